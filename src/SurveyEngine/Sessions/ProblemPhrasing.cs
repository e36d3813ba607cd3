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
        string path = problem.Path ?? "";
        Field? field = survey.TryFindField(path, out Field? found) ? found : null;
        CompiledItem? item = field is null && survey.TryFindItem(path, out CompiledItem known) ? known : null;
        FieldPlace place = PlaceOf(field, item);
        return new ProblemView
        {
            Code = problem.Code,
            Severity = problem.Severity,
            Path = problem.Path,
            Message = Message(problem, field),
            Arguments = [.. problem.Arguments],
            Label = field is not null ? FieldLabel.Of(field, survey, Impersonal) : item is not null ? FieldLabel.Of(item, Impersonal) : null,
            Question = item is CompiledSection ? null : place.Question?.Id,
            Section = place.Page?.Id,
        };
    }

    /// <summary>Where a field is, or the first field of a question or section; nowhere for anything else.</summary>
    private FieldPlace PlaceOf(Field? field, CompiledItem? item)
    {
        FieldRange fields = item is CompiledSection section ? section.Fields : item is CompiledQuestion question ? question.Fields : default;
        field ??= fields.Start < fields.End ? survey.Fields[fields.Start] : null;
        return field is null ? default : survey.PlaceOf(field);
    }

    private string Message(Problem problem, Field? field) =>
        problem.Wording is { } wording
            ? wording.In(languages)
            : messages.Of(problem, languages, FieldLabel.OfOption(problem, field, survey, Impersonal));
}
