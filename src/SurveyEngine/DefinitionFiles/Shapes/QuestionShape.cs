using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Shapes;

internal static class QuestionShape
{
    /// <summary>What every question has.</summary>
    private static readonly Property[] Common =
    [
        CommonProperties.Id,
        Property.Optional("code", TextForm.Any, "The code as printed on paper, when it is another than the id."),
        CommonProperties.Title,
        Property.Required("prompt", TextForm.Any, "What is asked."),
        CommonProperties.Notes,
        CommonProperties.VisibleWhen,
        Property.Optional(
            "requirement", CommonForms.Requirement, "Whether a blank is accepted; in a matrix it goes for every shown row."),
        Property.Optional("requiredWhen", TextForm.Any, "A condition that raises the requirement to required while it holds."),
    ];

    /// <summary>A question of one kind; the properties of the kind stand flat behind those that every question has.</summary>
    public static Shape Of(Shape kind) => new Shape<Question>(
        kind.Name, kind.Description,
        new Question { Id = "", Prompt = "", Kind = (QuestionKind)kind.Placeholder },
        [.. Common, .. kind.Properties],
        question =>
        [
            question.Id,
            question.Code,
            question.Title,
            question.Prompt,
            question.Notes,
            question.VisibleWhen,
            question.Requirement,
            question.RequiredWhen,
            .. kind.Take(question.Kind),
        ],
        values => new Question
        {
            Id = (string)values[0]!,
            Code = (string?)values[1],
            Title = (string?)values[2],
            Prompt = (string)values[3]!,
            Notes = (ValueList<string>)values[4]!,
            VisibleWhen = (string?)values[5],
            Requirement = (Requirement)values[6]!,
            RequiredWhen = (string?)values[7],
            Kind = (QuestionKind)kind.Make(values[Common.Length..]),
        });
}
