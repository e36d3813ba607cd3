using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>One session used by two threads at once.</summary>
public sealed class TwoThreadsTests
{
    [Fact]
    public void Answer_WhileAnotherThreadAnswers_SaysSo()
    {
        SurveySession session = Survey.Compile(SurveyOf([.. Enumerable.Range(0, 500).Select(i => FreeText($"Q{i}", "answered(Q)")), FreeText("Q")])).Value.Start();
        string? complaint = null;
        void Answer()
        {
            try
            {
                for (int i = 0; Volatile.Read(ref complaint) is null && i < 1_000_000; i++)
                    session.Answer("Q", i % 2 == 0 ? "a" : "");
            }
            catch (InvalidOperationException problem)
            {
                Volatile.Write(ref complaint, problem.Message);
            }
        }

        Parallel.Invoke(Answer, Answer);

        Assert.Equal("A session is used by one thread at a time: another one is changing it.", complaint);
        session.Clear("Q");
        Assert.False(session.IsShown("Q1"));
    }

    [Fact]
    public void Answer_Refused_LeavesTheSessionUsable()
    {
        SurveySession session = Survey.Compile(SurveyOf(Single("Q1"))).Value.Start();

        Assert.False(session.Answer("Q1", 5).IsAccepted);
        Assert.False(session.Toggle("Q1", "x").IsAccepted);
        Assert.True(session.Toggle("Q1", "a").IsAccepted);
        Assert.True(session.Submit().IsSuccess);
    }
}
