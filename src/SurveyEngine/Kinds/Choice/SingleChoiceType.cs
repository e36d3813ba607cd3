using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.DefinitionFiles.Rules;
using SurveyEngine.DefinitionFiles.Shapes;
using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds.Choice;

/// <summary>A choice of one option.</summary>
internal sealed class SingleChoiceType() : FieldType("single", new SingleChoice())
{
    public override AnswerType Answer => AnswerType.Option;

    public override string Expected => "option";

    public override string Use => "useSingle";

    public override Shape Shape => SingleChoiceShape.Shape;

    public override void Validate(FieldKind kind, ProblemReporter problems)
    {
        var single = (SingleChoice)kind;
        ChoiceValidator.Check(single, problems);

        // A set may serve multiple choices as well: only own options are worth a second look.
        for (int i = 0; i < single.Options.Count; i++)
        {
            if (single.Options[i].Exclusive)
                problems.Of("options", i).Warn("exclusive", ProblemCodes.InvalidValue, ("value", "true"), ("expected", "onlyInMulti"));
        }
    }

    public override AnswerRules Compile(FieldKind kind, ValueList<Option> options) => new ChoiceRules(this, (SingleChoice)kind, options);

    public override FieldView View(FieldView view, FieldKind kind, AnswerValue answer) => view;
}
