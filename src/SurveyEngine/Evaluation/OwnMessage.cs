using SurveyEngine.Diagnostics;
using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>A text of the definition for a problem: that of a rule, of a constraint, or of a question for one code.</summary>
/// <param name="catalog">The texts of the survey.</param>
/// <param name="text">The ordinal of the text.</param>
/// <param name="takesArguments">Whether arguments of the problem are put in, besides answers.</param>
internal sealed class OwnMessage(TextCatalog catalog, int text, bool takesArguments = false)
{
    /// <summary>Whether the text is not the same for all answers.</summary>
    public bool IsFilled => catalog.IsFilled(text);

    /// <summary>Gives a problem this text, with the answers as they are now.</summary>
    public Problem Word(Problem problem, AnswerState state)
    {
        if (!IsFilled)
            return Word(problem);

        // A problem outlives the answers, which go on changing: it keeps what its text says in any language.
        var kept = new Dictionary<Field, AnswerValue>();
        foreach (string language in catalog.Languages)
            Fill(language, problem, field => kept.TryGetValue(field, out AnswerValue known) ? known : kept[field] = field.EffectiveValue(state));

        return problem.Saying(new ProblemWording(language => Fill(language, problem, field => kept.GetValueOrDefault(field)), catalog.Languages));
    }

    /// <summary>Gives a problem this text, without answers.</summary>
    public Problem Word(Problem problem) =>
        problem.Saying(new ProblemWording(language => Fill(language, problem, _ => default), catalog.Languages));

    private string Fill(string language, Problem problem, Func<Field, AnswerValue> answers) =>
        new FilledTexts(catalog.In(language), new Audience([language], ProblemMessages.Own), answers, hidesSensitive: true)
            .Fill(text, takesArguments ? problem : null);
}
