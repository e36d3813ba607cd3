using SurveyEngine.Diagnostics;
using SurveyEngine.Evaluation;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>Puts problems into words for a respondent.</summary>
/// <param name="survey">The survey.</param>
/// <param name="texts">Its texts in the languages of the respondent.</param>
/// <param name="messages">The words for problems.</param>
/// <param name="languages">The languages, as BCP 47 tags.</param>
internal sealed class ProblemPhrasing(CompiledSurvey survey, FilledTexts texts, ProblemMessages messages, ValueList<string> languages)
{
    // Messages end up in logs.
    private FilledTexts? _impersonal;

    private FilledTexts Impersonal => _impersonal ??= survey.Texts.Placeholders.IsEmpty ? texts : texts.ForMessages();

    public ValueList<ProblemView> Phrase(ProblemList problems)
    {
        if (problems.Count == 0)
            return [];

        var views = new ProblemView[problems.Count];
        for (int i = 0; i < views.Length; i++)
            views[i] = Phrase(problems[i]);

        return new ValueList<ProblemView>(views);
    }

    private ProblemView Phrase(Problem problem)
    {
        Field? field = problem.Path is { } path && survey.TryFindField(path, out Field? found) ? found : null;
        FieldPlace place = field is null ? default : survey.PlaceOf(field);
        return new ProblemView
        {
            Code = problem.Code,
            Severity = problem.Severity,
            Path = problem.Path,
            Message = Message(problem, field),
            Arguments = [.. problem.Arguments],
            Label = field is null ? null : FieldLabel.Of(field, survey, Impersonal),
            Question = field is null ? null : place.Question.Id,
            Section = field is null ? null : place.Page.Id,
        };
    }

    private string Message(Problem problem, Field? field) =>
        problem.Wording is { } wording
            ? wording.In(languages)
            : messages.Of(problem, languages, FieldLabel.OfOption(problem, field, survey, Impersonal));
}
