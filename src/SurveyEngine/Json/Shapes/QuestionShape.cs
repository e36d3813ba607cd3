using SurveyEngine.Json.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Shapes;

internal static class QuestionShape
{
    /// <summary>A question of one kind; the properties of the kind stand flat behind those that every question has.</summary>
    public static Shape<Question> Of(Shape<QuestionKind> kind) => new Shape<Question>(
            kind.Name, kind.Description, new Question { Id = "", Prompt = "", Kind = kind.Placeholder })
        .Id()
        .Optional(
            "code", TextForm.Any, "The code as printed on paper, when it is another than the id.",
            question => question.Code, (question, code) => question with { Code = code })
        .Title()
        .Required(
            "prompt", TextForm.Any, "What is asked.",
            question => question.Prompt, (question, prompt) => question with { Prompt = prompt })
        .NotesAndVisibility()
        .Optional(
            "requirement", CommonForms.Requirement, "Whether a blank is accepted; in a matrix it goes for every shown row.",
            question => question.Requirement, (question, requirement) => question with { Requirement = requirement })
        .Optional(
            "requiredWhen", TextForm.Any, "A condition that raises the requirement to required while it holds.",
            question => question.RequiredWhen, (question, condition) => question with { RequiredWhen = condition })
        .Part(kind, question => question.Kind, (question, answer) => question with { Kind = answer });
}
