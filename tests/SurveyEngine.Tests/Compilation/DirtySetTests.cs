using SurveyEngine.State;

namespace SurveyEngine.Tests.Compilation;

/// <summary>What is dirty is taken in order, each instruction once, however many there are.</summary>
public sealed class DirtySetTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(20_000)]
    public void TryTakeNext_InstructionsThatMakeOthersDirty_EachOnceAndInOrder(int instructions)
    {
        AnswerState state = AnswerStateTests.NewState(fields: 3, gates: 2, instructions);
        var random = new Random(instructions);
        for (int round = 0; round < 20; round++)
        {
            var expected = new SortedSet<int>();
            Add([.. Enumerable.Range(0, 5).Select(_ => random.Next(instructions))]);
            for (int taken = -1; state.Dirty.TryTakeNext(ref taken);)
            {
                Assert.Equal(expected.Min, taken);
                expected.Remove(taken);
                if (taken + 1 < instructions && expected.Count < 10)
                    Add([random.Next(taken + 1, instructions), random.Next(taken + 1, Math.Min(instructions, taken + 5))]);
            }

            Assert.Empty(expected);

            void Add(int[] added)
            {
                state.Dirty.Add(added);
                expected.UnionWith(added);
            }
        }

        int none = -1;
        Assert.False(state.Dirty.TryTakeNext(ref none));
        Assert.Equal(-1, none);
        Assert.Equal((0UL, 0UL, 0UL), (state.Drafts[0], state.Effective[0], state.Shown[0]));
    }
}
