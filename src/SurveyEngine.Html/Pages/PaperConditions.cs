using System.Globalization;
using SurveyEngine.Html.Texts;

namespace SurveyEngine.Html.Pages;

/// <summary>Under which conditions something is there, for who fills in paper.</summary>
internal sealed class PaperConditions(SurveySession session, SurveyView view, Words words)
{
    private readonly ConditionText _text = new(view, words);

    /// <summary>The condition of a section, a question, a row or an option itself, in words; null: it has none.</summary>
    /// <param name="path">The id, or the path.</param>
    public string? Of(string path)
    {
        Reason? reason = session.Explain(path).ValueOrNull?.Reasons.LastOrDefault(reason => reason.Kind == ReasonKind.Condition && reason.Subject == path);
        return reason?.Condition is { } condition
            ? string.Format(CultureInfo.InvariantCulture, words.Page.OnlyIf, _text.Of(condition))
            : null;
    }
}
