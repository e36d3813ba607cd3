using System.Text;
using SurveyEngine.Model;

namespace SurveyEngine.Tests.Responses;

/// <summary>Found by the invariant PostsGetTheVerdictOfASession: the fast reader counted picks that are hidden.</summary>
public sealed class HiddenPickTests
{
    private readonly Survey _survey = Survey.Compile(new SurveyDefinition
    {
        Id = "picks",
        Version = "1",
        Language = "en",
        Title = "Picks",
        Sections =
        [
            new Section
            {
                Id = "S1",
                Items =
                [
                    new Question
                    {
                        Id = "Q1",
                        Prompt = "Which?",
                        Kind = new MultiChoice { Min = 2, Options = [new("a", "A") { VisibleWhen = "Q0 = 'y'" }, new("b", "B"), new("c", "C")] },
                    },
                    new Question { Id = "Q0", Prompt = "All of them?", Kind = new SingleChoice { Options = [new("y", "Yes")] } },
                ],
            },
        ],
    }).Value;

    [Theory]
    [InlineData(HiddenAnswers.Report, "not_shown too_few")]
    [InlineData(HiddenAnswers.Drop, "too_few")]
    [InlineData(HiddenAnswers.Keep, "too_few")]
    public void Check_TooFewPicksWithoutTheHiddenOne_ReportsTooFew(HiddenAnswers hidden, string codes)
    {
        byte[] post = Encoding.UTF8.GetBytes("""{"survey":"picks","version":"1","answers":{"Q1":["a","b"]}}""");

        Assert.Equal(codes, string.Join(' ', _survey.Check(post, hidden).Select(problem => problem.Code)));
    }
}
