using SurveyEngine;
using SurveyEngine.Definitions;
using SurveyEngine.Model;

namespace Guides;

public static class FullPaperSurvey
{
    public static SurveyDefinition Definition { get; } = CybersecuritySurvey.Definition.InsertAfter(
        CybersecurityFields.Q3_3,
        new Question
        {
            Id = "Q3-4",
            Code = "Q 3-4",
            Prompt = "<the prompt of Q 3-4, from your copy of the paper>",
            Requirement = Requirement.Required,
            Kind = new SingleChoice { Options = [new("a", "<its first option>"), new("b", "<its second option>")] },
        }) with
    {
        Version = "1.0.0+q3-4",
    };

    public static Translation English { get; } = CybersecuritySurvey.English with
    {
        Texts =
        [
            .. CybersecuritySurvey.English.Texts,
            new("Q3-4.prompt", "<your translation of the prompt>"),
            new("Q3-4.options.a", "<of the first option>"),
            new("Q3-4.options.b", "<of the second option>"),
        ],
    };

    public static Survey Survey { get; } = Survey.Compile(Definition, English).Value;
}
