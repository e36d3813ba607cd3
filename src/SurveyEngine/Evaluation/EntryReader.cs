using SurveyEngine.Kinds;
using SurveyEngine.State;
using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.Evaluation;

/// <summary>Reads what people type into fields.</summary>
internal static class EntryReader
{
    /// <summary>Turns what a person typed into a value, or reports that it may mean two.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="field">The field.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="language">The language it was typed in, a BCP 47 tag; null when nobody named one.</param>
    /// <param name="problems">The list that receives the problem.</param>
    /// <param name="value">The value, which may not fit the field.</param>
    public static bool TryRead(
        CompiledSurvey survey, Field field, string typed, string? language, List<Problem> problems, out InputValue value)
    {
        value = AnswerValue.Blank;
        if (InvisibleText.IsBlank(typed))
            return true;

        var entry = new TypedEntry
        {
            Text = typed,
            Language = language,
            DefinitionLanguage = survey.Definition.Language,
            Texts = Texts(survey, field, language),
        };
        return field.Rules.TryReadTyped(entry, field.Path, problems, out value);
    }

    /// <summary>The texts around the input, in the definition's language and in that of the entry.</summary>
    private static (string Name, string? Text)[] Texts(CompiledSurvey survey, Field field, string? language)
    {
        (string Name, string? Text)[] own = field.Kind.Texts;
        if (own.Length == 0 || language is null)
            return own;

        string question = field.Path.Split('.')[0];
        int[] ordinals = survey.TryFindItem(question, out CompiledItem item) ? ((CompiledQuestion)item).KindTexts : [];
        return [.. own, .. survey.Texts.In(language).Of(field.Kind, ordinals)];
    }
}
