using SurveyEngine.Diagnostics;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.Rules;

/// <summary>A consistency rule; whether its fields exist is judged where names are resolved.</summary>
internal sealed class RuleValidator : ElementValidator<Rule>
{
    public override void Check(Rule element, Findings findings)
    {
        findings.CheckId("id", element.Id);
        findings.CheckTexts("fields", element.Fields);
        if (element.Fields.Count == 0)
            findings.Impossible("fields", "[]", "oneOrMore");

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < element.Fields.Count; i++)
        {
            string field = element.Fields[i];
            if (!string.IsNullOrWhiteSpace(field) && !seen.Add(field))
                findings.Error(JsonPath.Element("fields", i), ProblemCodes.DuplicateField, ("field", field));
        }

        findings.CheckText("message", element.Message);
    }
}
