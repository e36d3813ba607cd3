using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>Statements about the texts that respondents read.</summary>
internal static class TextInvariants
{
    public static IEnumerable<Invariant> All =>
    [
        new(
            nameof(TextsTellNoHiddenAnswer),
            "To answer hidden fields otherwise, or not at all, changes no text of a view, an outline or a problem, in any language.",
            TextsTellNoHiddenAnswer)
        {
            Needs = SurveyFeature.Branches,
            Classification = [new("a hidden field got another answer")],
        },
    ];

    private static void TextsTellNoHiddenAnswer(TestCase testCase)
    {
        Dice dice = testCase.Dice();
        SurveySession session = testCase.Respondent.Play();
        string[] before = [.. Texts(session)];
        foreach (DefinedField field in testCase.Outline.Fields)
        {
            if (session.IsShown(field.Path))
                continue;

            AnswerValue other = session.Draft(field.Path) is { IsBlank: false } && dice.Chance(0.3)
                ? AnswerValue.Blank
                : field.Tester.Valid(field, session, dice);
            if (session.Answer(field.Path, other).IsAccepted)
                testCase.Saw("a hidden field got another answer");
        }

        Expect.Same(before, Texts(session), "Before and after hidden fields got other answers");
    }

    private static IEnumerable<string> Texts(SurveySession session)
    {
        foreach (string language in session.Survey.Languages.Append("ja").Append("en"))
        {
            yield return session.View(language).ToJson();
            foreach (SectionOutline section in session.Outline(language))
                yield return section.ToString();
            foreach (Problem problem in session.Check())
                yield return session.Survey.Message(problem, language);
        }
    }
}
