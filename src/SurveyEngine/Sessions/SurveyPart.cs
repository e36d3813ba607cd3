using SurveyEngine.Evaluation;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>A part of a survey that is shown or hidden: a field, a section or question, or an option of a choice.</summary>
/// <param name="Field">The field, or the choice that has the option; null for a section or question.</param>
/// <param name="Item">The section or question; null for a field or an option.</param>
/// <param name="Option">The index of the option; -1 for anything else.</param>
internal readonly record struct SurveyPart(Field? Field, CompiledItem? Item, int Option)
{
    /// <summary>Finds a part by its path. What has a field of its own (a row, a specify text) is that field.</summary>
    public static bool TryFind(CompiledSurvey survey, string path, out SurveyPart part)
    {
        part = default;
        if (survey.TryFindField(path, out Field? field))
        {
            part = new SurveyPart(field, Item: null, Option: -1);
        }
        else if (survey.TryFindItem(path, out CompiledItem item))
        {
            part = new SurveyPart(Field: null, item, Option: -1);
        }
        else if (path.LastIndexOf('.') is >= 0 and var dot && survey.TryFindField(path[..dot], out field)
            && field.Rules is ChoiceRules choice && choice.TryFind(path[(dot + 1)..], out int option))
        {
            part = new SurveyPart(field, Item: null, option);
        }

        return part != default;
    }

    public bool IsShown(AnswerState state) =>
        Item?.IsShown(state) ?? (Field!.IsShown(state) && (Option < 0 || Field.IsOptionShown(state, Option)));
}
