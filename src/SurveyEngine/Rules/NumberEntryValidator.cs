using SurveyEngine.Model;

namespace SurveyEngine.Rules;

/// <summary>A number.</summary>
internal sealed class NumberEntryValidator : ElementValidator<NumberEntry>
{
    private const int MostDecimals = 28;

    public override void Check(NumberEntry element, Findings findings)
    {
        findings.CheckLimits("min", element.Min, element.Max);
        if (element.Decimals is < 0 or > MostDecimals)
        {
            findings.Impossible("decimals", element.Decimals, "decimalsRange");
        }
        else
        {
            CheckDecimals("min", element.Min, element.Decimals, findings);
            CheckDecimals("max", element.Max, element.Decimals, findings);
        }

        findings.CheckOptionalText("prefix", element.Prefix);
        findings.CheckOptionalText("suffix", element.Suffix);
    }

    /// <summary>A limit that no answer can meet exactly is a slip.</summary>
    private static void CheckDecimals(string path, decimal? limit, int? decimals, Findings findings)
    {
        if (limit is { } value && decimals is { } most && decimal.Round(value, most) != value)
            findings.Impossible(path, value, "withinDecimals");
    }
}
