using SurveyEngine.Model;

namespace SurveyEngine.Rules;

/// <summary>A section as such; what is in it is judged by itself.</summary>
internal static class SectionValidator
{
    public static void Check(Section section, Findings findings) => SurveyItemValidator.Check(section, findings);
}
