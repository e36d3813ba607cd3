using SurveyEngine.Diagnostics;
using SurveyEngine.Json.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Shapes;

internal static class RuleShape
{
    public static readonly Shape<Rule> Shape = new Shape<Rule>(
            "rule", "A consistency rule, asked while all its fields are shown.",
            new Rule { Id = "", Assert = "", Fields = [], Message = "" })
        .Required(
            "id", CommonForms.Id, "The rule's id, unique among the rules.",
            rule => rule.Id, (rule, id) => rule with { Id = id })
        .Optional(
            "when", TextForm.Any, "The condition under which the rule is asked; always, when left out.",
            rule => rule.When, (rule, condition) => rule with { When = condition })
        .Required(
            "assert", TextForm.Any, "The condition that must hold.",
            rule => rule.Assert, (rule, condition) => rule with { Assert = condition })
        .Optional(
            "severity",
            new WordForm<ProblemSeverity>(("error", ProblemSeverity.Error), ("warning", ProblemSeverity.Warning)),
            "How bad it is when the rule does not hold.",
            rule => rule.Severity, (rule, severity) => rule with { Severity = severity })
        .Required(
            "fields", CommonForms.Texts, "The paths of the fields it is about; the problem is reported at the first.",
            rule => rule.Fields, (rule, fields) => rule with { Fields = fields })
        .Required(
            "message", TextForm.Any, "What the respondent reads when it does not hold.",
            rule => rule.Message, (rule, message) => rule with { Message = message });
}
