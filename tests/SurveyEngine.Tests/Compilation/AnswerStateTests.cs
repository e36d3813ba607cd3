using SurveyEngine.State;

namespace SurveyEngine.Tests.Compilation;

/// <summary>What is due is taken in order, each step once, however many there are.</summary>
public sealed class AnswerStateTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(20_000)]
    public void TakeDue_StepsThatMakeOthersDue_EachOnceAndInOrder(int steps)
    {
        var state = new AnswerState(new StateLayout(answerWords: 1, fields: 3, gates: 2, steps, numbers: 0, texts: 0));
        var random = new Random(steps);
        for (int round = 0; round < 20; round++)
        {
            var due = new SortedSet<int>();
            Mark([.. Enumerable.Range(0, 5).Select(_ => random.Next(steps))]);
            int taken = -1;
            while ((taken = state.TakeDue(taken)) >= 0)
            {
                Assert.Equal(due.Min, taken);
                due.Remove(taken);
                if (taken + 1 < steps && due.Count < 10)
                    Mark([random.Next(taken + 1, steps), random.Next(taken + 1, Math.Min(steps, taken + 5))]);
            }

            Assert.Empty(due);

            void Mark(int[] marked)
            {
                state.MarkDue(marked);
                due.UnionWith(marked);
            }
        }

        Assert.Equal(-1, state.TakeDue(-1));
        Assert.Equal((0UL, 0UL, 0UL), (state.Drafts[0], state.Effective[0], state.Shown[0]));
    }

    [Fact]
    public void SetOpen_AndSetShown_TellWhatIsNews()
    {
        var state = new AnswerState(new StateLayout(answerWords: 2, fields: 130, gates: 130, steps: 1, numbers: 1, texts: 1));
        foreach (int place in new[] { 1, 63, 64, 129 })
        {
            Assert.Equal([false, true, false, true], [state.IsOpen(place), state.SetOpen(place, true), state.SetOpen(place, true), state.IsOpen(place)]);
            Assert.Equal([false, true, false, true], [state.IsShown(place), state.SetShown(place, true), state.SetShown(place, true), state.IsShown(place)]);
        }

        AnswerState copy = state.Clone();
        Assert.True(state.SetOpen(64, false));
        Assert.True(state.SetShown(64, false));
        Assert.Equal([true, false], [state.IsOpen(63), state.IsOpen(64)]);
        Assert.Equal([true, false], [state.IsShown(129), state.IsShown(64)]);
        Assert.Equal([true, true], [copy.IsOpen(64), copy.IsShown(64)]);
        Assert.True(state.IsOpen(0));
    }

    [Fact]
    public void Clone_ChangedLater_IsAnother()
    {
        var state = new AnswerState(new StateLayout(answerWords: 1, fields: 1, gates: 0, steps: 0, numbers: 1, texts: 1));
        state.Numbers[0] = 1;
        state.Texts[0] = "a";
        AnswerState copy = state.Clone();

        state.Numbers[0] = 2;
        state.ClearDrafts();
        Assert.True(state.SetDraft(new BitRange(0, 3, 2), 1));
        Assert.False(state.SetDraft(new BitRange(0, 3, 2), 1));

        Assert.Equal((1, "a", 0UL), (copy.Numbers[0], copy.Texts[0], copy.Drafts[0]));
        Assert.Equal((null, 16UL), (state.Texts[0], state.Drafts[0]));
    }
}
