using SurveyEngine.Json;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Rules;

/// <summary>A consistency rule; whether its fields exist is judged where names are resolved.</summary>
internal static class RuleValidator
{
    public static void Check(Rule rule, ProblemReporter findings)
    {
        findings.CheckId("id", rule.Id);
        findings.CheckTexts("fields", rule.Fields);
        if (rule.Fields.Count == 0)
            findings.Impossible("fields", "[]", "oneOrMore");

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < rule.Fields.Count; i++)
        {
            string field = rule.Fields[i];
            if (!string.IsNullOrWhiteSpace(field) && !seen.Add(field))
                findings.Error(JsonPath.Element("fields", i), ProblemCodes.DuplicateField, ("field", field));
        }

        findings.CheckText("message", rule.Message);
    }
}
