using SurveyEngine.Html.Texts;

namespace SurveyEngine.Html.Controls;

/// <summary>A choice of any number of options: check boxes.</summary>
internal sealed class MultiControl() : ChoiceControl("multi", typeof(MultiChoiceFieldView))
{
    public override string InputType => "checkbox";

    /// <summary>
    /// Selects and deselects what the sender did: options that were hidden when the page was written stay as they are.
    /// </summary>
    public override SurveyChange Take(SurveySession session, FieldView view, string posted, Marker marker, string language)
    {
        string[] before = Split(marker.Shown);
        string[] after = Split(posted);
        string[] now = [.. ((MultiChoiceFieldView)view).Options.Where(option => option.Selected).Select(option => option.Code)];
        string[] selected = [.. now.Except(before.Except(after)).Union(after.Except(before))];
        return session.Answer(view.Path, selected.Length == 0 ? AnswerValue.Blank : AnswerValue.Options(selected));
    }

    protected override string? Hint(ChoiceFieldView view, ControlScope scope)
    {
        var choice = (MultiChoiceFieldView)view;
        Words words = scope.Words;
        IEnumerable<string?> hints =
        [
            choice.Max is 1 ? null : words.Engine.SelectAny,
            choice.Min is { } min ? words.Engine.MinOptions(min) : null,
            choice.Max is { } max ? words.Engine.MaxOptions(max) : null,
        ];
        return string.Join(words.Page.Gap, hints.Where(hint => hint is not null));
    }

    private static string[] Split(string codes) => codes.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
