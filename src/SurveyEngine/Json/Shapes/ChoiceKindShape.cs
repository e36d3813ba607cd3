using SurveyEngine.Json.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Shapes;

/// <summary>What all choices have in common.</summary>
internal static class ChoiceKindShape
{
    public static Shape<T> Options<T>(this Shape<T> shape)
        where T : ChoiceKind => shape.Required(
            "options", OptionsForm.Any, "The options, or the name of the option set to take them from.",
            choice => (choice.Options, choice.OptionSet),
            (choice, options) => (T)(choice with { Options = options.Options, OptionSet = options.OptionSet }));
}
