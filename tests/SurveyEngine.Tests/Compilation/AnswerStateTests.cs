using SurveyEngine.Kinds;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Tests.Compilation;

/// <summary>The parts of a state do not get into each other's way, and a copy is another state.</summary>
public sealed class AnswerStateTests
{
    /// <summary>A state for a number and a text.</summary>
    internal static AnswerState NewState(int fields, int gates, int instructions) =>
        new(new StateLayout(NumberAndText(isComputed: false), fields, gates, instructions));

    [Fact]
    public void Set_BitsOfGatesAndFields_TellsWhetherTheyChange()
    {
        var layout = new StateLayout(NumberAndText(isComputed: false), fields: 130, gates: 130, instructions: 1);
        var state = new AnswerState(layout);
        foreach (int index in new[] { 1, 63, 64, 129 })
        {
            Assert.Equal([false, true, false, true], [state.IsOpen(index), state.Set(layout.OpenBit(index), true), state.Set(layout.OpenBit(index), true), state.IsOpen(index)]);
            Assert.Equal([false, true, false, true], [state.IsShown(index), state.Set(layout.ShownBit(index), true), state.Set(layout.ShownBit(index), true), state.IsShown(index)]);
        }

        AnswerState copy = state.Clone();
        Assert.True(state.Set(layout.OpenBit(64), false));
        Assert.True(state.Set(layout.ShownBit(64), false));
        Assert.Equal([true, false], [state.IsOpen(63), state.IsOpen(64)]);
        Assert.Equal([true, false], [state.IsShown(129), state.IsShown(64)]);
        Assert.Equal([true, true], [copy.IsOpen(64), copy.IsShown(64)]);
        Assert.True(state.IsOpen(0));
    }

    [Fact]
    public void Clone_ChangedLater_IsAnother()
    {
        AnswerState state = NewState(fields: 1, gates: 0, instructions: 0);
        state.Numbers[0] = 1;
        state.Texts[0] = "a";
        AnswerState copy = state.Clone();

        state.CopyFrom(NewState(fields: 1, gates: 0, instructions: 0));
        Assert.True(state.SetDraft(new BitRange(0, 3, 2), 1));
        Assert.False(state.SetDraft(new BitRange(0, 3, 2), 1));

        Assert.Equal((1, "a", 0UL), (copy.Numbers[0], copy.Texts[0], copy.Drafts[0]));
        Assert.Equal((0, null, 16UL), (state.Numbers[0], state.Texts[0], state.Drafts[0]));
    }

    [Fact]
    public void CopyFrom_EvaluatedState_HoldsNothingOfBefore()
    {
        AnswerState state = NewState(fields: 1, gates: 0, instructions: 0);
        state.SetDraft(new BitRange(0, 0, 2), 1);
        state.StartEvaluation();
        Assert.Equal(2UL, state.Effective[0]);

        state.CopyFrom(NewState(fields: 1, gates: 0, instructions: 0));

        Assert.Equal((0UL, 0UL), (state.Drafts[0], state.Effective[0]));
        Assert.True(state.IsOpen(0));
    }

    [Fact]
    public void Allocate_Computed_HasAnEffectivePlaceOfItsOwn()
    {
        SlotAllocator plain = NumberAndText(isComputed: false);
        SlotAllocator computed = NumberAndText(isComputed: true);

        Assert.Equal((1, 1), (plain.Numbers, plain.Texts));
        Assert.Equal((2, 2), (computed.Numbers, computed.Texts));
    }

    private static SlotAllocator NumberAndText(bool isComputed)
    {
        var slots = new SlotAllocator();
        slots.Allocate(FieldTypes.Of(new NumberEntry()).Compile(new NumberEntry(), []), isComputed);
        slots.Allocate(FieldTypes.Of(new TextEntry()).Compile(new TextEntry(), []), isComputed);
        return slots;
    }
}
