using SurveyEngine.Html.Controls;
using SurveyEngine.Html.Writing;

namespace SurveyEngine.Html.Pages;

/// <summary>The list of problems above a page, each with a link to its control.</summary>
internal static class ProblemSummary
{
    /// <summary>Writes the list; nothing when there are no problems.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="heading">What is said above the list.</param>
    /// <param name="problems">The problems.</param>
    /// <param name="address">The address of the control of a problem.</param>
    /// <param name="questions">The questions by their ids, which have the codes that respondents know.</param>
    public static void Write(
        ControlScope scope, string heading, IReadOnlyList<ProblemView> problems, Func<ProblemView, string?> address, IReadOnlyDictionary<string, QuestionView> questions)
    {
        if (problems.Count == 0)
            return;

        // The browser moves the focus here without a script, which has an alert read.
        scope.Html.Write($"""<div class="se-summary" role="alert" tabindex="-1" autofocus aria-labelledby="se-summary"><h2 id="se-summary">{heading}</h2><ul>""");
        foreach (ProblemView problem in problems)
        {
            scope.Html.Write($"<li>");
            string? link = address(problem);
            if (link is not null)
                scope.Html.Write($"""<a href="{link}">""");
            WriteName(scope, problem, questions);
            scope.Html.Write($"{problem.Message}{HtmlMarkup.If(link is not null, "</a>")}</li>");
        }

        scope.Html.Write($"</ul></div>");
    }

    /// <summary>Writes what the field is called: its code is seen, and its text only heard; without a code, the text is seen.</summary>
    private static void WriteName(ControlScope scope, ProblemView problem, IReadOnlyDictionary<string, QuestionView> questions)
    {
        QuestionView? question = problem.Question is { } id ? questions.GetValueOrDefault(id) : null;
        if (problem.Label is not { } label)
            return;

        if (question?.Code is not { } code)
            scope.Html.Write($"{label}{scope.Words.After(label)}");
        else if (label == question.Prompt)
            scope.Html.Write($"""{code}<span class="se-vh"> {label}</span>{scope.Words.Page.Colon}""");
        else
            scope.Html.Write($"{code} {label}{scope.Words.After(label)}");
    }
}
