using SurveyEngine.Html.Texts;

namespace SurveyEngine.Html.Controls;

/// <summary>What controls need to know of the page that they are on.</summary>
/// <param name="html">The writer.</param>
/// <param name="words">The words of the page.</param>
/// <param name="controls">The markup of the kinds of fields.</param>
/// <param name="mediaAddress">The address of a picture, a sound or a film.</param>
/// <param name="pending">What was posted and could not be taken.</param>
internal sealed class ControlScope(HtmlWriter html, Words words, HtmlControls controls, Func<MediaView, string> mediaAddress, PendingInput pending)
{
    public HtmlWriter Html => html;

    public Words Words => words;

    public HtmlControls Controls => controls;

    public PendingInput Pending => pending;

    /// <summary>For paper: the condition of something by its path, in words; null on the screen.</summary>
    public Func<string, string?>? ConditionOf { get; init; }

    /// <summary>Whether it is for paper: everything is there, hidden or not, and nothing is posted.</summary>
    public bool IsPaper => ConditionOf is not null;

    public string AddressOf(MediaView media) => mediaAddress(media);

    public bool Shows(OptionView option) => IsPaper || !option.Hidden;

    public bool Shows(FieldView? field) => field is not null && (IsPaper || !field.Hidden);

    /// <summary>A field of the page, with what is pending.</summary>
    public FieldPart Part(QuestionView question, FieldView field, FieldPlace place) =>
        new(question, WithPending(question, field), place, MarkerOf(field).ToString());

    /// <summary>Writes a field: a calculated one as a text, all others as controls with a marker.</summary>
    public void Write(FieldPart part)
    {
        FieldControl control = FieldControls.Of(part.Field);
        if (part.Field.ReadOnly)
        {
            CalculatedControl.Write(this, part);
            return;
        }

        if (controls[control.Kind] is { } own)
            own(html, part.Question, part.Field);
        else
            control.Write(this, part);

        WriteMarker(part);
    }

    /// <summary>Says that a field is on the page, and what it shows.</summary>
    public void WriteMarker(FieldPart part)
    {
        if (!IsPaper)
            html.Write($"""<input type="hidden" name="~{part.Field.Path}" value="{part.Marker}">""");
    }

    /// <summary>Says on paper under which condition something is there.</summary>
    public void WriteCondition(string path)
    {
        if (ConditionOf?.Invoke(path) is { } condition)
            html.Write($"""<p class="se-condition">{condition}</p>""");
    }

    private Marker MarkerOf(FieldView field) => FieldControls.Of(field).MarkerOf(field) with { ShowsPending = pending[field.Path] is not null };

    private FieldView WithPending(QuestionView question, FieldView field)
    {
        if (pending[field.Path] is not { } entry)
            return field;

        var problem = new ProblemView
        {
            Code = entry.Problem?.Code ?? "conflict",
            Severity = ProblemSeverity.Error,
            Path = field.Path,
            Message = entry.Problem is { } refusal
                ? words.Message(refusal)
                : string.Format(System.Globalization.CultureInfo.InvariantCulture, words.Page.Conflict, AnswerText.Of(field, words) ?? words.Engine.NotAnswered),
            Label = field.Label ?? question.Prompt,
            Question = question.Id,
        };
        return FieldControls.Of(field).Showing(field, entry.Posted) with { Problems = [problem] };
    }
}
