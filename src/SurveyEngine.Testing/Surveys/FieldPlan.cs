using SurveyEngine.Model;

namespace SurveyEngine.Testing.Surveys;

/// <summary>A field as its definition describes it.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Question">Its question.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Options">The options of a choice, those of its option set included.</param>
/// <param name="Requirement">What its definition says of a blank.</param>
/// <param name="Conditions">Every <c>visibleWhen</c> that it stands behind, from the outermost in; not those of its options.</param>
/// <param name="Host">The choice that a specify text belongs to.</param>
/// <param name="HostOption">The option of it.</param>
internal sealed record FieldPlan(
    string Path, Question Question, FieldKind Kind, ValueList<Option> Options, Requirement Requirement,
    ValueList<string> Conditions, FieldPlan? Host = null, string? HostOption = null)
{
    public bool IsRow => Question.Kind is Matrix;

    public bool HasConditionalOptions => Options.Any(option => option.VisibleWhen is not null);

    /// <summary>A value that it takes, whatever is shown and whatever its limits are.</summary>
    public AnswerValue AnyValue => Kind switch
    {
        SingleChoice => Options[0].Code,
        MultiChoice => [Options[0].Code],
        NumberEntry => 1,
        _ => "x",
    };

    /// <summary>Whether nothing can hide it.</summary>
    public bool IsAlwaysShown =>
        Host is null && Conditions.Count == 0 && (Options.Count == 0 || Options.Any(option => option.VisibleWhen is null));
}
