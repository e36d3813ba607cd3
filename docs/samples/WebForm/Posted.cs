using Microsoft.Extensions.Primitives;
using SurveyEngine;

namespace WebForm;

/// <summary>A page that was posted.</summary>
public static class Posted
{
    /// <summary>Takes what was typed.</summary>
    /// <returns>The language and page that the respondent is to see next; null when there is no such page.</returns>
    public static string? Take(Draft draft, string language, string section, bool tried, IFormCollection form)
    {
        SurveySession session = draft.Session;
        if (Pages.Problems(session, language, section, tried) is not { } seen)
            return null;

        string go = form["go"].ToString();
        string stay = $"{language}/{section}?tried=true";
        if (draft.Response is not null)
            return stay;

        // A browser posts nothing for a choice without a selection, so the form says what it asks for.
        StringValues asked = form["asked"];
        foreach (string path in asked.OfType<string>())
            session.Enter(path, form[path].ToString(), language);

        if (session.Survey.Languages.Contains(go))
            return $"{go}/{section}?tried={(tried ? "true" : "false")}";

        if (session.View(language, section) is not { } page)
            return $"{language}/{session.Outline(language).First(each => each.IsShown).Id}";

        if (go == "back")
            return $"{language}/{page.Place.Previous ?? section}";

        // What the answers have brought up is to be seen before the next page: questions, and warnings.
        bool asksMore = Pages.Fields(page.Section.Items).Any(field => !asked.Contains(field.Path));
        if (asksMore || Pages.Problems(session, language, section, tried: true)!.Any(problem => problem.Severity == ProblemSeverity.Error || !seen.Contains(problem)))
            return stay;

        if (page.Place.Next is { } next)
            return $"{language}/{next}";

        draft.Response = session.Submit().ValueOrNull?.ToJson();
        return stay;
    }
}
