using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Shapes;

internal static class MultiChoiceShape
{
    public static readonly Shape<MultiChoice> Shape = new(
        "multi", "A choice of any number of options.",
        new MultiChoice(),
        [
            Property.Optional("min", WholeNumberForm.Any, "The fewest options an answer may pick; a blank is the requirement's business."),
            Property.Optional("max", WholeNumberForm.Any, "The most options an answer may pick."),
            CommonProperties.Sensitive,
            CommonProperties.Options,
        ],
        multi => [multi.Min, multi.Max, multi.Sensitive, OptionsForm.Of(multi)],
        values => new MultiChoice
        {
            Min = WholeNumberForm.Of(values[0]),
            Max = WholeNumberForm.Of(values[1]),
            Sensitive = (bool)values[2]!,
            Options = OptionsForm.List(values[3]),
            OptionSet = OptionsForm.Set(values[3]),
        });
}
