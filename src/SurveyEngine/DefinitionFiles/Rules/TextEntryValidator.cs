using SurveyEngine.Model;
using SurveyEngine.Text.Patterns;

namespace SurveyEngine.DefinitionFiles.Rules;

/// <summary>A text. It may have both a format and a pattern: an answer must then have both forms.</summary>
internal static class TextEntryValidator
{
    public static void Check(TextEntry text, ProblemReporter findings)
    {
        if (text.MaxLength < 1)
            findings.Impossible("maxLength", text.MaxLength, "oneOrMore");
        if (text.MinLength < 0)
            findings.Impossible("minLength", text.MinLength, "zeroOrMore");
        findings.CheckLimits("minLength", text.MinLength, text.MaxLength);
        if (text.Pattern is { } pattern && TextPattern.Parse(pattern, out PatternFault? fault) is null)
            findings.Error("pattern", ProblemCodes.InvalidPattern, ("at", fault!.At + 1), ("reason", fault.Reason));
    }
}
