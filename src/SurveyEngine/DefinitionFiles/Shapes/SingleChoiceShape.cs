using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Shapes;

internal static class SingleChoiceShape
{
    public static readonly Shape<SingleChoice> Shape = new(
        "single", "A choice of one option.",
        new SingleChoice(),
        [CommonProperties.Sensitive, CommonProperties.Options],
        single => [single.Sensitive, OptionsForm.Of(single)],
        values => new SingleChoice
        {
            Sensitive = (bool)values[0]!,
            Options = OptionsForm.List(values[1]),
            OptionSet = OptionsForm.Set(values[1]),
        });
}
