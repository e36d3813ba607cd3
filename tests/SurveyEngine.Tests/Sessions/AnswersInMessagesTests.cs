using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>Answers in the texts of problems.</summary>
public sealed class AnswersInMessagesTests
{
    private static Question Limited(string message) =>
        Question("n", new NumberEntry { Max = 5 }) with { Messages = [new("above_maximum", message)] };

    [Theory]
    [InlineData("At most {limit}, {name|you}.", "At most 5, Ann.")]
    [InlineData("{limit|?} {nobody} {name}", "5 {nobody} Ann")]
    [InlineData("{n} is above {limit}", "9 is above 5")]
    public void OwnMessage_PutsArgumentsAndAnswersIn(string message, string said)
    {
        Scenario scenario = Scenario.Of(FreeText("name"), Limited(message)).Answer("name", "Ann").Answer("n", 9);

        Assert.Equal(said, Assert.Single(scenario.LastChange!.Problems).Message("en"));
        Assert.Equal(said, Assert.Single(scenario.Session.View("en").Problems).Message);
    }

    [Fact]
    public void Argument_ComesBeforeAnAnswerOfItsName()
    {
        Scenario scenario = Scenario.Of(FreeText("limit"), Limited("{limit}")).Answer("limit", "mine").Answer("n", 9);

        Assert.Equal("5", Assert.Single(scenario.LastChange!.Problems).Message("en"));
    }

    [Fact]
    public void Answer_WithBraces_IsNotReadAgain()
    {
        Scenario scenario = Scenario.Of(FreeText("name"), Limited("{name}")).Answer("name", "{limit}").Answer("n", 9);

        Assert.Equal("{limit}", Assert.Single(scenario.LastChange!.Problems).Message("en"));
    }

    [Fact]
    public void Message_KeepsTheAnswersOfItsTime_InEveryLanguage()
    {
        SurveyDefinition definition = SurveyOf(
            Question("d", new DateEntry()), Number("n") with { Constraints = [new Constraint { Assert = "n < 5", Message = "Since {d} below 5, not {n}." }] });
        Survey survey = Survey.Compile(definition, new Translation { Language = "ja", Texts = [new("n.constraints.0", "{d}から5未満です。")] }).Value;
        SurveySession session = survey.Start();
        session.Answer("d", new DateOnly(2026, 3, 5));
        Problem problem = Assert.Single(session.Answer("n", 9).Problems);
        session.Answer("d", new DateOnly(2027, 1, 1));
        session.Answer("n", 7);

        Assert.Equal("Since 5 March 2026 below 5, not 9.", problem.Message("en"));
        Assert.Equal("2026年3月5日から5未満です。", problem.Message("ja"));
        Assert.Equal("Since 2026-03-05 below 5, not 9.", problem.Message("fr"));
        Assert.Equal(["Since 5 March 2026 below 5, not 9.", "2026年3月5日から5未満です。"], problem.Texts.Values);
    }

    [Fact]
    public void SensitiveAnswer_IsAnEllipsisInMessagesAndInTheirLabels_ButNotInTheView()
    {
        SurveyDefinition definition = SurveyOf(
            FreeText("name").Sensitive(), FreeText("Q").Required() with { Prompt = "What does {name|you} want?", Messages = [new("required", "{name|you}, please.")] });
        SurveySession session = Survey.Compile(definition).Value.Start();
        session.Answer("name", "Ann");
        SurveyView view = session.View("en");

        Assert.Equal("What does Ann want?", view.Sections[0].Items.OfType<QuestionView>().Last().Prompt);
        Assert.Equal(("…, please.", "What does … want?"), (view.Problems[0].Message, view.Problems[0].Label));
        Assert.Equal("…, please.", Assert.Single(session.Check()).Message("en"));
    }

    [Fact]
    public void Check_OfBytes_SaysWhatASessionSays()
    {
        SurveyDefinition definition = SurveyOf(
            FreeText("name"), Question("s", new SingleChoice { Options = [new("x", "X of {other|nobody}")] }), FreeText("other"), Number("n") with
            {
                Constraints = [new Constraint { Assert = "n < 5", Message = "Not {n}, {name}, {s}." }],
            },
            Number("hidden", "n < 5")) with
        {
            Rules = [new Rule { Id = "r", Assert = "n < 7", Fields = ["n"], Message = "{name|Nobody}: {hidden|none}, {s}." }],
        };
        Survey survey = Survey.Compile(definition).Value;
        SurveySession session = survey.Start();
        session.Answer("hidden", 3);
        session.Answer("name", "Ann");
        session.Answer("s", "x");
        session.Answer("other", "Bob");
        session.Answer("n", 9);

        string[] said = ["Not 9, Ann, X of Bob.", "Ann: none, X of Bob."];
        Assert.Equal(said, session.Check().Select(problem => problem.Message("en")));
        string post = """{"survey":"small","version":"1","answers":{"name":"Ann","s":"x","other":"Bob","n":9}}""";
        Assert.Equal(said, survey.Check(Encoding.UTF8.GetBytes(post)).Select(problem => problem.Message("en")));
        Assert.Equal(said, survey.Check(Encoding.UTF8.GetBytes(post.Replace(":", " : ", StringComparison.Ordinal))).Select(problem => problem.Message("en")));
    }
}
