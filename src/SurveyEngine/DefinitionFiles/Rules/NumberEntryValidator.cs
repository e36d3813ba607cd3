using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Rules;

/// <summary>A number.</summary>
internal static class NumberEntryValidator
{
    private const int MostDecimals = 28;

    public static void Check(NumberEntry number, ProblemReporter findings)
    {
        findings.CheckLimits("min", number.Min, number.Max);
        if (number.Decimals is < 0 or > MostDecimals)
        {
            findings.Impossible("decimals", number.Decimals, "decimalsRange");
        }
        else
        {
            CheckDecimals("min", number.Min, number.Decimals, findings);
            CheckDecimals("max", number.Max, number.Decimals, findings);
        }

        findings.CheckOptionalText("prefix", number.Prefix);
        findings.CheckOptionalText("suffix", number.Suffix);
    }

    /// <summary>A limit that no answer can meet exactly is a slip.</summary>
    private static void CheckDecimals(string path, decimal? limit, int? decimals, ProblemReporter findings)
    {
        if (limit is { } value && decimals is { } most && decimal.Round(value, most) != value)
            findings.Impossible(path, value, "withinDecimals");
    }
}
