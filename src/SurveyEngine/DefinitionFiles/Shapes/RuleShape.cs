using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Shapes;

internal static class RuleShape
{
    public static readonly Shape<Rule> Shape = new(
        "rule", "A consistency rule, asked while all its fields are shown.",
        new Rule { Id = "", Assert = "", Fields = [], Message = "" },
        [
            Property.Required("id", CommonForms.Id, "The rule's id, unique among the rules."),
            Property.Optional("when", TextForm.Any, "The condition under which the rule is asked; always, when left out."),
            Property.Required("assert", TextForm.Any, "The condition that must hold."),
            Property.Optional(
                "severity", new WordForm(("error", ProblemSeverity.Error), ("warning", ProblemSeverity.Warning)),
                "How bad it is when the rule does not hold."),
            Property.Required(
                "fields", CommonForms.Texts, "The paths of the fields it is about; the problem is reported at the first."),
            Property.Required("message", TextForm.Any, "What the respondent reads when it does not hold."),
        ],
        rule => [rule.Id, rule.When, rule.Assert, rule.Severity, rule.Fields, rule.Message],
        values => new Rule
        {
            Id = (string)values[0]!,
            When = (string?)values[1],
            Assert = (string)values[2]!,
            Severity = (ProblemSeverity)values[3]!,
            Fields = (ValueList<string>)values[4]!,
            Message = (string)values[5]!,
        });
}
