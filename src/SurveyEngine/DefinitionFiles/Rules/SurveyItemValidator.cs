using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Rules;

/// <summary>What sections and questions have in common: all there is to a section, as what is in it is judged by itself.</summary>
internal static class SurveyItemValidator
{
    public static void Check(SurveyItem item, ProblemReporter findings)
    {
        findings.CheckItemId("id", item.Id);
        findings.CheckOptionalText("title", item.Title);
        findings.CheckTexts("notes", item.Notes);
    }
}
