using SurveyEngine.Diagnostics;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.Rules;

/// <summary>A text. It may have both a format and a pattern: an answer must then have both forms.</summary>
internal sealed class TextEntryValidator : ElementValidator<TextEntry>
{
    public static readonly TextEntryValidator Instance = new();

    public override void Check(TextEntry element, Findings findings)
    {
        if (element.MaxLength < 1)
            findings.Impossible("maxLength", element.MaxLength, "oneOrMore");
        if (element.MinLength < 0)
            findings.Impossible("minLength", element.MinLength, "zeroOrMore");
        findings.CheckLimits("minLength", element.MinLength, element.MaxLength);
        if (element.Pattern is { } pattern && TextPattern.Parse(pattern, out PatternFault? fault) is null)
            findings.Error("pattern", ProblemCodes.InvalidPattern, ("at", fault!.At + 1), ("reason", fault.Reason));
    }
}
