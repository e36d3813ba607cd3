using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Shapes;

internal static class NumberEntryShape
{
    public static readonly Shape<NumberEntry> Shape = new(
        "number", "A decimal number.",
        new NumberEntry(),
        [
            Property.Optional("min", NumberForm.Any, "The smallest number allowed."),
            Property.Optional("max", NumberForm.Any, "The largest number allowed."),
            Property.Optional(
                "decimals", WholeNumberForm.Any, "The most digits after the decimal point, 0 to 28; any number of them, when left out."),
            Property.Optional("prefix", TextForm.Any, "What stands before the number."),
            Property.Optional("suffix", TextForm.Any, "What stands behind it, such as the unit."),
            CommonProperties.Sensitive,
        ],
        number => [number.Min, number.Max, number.Decimals, number.Prefix, number.Suffix, number.Sensitive],
        values => new NumberEntry
        {
            Min = NumberForm.Of(values[0]),
            Max = NumberForm.Of(values[1]),
            Decimals = WholeNumberForm.Of(values[2]),
            Prefix = (string?)values[3],
            Suffix = (string?)values[4],
            Sensitive = (bool)values[5]!,
        });
}
