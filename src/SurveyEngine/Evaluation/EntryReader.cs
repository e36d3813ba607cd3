using SurveyEngine.Diagnostics;
using SurveyEngine.Kinds;
using SurveyEngine.Kinds.Text;
using SurveyEngine.State;
using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.Evaluation;

/// <summary>Takes what people type into fields.</summary>
internal static class EntryReader
{
    /// <summary>The tag of a language that nobody knows (RFC 5646), in place of one that is no tag: it must be fit to be saved.</summary>
    private const string Undetermined = "und";

    /// <summary>
    /// Makes what was typed the draft of a field: its value, or the text itself when it is no value. A text that no field can hold is
    /// refused.
    /// </summary>
    /// <param name="survey">The survey.</param>
    /// <param name="field">The field.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="language">The language it was typed in, a BCP 47 tag; null when nobody named one.</param>
    /// <param name="state">The answers.</param>
    /// <param name="problems">An empty list: it receives the problems of an accepted value, or why there is none.</param>
    public static EntryOutcome Enter(
        CompiledSurvey survey, Field field, string typed, string? language, AnswerState state, List<Problem> problems)
    {
        if (field.IsCalculated)
        {
            problems.Add(Problem.Error(ProblemCodes.Calculated, field.Path));
            return EntryOutcome.Refused;
        }

        if (language is not null && !LanguageTag.IsWellFormed(language))
            language = Undetermined;
        if (TryRead(survey, field, typed, language, state, problems, out InputValue value) && field.TryAccept(value, state, problems))
        {
            state.Forget(field.Index);
            return EntryOutcome.Accepted;
        }

        if (TextRules.Refusal(field.Path, LineBreaks.Normalize(typed)) is { } refusal)
        {
            problems[0] = refusal;
            return EntryOutcome.Refused;
        }

        // A default does not count beside it.
        field.Empty(state);
        state.Keep(field.Index, new EnteredText(typed, language, problems[0]));
        return EntryOutcome.Kept;
    }

    private static bool TryRead(
        CompiledSurvey survey, Field field, string typed, string? language, AnswerState state, List<Problem> problems, out InputValue value)
    {
        value = AnswerValue.Blank;
        if (InvisibleText.IsBlank(typed))
            return true;

        var entry = new TypedEntry
        {
            Text = typed,
            Language = language,
            DefinitionLanguage = survey.Definition.Language,
            Texts = Texts(survey, field, language, state),
        };
        return field.Rules.TryReadTyped(entry, field.Path, problems, out value);
    }

    /// <summary>The texts around the input, in the definition's language and in that of the entry.</summary>
    private static (string Name, string? Text)[] Texts(CompiledSurvey survey, Field field, string? language, AnswerState state)
    {
        (string Name, string? Text)[] own = field.Kind.Texts;
        if (own.Length == 0 || (language is null && survey.Texts.Placeholders.IsEmpty))
            return own;

        string question = field.Path.Split('.')[0];
        int[] ordinals = survey.TryFindItem(question, out CompiledItem item) ? ((CompiledQuestion)item).KindTexts : [];
        string definition = survey.Definition.Language;
        return
        [
            .. own,
            .. survey.TextsFor(new Audience([definition], ProblemMessages.Own), state).Of(field.Kind, ordinals),
            .. survey.TextsFor(new Audience([language ?? definition], ProblemMessages.Own), state).Of(field.Kind, ordinals),
        ];
    }
}
