namespace SurveyEngine.Storage.Tests.Transitions;

/// <summary>Each event in each state of a sheet and of its run; what stores write of it is the matter of the conformance checks.</summary>
public sealed class SheetTransitionsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 28, 23, 59, 59, TimeSpan.FromHours(-5));

    private static readonly SheetChange Change = new(new byte[] { 1 }, Now) { ExpiresAt = Now.AddDays(30) };

    private static readonly NewResponse Response = new(Guid.AllBitsSet, "sha256:1", Now, "{}"u8.ToArray());

    [Theory]
    [InlineData(SheetState.Answering, RunState.Open, true)]
    [InlineData(SheetState.Answering, RunState.Paused, true)]
    [InlineData(SheetState.Answering, RunState.Closed, true)]
    [InlineData(SheetState.Answering, RunState.Erased, false)]
    [InlineData(SheetState.Submitted, RunState.Open, false)]
    [InlineData(SheetState.Erased, RunState.Open, false)]
    public void Save_InEachState_IsForThoseWhoAnswer(SheetState state, RunState run, bool isSaved)
    {
        Sheet sheet = In(state);
        Assert.Equal(isSaved ? 6L : null, SheetTransitions.Save(Of(run), sheet, sheet, Change)?.Revision);
        Assert.Null(SheetTransitions.Save(Of(run), sheet, sheet with { Revision = 4 }, Change));
        Assert.Null(SheetTransitions.Save(Of(run), null, sheet, Change));
        Assert.Null(SheetTransitions.Save(null, sheet, sheet, Change));
    }

    [Theory]
    [InlineData(SheetState.Answering, RunState.Open, SubmissionOutcome.Stored)]
    [InlineData(SheetState.Answering, RunState.Paused, SubmissionOutcome.NotOpen)]
    [InlineData(SheetState.Answering, RunState.Closed, SubmissionOutcome.NotOpen)]
    [InlineData(SheetState.Answering, RunState.Erased, SubmissionOutcome.Erased)]
    [InlineData(SheetState.Submitted, RunState.Open, SubmissionOutcome.AlreadyThere)]
    [InlineData(SheetState.Submitted, RunState.Closed, SubmissionOutcome.AlreadyThere)]
    [InlineData(SheetState.Submitted, RunState.Erased, SubmissionOutcome.Erased)]
    [InlineData(SheetState.Erased, RunState.Open, SubmissionOutcome.Erased)]
    public void Submit_InEachState_IsDoneOnce(SheetState state, RunState run, SubmissionOutcome outcome)
    {
        ResponseTransition transition = SheetTransitions.Submit(Of(run), In(state), In(state), Response);

        Assert.Equal(outcome, transition.Submission.Outcome);
        Assert.Equal(outcome == SubmissionOutcome.Stored, transition is { Sheet.State: SheetState.Submitted, Response: not null, Event: OutboxKind.Received });
        Assert.Equal(outcome == SubmissionOutcome.Stored, transition.Sheet is not null || transition.Response is not null || transition.Event is not null);
    }

    [Theory]
    [InlineData(SheetState.Answering, RunState.Open, false)]
    [InlineData(SheetState.Submitted, RunState.Open, true)]
    [InlineData(SheetState.Submitted, RunState.Paused, false)]
    [InlineData(SheetState.Submitted, RunState.Closed, false)]
    [InlineData(SheetState.Submitted, RunState.Erased, false)]
    [InlineData(SheetState.Erased, RunState.Open, false)]
    public void Amend_InEachState_IsForThoseWhoHaveSubmitted(SheetState state, RunState run, bool isAmended)
    {
        SurveyRun allowing = Of(run) with { Terms = new() { MayAmend = true } };
        Sheet sheet = In(state);

        Assert.Equal(isAmended ? 2 : null, SheetTransitions.Amend(allowing, sheet, sheet, Change)?.Edition);
        Assert.Null(SheetTransitions.Amend(Of(run), sheet, sheet, Change));
    }

    [Fact]
    public void Submit_OfAReadingBeforeTheAmendment_HasMoved()
    {
        Sheet amended = In(SheetState.Answering) with { Edition = 2, Revision = 8, Response = Response.Id };

        Assert.Equal(SubmissionOutcome.Moved, SheetTransitions.Submit(Of(RunState.Open), amended, In(SheetState.Answering), Response).Submission.Outcome);
        Assert.Equal(
            SubmissionOutcome.AlreadyThere,
            SheetTransitions.Submit(Of(RunState.Open), amended with { State = SheetState.Submitted }, amended, Response).Submission.Outcome);
        Assert.Equal(OutboxKind.Amended, SheetTransitions.Submit(Of(RunState.Open), amended, amended, Response).Event);
    }

    [Fact]
    public void Submit_InAnAnonymousRun_KeepsTheDateOfUtc()
    {
        SurveyRun run = Of(RunState.Open) with { Terms = new() { IsAnonymous = true } };
        ResponseTransition transition = SheetTransitions.Submit(run, In(SheetState.Answering), In(SheetState.Answering), Response with { ExpiresAt = Now.AddDays(1) });

        Assert.Equal(new DateTimeOffset(2026, 11, 29, 0, 0, 0, TimeSpan.Zero), transition.Response!.Received);
        Assert.Equal(new DateTimeOffset(2026, 11, 30, 0, 0, 0, TimeSpan.Zero), transition.Response.ExpiresAt);
        Assert.Equal((transition.Response.Received, null, ""), (transition.Sheet!.ChangedAt, transition.Sheet.Response, transition.Sheet.Writer));
    }

    [Fact]
    public void Begin_OfAStoredSheet_IsTheSheet()
    {
        var asked = new NewSheet("sheet", "run", "sha256:1", SecretHash.Of("secret"u8), Now);
        Sheet begun = SheetTransitions.Begin(Of(RunState.Open), null, asked)!;

        Assert.Equal((1L, 1, SheetState.Answering), (begun.Revision, begun.Edition, begun.State));
        Assert.Same(begun, SheetTransitions.Begin(Of(RunState.Closed), begun, asked));
        Assert.Null(SheetTransitions.Begin(Of(RunState.Open), SheetTransitions.Erase(begun, Now), asked));
        Assert.Null(SheetTransitions.Begin(Of(RunState.Closed), null, asked));
        Assert.Null(SheetTransitions.Begin(Of(RunState.Erased), begun, asked));
        Assert.Null(SheetTransitions.Begin(null, null, asked));
        Assert.Throws<ArgumentException>(() => SheetTransitions.Begin(Of(RunState.Open), begun, asked with { Secret = SecretHash.Of("other"u8) }));
        Assert.Throws<ArgumentException>(() => SheetTransitions.Begin(Of(RunState.Open), null, asked with { Id = "" }));
    }

    [Fact]
    public void Erase_OfASheet_LeavesItsIdAndTheTime()
    {
        Sheet erased = SheetTransitions.Erase(In(SheetState.Submitted) with { Drafts = new byte[] { 1 }, Secret = SecretHash.Of("s"u8), Writer = "w" }, Now);

        Assert.Equal(new() { Id = "sheet", Run = "run", Fingerprint = "sha256:1", State = SheetState.Erased, Revision = 6, ChangedAt = Now }, erased);
    }

    [Fact]
    public void Expire_OfASheet_DeletesWhatHasNoResponse()
    {
        Sheet amended = In(SheetState.Answering) with { Edition = 2, Response = Response.Id };
        StoredResponse stored = SheetTransitions.Submit(Of(RunState.Open), In(SheetState.Answering), In(SheetState.Answering), Response).Response!;

        Assert.Null(SheetTransitions.Expire(In(SheetState.Answering), null));
        Assert.Null(SheetTransitions.Expire(In(SheetState.Submitted), stored));
        Assert.Null(SheetTransitions.Expire(amended, null));
        Assert.Equal((SheetState.Submitted, 1), (SheetTransitions.Expire(amended, stored)!.State, SheetTransitions.Expire(amended, stored)!.Edition));
    }

    private static SurveyRun Of(RunState state) => new("run", "sha256:1") { State = state };

    private static Sheet In(SheetState state) => new()
    {
        Id = "sheet",
        Run = "run",
        Fingerprint = "sha256:1",
        State = state,
        Revision = 5,
        Response = state == SheetState.Submitted ? Response.Id : null,
    };
}
