namespace SurveyEngine.Storage.Tests.Transitions;

public sealed class RunTransitionsTests
{
    private static readonly SurveyRun Draft = new("run", "sha256:1") { Revision = 1 };

    [Theory]
    [InlineData(RunState.Draft, "Draft Open Erased")]
    [InlineData(RunState.Open, "Open Paused Closed")]
    [InlineData(RunState.Paused, "Open Paused Closed")]
    [InlineData(RunState.Closed, "Closed Erased")]
    [InlineData(RunState.Erased, "")]
    public void CanBecome_FromEachState_LeadsTo(RunState from, string to) =>
        Assert.Equal(to, string.Join(' ', Enum.GetValues<RunState>().Where(state => RunTransitions.CanBecome(from, state))));

    [Theory]
    [InlineData(RunState.Draft, false, false, false, false)]
    [InlineData(RunState.Open, true, true, true, true)]
    [InlineData(RunState.Paused, false, false, false, true)]
    [InlineData(RunState.Closed, false, false, true, true)]
    [InlineData(RunState.Erased, false, false, false, false)]
    public void EachState_TakesWhatItTakes(RunState state, bool begins, bool submits, bool takesPartial, bool takesResponses)
    {
        Assert.Equal(begins, RunTransitions.Begins(state));
        Assert.Equal(submits, RunTransitions.Submits(state, ResponseMarks.Suspect));
        Assert.Equal(takesPartial, RunTransitions.Submits(state, ResponseMarks.Partial | ResponseMarks.Suspect));
        Assert.Equal(takesResponses, RunTransitions.TakesResponses(state));
    }

    [Fact]
    public void Change_OfANewRun_CountsFromOne()
    {
        Assert.Equal(Draft, RunTransitions.Change(null, null, Draft with { Revision = 77 }));
        Assert.Equal(Draft with { State = RunState.Open }, RunTransitions.Change(null, null, Draft with { State = RunState.Open }));
        Assert.Throws<ArgumentException>(() => RunTransitions.Change(null, null, Draft with { State = RunState.Closed }));
        Assert.Throws<ArgumentException>(() => RunTransitions.Change(null, null, new("", "sha256:1")));
    }

    [Fact]
    public void Change_OfWhatHasMoved_IsNothing()
    {
        Assert.Null(RunTransitions.Change(Draft, null, Draft));
        Assert.Null(RunTransitions.Change(null, Draft, Draft));
        Assert.Null(RunTransitions.Change(Draft with { Revision = 2 }, Draft, Draft));
        Assert.Throws<ArgumentException>(() => RunTransitions.Change(Draft, Draft, Draft with { Id = "other" }));
    }

    [Fact]
    public void Change_OfAnonymity_IsForDrafts()
    {
        SurveyRun anonymous = Draft with { Terms = new() { IsAnonymous = true } };
        SurveyRun open = anonymous with { State = RunState.Open };

        Assert.Equal(anonymous with { Revision = 2 }, RunTransitions.Change(Draft, Draft, anonymous));
        Assert.Throws<ArgumentException>(() => RunTransitions.Change(open, open, open with { Terms = new() }));
        Assert.Equal(1, RunTransitions.Change(open, open, open with { Terms = open.Terms with { DraftLife = TimeSpan.FromDays(1) } })!.Terms.DraftLife.Days);
    }
}
