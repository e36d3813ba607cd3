using SurveyEngine.Json.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Shapes;

internal static class NumberEntryShape
{
    public static readonly Shape<NumberEntry> Shape = new Shape<NumberEntry>(
            "number", "A decimal number.", new NumberEntry())
        .Optional(
            "min", NumberForm.Any, "The smallest number allowed.",
            number => number.Min, (number, min) => number with { Min = min })
        .Optional(
            "max", NumberForm.Any, "The largest number allowed.",
            number => number.Max, (number, max) => number with { Max = max })
        .Optional(
            "decimals", WholeNumberForm.Any, "The most digits after the decimal point, 0 to 28; any number of them, when left out.",
            number => number.Decimals, (number, decimals) => number with { Decimals = decimals })
        .Optional(
            "prefix", TextForm.Any, "What stands before the number.",
            number => number.Prefix, (number, prefix) => number with { Prefix = prefix })
        .Optional(
            "suffix", TextForm.Any, "What stands behind it, such as the unit.",
            number => number.Suffix, (number, suffix) => number with { Suffix = suffix })
        .Sensitive();
}
