using SurveyEngine.Evaluation;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>What respondents know a field and its options by.</summary>
internal static class FieldLabel
{
    /// <summary>
    /// The label of its row, the prompt of a specify text (or the label of its option), else the prompt of the question. What has no prompt is
    /// known by the title of its section, if it has one.
    /// </summary>
    public static string Of(Field field, CompiledSurvey survey, FilledTexts texts)
    {
        FieldPlace place = survey.PlaceOf(field);
        if (field.Host is { } host)
        {
            OptionTexts option = place.Question.OptionTexts[host.Option];
            return texts.Find(option.Specify) ?? texts[option.Label];
        }

        return place.Question.Texts.Prompt < 0
            ? texts.Find(place.Section.Texts.Title) ?? place.Question.Id
            : texts[place.Row < 0 ? place.Question.Texts.Prompt : place.Question.RowTexts[place.Row]];
    }

    /// <summary>What respondents know a question or a section by: its prompt, else its title, else its id.</summary>
    public static string Of(CompiledItem item, FilledTexts texts) => texts.Find(item.Texts.Prompt) ?? texts.Find(item.Texts.Title) ?? item.Id;

    /// <summary>The label of the option that a problem names; null when it names none.</summary>
    public static string? OfOption(Problem problem, Field? field, CompiledSurvey survey, FilledTexts texts) =>
        field?.Rules is ChoiceRules choice && problem["option"] is string code && choice.TryFind(code, out int option)
            ? texts[survey.PlaceOf(field).Question.OptionTexts[option].Label]
            : null;
}
