using SurveyEngine.Kinds;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Rules;

/// <summary>A question, with its kind: the properties of the kind stand flat in it.</summary>
internal static class QuestionValidator
{
    public static void Check(Question question, ProblemReporter findings)
    {
        SurveyItemValidator.Check(question, findings);
        findings.CheckOptionalText("code", question.Code);
        findings.CheckText("prompt", question.Prompt);
        Parts.Require(question.Kind);
        if (question.Kind is FieldKind field)
            FieldTypes.Of(field).Validate(field, findings);
        else
            MatrixValidator.Check((Matrix)question.Kind, findings);
    }
}
