namespace SurveyEngine.Html.Controls;

/// <summary>A field on a page.</summary>
/// <param name="Question">Its question.</param>
/// <param name="Field">The field, with what is pending.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Marker">What its marker says.</param>
internal sealed record FieldPart(QuestionView Question, FieldView Field, FieldPlace Place, string Marker)
{
    /// <summary>The label of the option that a specify text belongs to; null for any other field.</summary>
    public string? Option { get; init; }

    public string Id { get; } = HtmlId.OfField(Field.Path);

    public bool IsInvalid => Field.Problems.Any(problem => problem.Severity == ProblemSeverity.Error);

    /// <summary>The ids of what describes the inputs, those of the field first; null when there are none.</summary>
    public string? DescribedBy(params ReadOnlySpan<string?> own)
    {
        IEnumerable<string?> ids =
        [
            Field.Problems.Count > 0 ? ProblemsId : null,
            .. own,
            Place == FieldPlace.Question && Question.Notes.Count > 0 ? Head.NotesId(Question) : null,
        ];
        string all = string.Join(' ', ids.Where(id => id is not null));
        return all.Length > 0 ? all : null;
    }

    public string ProblemsId => HtmlId.Part(Id, "error");

    public string HintId => HtmlId.Part(Id, "hint");
}
