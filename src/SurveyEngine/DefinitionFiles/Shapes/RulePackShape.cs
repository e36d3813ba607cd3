using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Shapes;

/// <summary>A file of consistency rules that a host may add to a survey.</summary>
internal static class RulePackShape
{
    public static readonly Shape<ValueList<Rule>> Shape = new(
        "rulePack", "Consistency rules to add to a survey.",
        [],
        [
            CommonProperties.Schema,
            Property.Required("rules", new ListForm<Rule>(RuleShape.Shape), "The rules, in order."),
        ],
        pack => [null, pack],
        values => (ValueList<Rule>)values[1]!);
}
