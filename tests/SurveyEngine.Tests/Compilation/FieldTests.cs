using SurveyEngine.Kinds;
using SurveyEngine.Model;
using SurveyEngine.State;
using SurveyEngine.Values;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Compilation;

/// <summary>A field finds its own draft and its own effective answer among those of others, and tells what changes.</summary>
public sealed class FieldTests
{
    private static readonly string Hundred = string.Join(' ', Enumerable.Range(1, 100).Select(i => $"o{i}"));

    private readonly Field[] _fields;
    private readonly AnswerState _state;

    public FieldTests()
    {
        var slots = new SlotAllocator();
        _fields = [.. new FieldKind[] { SingleOf("a b"), new TextEntry(), new NumberEntry(), SingleOf(Hundred) }.Select(NewField)];
        _state = new AnswerState(new StateLayout(slots, _fields.Length, gates: 0, instructions: 0));

        Field NewField(FieldKind kind, int index)
        {
            AnswerRules rules = FieldTypes.Of(kind).Compile(kind, kind is ChoiceKind choice ? choice.Options : []);
            return new Field
            {
                Index = index,
                Path = $"Q{index}",
                Rules = rules,
                Slot = slots.Allocate(rules, isComputed: true),
                Gate = 0,
                Requirement = Requirement.Optional,
            };
        }
    }

    [Fact]
    public void StoreEffective_EachKind_TellsWhetherTheAnswerChanges()
    {
        foreach ((int field, Value one, Value other) in new[]
        {
            (0, Value.Of("a"), Value.Of("b")),
            (1, Value.Of("x"), Value.Of("y")),
            (2, Value.Of(1), Value.Of(2)),
            (3, Value.Of("o1"), Value.Of("o100")),
        })
        {
            Assert.False(Store(field, default));
            Assert.True(Store(field, one));
            Assert.False(Store(field, one));
            Assert.True(Store(field, other));
            Assert.False(Store(field, other));
            Assert.Equal(other.ToString(), _fields[field].EffectiveValue(_state).ToString());
            Assert.True(Store(field, default));
            Assert.False(Store(field, default));
            Assert.Equal(AnswerValue.Blank, _fields[field].EffectiveValue(_state));
        }
    }

    [Fact]
    public void StoreEffective_AmongOtherAnswers_LeavesDraftsAndNeighbours()
    {
        AnswerValue[] drafts = ["a", "draft", 7, "o70"];
        var problems = new List<Problem>();
        Assert.All(_fields, field => Assert.True(field.TryAccept(drafts[field.Index], _state, problems)));
        Value[] computed = [Value.Of("b"), Value.Of("effective"), Value.Of(8), Value.Of("o3")];
        Assert.All(_fields, field => Assert.True(field.StoreEffective(computed[field.Index], _state)));

        Assert.Equal(drafts, _fields.Select(field => field.Draft(_state)));
        Assert.Equal(["b", "effective", 8, "o3"], _fields.Select(field => field.EffectiveValue(_state)));
        Assert.Equal(("effective", 8m), (_fields[1].Text(_state), _fields[2].Number(_state)));
        Assert.Equal((true, false, false), (_fields[3].IsSelected(_state, 2), _fields[3].IsSelected(_state, 69), _fields[0].AllSelectionsEffective(_state)));

        _fields[1].ClearDraft(_state);

        Assert.Equal((AnswerValue.Blank, "effective"), (_fields[1].Draft(_state), _fields[1].EffectiveValue(_state)));
        Assert.Equal((false, true), (_fields[1].HasDraft(_state), _fields[2].HasDraft(_state)));
        Assert.Empty(problems);
    }

    /// <summary>The limit up to which an answer is copied to the stack, and the first beyond it.</summary>
    [Theory]
    [InlineData(4096)]
    [InlineData(4097)]
    public void Answer_OfVeryManyOptions_IsAsAnyOther(int options)
    {
        string last = $"o{options}";
        Scenario.Of(Question("Q1", MultiOf(string.Join(' ', Enumerable.Range(1, options).Select(i => $"o{i}"))) with { Max = 2 }))
            .Answer("Q1", ["o1", last]).IsTaken().Reports().Holds("Q1", ["o1", last])
            .Toggle("Q1", "o2").Reports("too_many Q1").Holds("Q1", ["o1", "o2", last])
            .Toggle("Q1", last).Reports().Holds("Q1", ["o1", "o2"])
            .Answer("Q1", [last, "x"]).IsRefused("unknown_option Q1").Holds("Q1", ["o1", "o2"]);
    }

    private bool Store(int field, Value value) => _fields[field].StoreEffective(value, _state);
}
