using SurveyEngine.Mapping;
using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds.Boolean;

/// <summary>True or false.</summary>
internal sealed class BooleanType() : FieldType("boolean", "True or false.", new BooleanEntry())
{
    public override AnswerType Answer => AnswerType.Boolean;

    public override string Expected => "boolean";

    public override string[] Codes { get; } = [];

    public override string Use => "useTruth";

    public override FieldKind Map(JsonMap json, FieldKind kind)
    {
        var boolean = (BooleanEntry)kind;
        return boolean with
        {
            TrueLabel = json.OptionalText("trueLabel", boolean.TrueLabel, "The text for true, such as Yes."),
            FalseLabel = json.OptionalText("falseLabel", boolean.FalseLabel, "The text for false, such as No."),
            Sensitive = CommonProperties.Sensitive(json, boolean),
        };
    }

    public override void Validate(FieldKind kind, ProblemReporter problems)
    {
        var boolean = (BooleanEntry)kind;
        problems.CheckOptionalText("trueLabel", boolean.TrueLabel);
        problems.CheckOptionalText("falseLabel", boolean.FalseLabel);
    }

    public override AnswerRules Compile(FieldKind kind, ValueList<Option> options) => new BooleanRules(this, (BooleanEntry)kind);

    public override FieldView View(FieldKind kind, in FieldContent content) => new BooleanFieldView
    {
        Boolean = content.Answer.AsBoolean,
        TrueLabel = content.Text("trueLabel"),
        FalseLabel = content.Text("falseLabel"),
    };

    public override string Say(in SpokenAnswer answer) => answer.Answer.AsBoolean == true
        ? answer.Text("trueLabel") ?? answer.Words("yes")
        : answer.Text("falseLabel") ?? answer.Words("no");
}
