using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Kinds;
using SurveyEngine.Model;
using SurveyEngine.State;
using SurveyEngine.Values;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Compilation;

/// <summary>
/// The program of a survey computes what its gates and fields say, whatever was effective before, and after a single answer the same as
/// if everything were computed.
/// </summary>
public sealed class EvaluationProgramTests
{
    private static readonly string Many = string.Join(' ', Enumerable.Range(0, 70).Select(i => $"o{i}"));

    private readonly CompiledSurvey _survey = Compiled(
        Section("S1", null, Single("Q1"), Multi("Q2", "a b c d").Specifying("d"), Number("N1"), FreeText("T1")),
        Section(
            "S2", "Q1 != 'c'",
            Single("Q3", when: "Q2 has any ['a', 'b']"),
            Single("Q4", when: "Q1 = 'a' and N1 > 3"),
            Multi("Q5", Many, "answered(Q3)").Specifying("o69"),
            Multi("Q6", "a b c").OptionWhen("b", "Q5 has 'o66'").OptionWhen("c", "Q1 = 'b'"),
            Matrix("M1", "1 2 3", SingleOf("x y")).RowWhen("2", "Q3 in ['a', 'b']"),
            Single("Q7", when: "any(M1 = 'x')"),
            FreeText("T2", "not (Q2 has 'c')"),
            FreeText("T3", "Q5 has 'o3'"),
            Single("Q8", when: "Q6 has any ['a', 'c']")));

    [Fact]
    public void Code_OfASurvey_IsTestsOfBitsWhereverItCanBe()
    {
        var counts = _survey.Program.Code.CountBy(instruction => instruction.Code).ToDictionary();

        // The gates of Q4, Q5, Q7, T2, T3 and of option b take a condition.
        Assert.Equal(6, counts[OpCode.TestCondition]);
        Assert.Equal(2, counts[OpCode.ShowChoice]);
        Assert.Equal(1, counts[OpCode.Relay]);
        Assert.Equal(20, counts[OpCode.TestBits]);
    }

    [Fact]
    public void Run_AnyDrafts_ComputesWhatGatesAndFieldsSay()
    {
        var random = new Random(20);
        AnswerState state = _survey.Start();
        int shown = 0;
        for (int round = 0; round < 2000; round++)
        {
            state.Drafts.Clear();
            for (int n = random.Next(30); n > 0; n--)
                Draft(_survey.Fields[random.Next(_survey.Fields.Length)], random, state);

            _survey.Evaluate(state);

            Assert.All(_survey.Gates, gate => Assert.Equal(
                state.IsOpen(gate.Parent?.Index ?? 0) && gate.Condition.Holds(new EvaluationContext(state)), state.IsOpen(gate.Index)));
            Assert.All(_survey.Fields, field => Assert.Equal(IsShown(field, state), state.IsShown(field.Index)));
            Assert.All(_survey.Fields, field => Assert.Equal(EffectiveBits(field, state), Bits(field, state.Effective)));
            shown += _survey.Fields.Count(field => field.IsShown(state));
        }

        Assert.InRange(shown, 2000 * 5, 2000 * 20);
    }

    [Fact]
    public void RunFrom_AnyAnswer_ComputesTheSameAsEverything()
    {
        var random = new Random(7);
        AnswerState state = _survey.Start();
        int count = 0;
        for (int round = 0; round < 5000; round++)
        {
            Field field = _survey.Fields[random.Next(_survey.Fields.Length)];
            if (random.Next(3) == 0)
                field.ClearDraft(state);
            else
                Draft(field, random, state);

            bool[] before = [.. _survey.Fields.Select(f => f.IsShown(state))];
            var changes = new FieldChanges();
            _survey.Program.RunFrom(field.Index, state, changes);
            AnswerState whole = state.Clone();
            _survey.Evaluate(whole);

            Assert.Equal(whole.Words, state.Words);
            Assert.Equal(
                _survey.Fields.Where(f => f.IsShown(state) != before[f.Index]).Select(f => f.Index), changes.Visibility.Order());
            count += changes.Visibility.Count;
        }

        Assert.True(count > 1000);
    }

    [Fact]
    public void RunFrom_ComputedNumber_ChangesWhatDependsOnItThoughNoBitChanges()
    {
        Calculated calculated = new();
        Assert.Equal([], calculated.Answer(3));
        Assert.Equal((3, false), (calculated.Total, calculated.IsShown));

        Assert.Equal([2], calculated.Answer(4));
        Assert.Equal((4, true), (calculated.Total, calculated.IsShown));

        Assert.Equal([], calculated.Answer(4.004m));
        Assert.Equal((4, true), (calculated.Total, calculated.IsShown));

        Assert.Equal([], calculated.Answer(8.005m));
        Assert.Equal((8.01m, true), (calculated.Total, calculated.IsShown));

        Assert.Equal([2], calculated.Answer(null));
        Assert.Equal((null, false), (calculated.Total, calculated.IsShown));
    }

    [Fact]
    public void Run_ComputedNumber_IsEffectiveWhateverItsDraftIs()
    {
        Calculated calculated = new();
        AnswerState state = calculated.Program.Start();
        calculated.Fields[0].StoreDraft(5, state);
        calculated.Fields[1].StoreDraft(7, state);

        calculated.Program.Run(state);

        Assert.Equal((5, 7), (calculated.Fields[1].EffectiveValue(state), calculated.Fields[1].Draft(state)));
        Assert.True(state.IsShown(2));
    }

    private static void Draft(Field field, Random random, AnswerState state)
    {
        if (field.Slot.Number >= 0)
            field.StoreDraft(random.Next(8), state);
        else
            state.SetDraft(field.Bits, random.Next(field.Bits.Count));
    }

    private static bool IsShown(Field field, AnswerState state) => field.Host is { } host
        ? host.Field.IsSelected(state, host.Option)
        : state.IsOpen(field.Gate) && Enumerable.Range(0, field.Bits.Count).Any(option => field.IsOptionShown(state, option));

    private static IEnumerable<bool> EffectiveBits(Field field, AnswerState state) => Bits(field, state.Drafts)
        .Select((isSet, option) => isSet && IsShown(field, state) && field.IsOptionShown(state, option));

    private static bool[] Bits(Field field, Span<ulong> answers)
    {
        var bits = new bool[field.Bits.Count];
        for (int bit = 0; bit < bits.Length; bit++)
            bits[bit] = field.Bits.GetBit(answers, bit);

        return bits;
    }

    /// <summary>
    /// A program that no definition gives yet: N2, of two decimals, is calculated as N1, and Q1 is shown while N2 is 4 or more.
    /// </summary>
    private sealed class Calculated
    {
        private readonly SlotAllocator _slots = new();
        private readonly AnswerState _state;

        public Calculated()
        {
            Fields =
            [
                NewField(0, new NumberEntry(), gate: 0),
                NewField(1, new NumberEntry { Decimals = 2 }, gate: 0, isComputed: true),
                NewField(2, new SingleChoice(), gate: 1),
            ];
            var layout = new StateLayout(_slots, fields: 3, gates: 1, instructions: 3);
            var compute = new Instruction { Code = OpCode.Compute, Operand = 0, Gate = layout.OpenBit(0), Outcome = layout.ShownBit(1), Field = 1 };
            var gate = new Instruction { Code = OpCode.TestCondition, Operand = 1, Gate = layout.OpenBit(0), Outcome = layout.OpenBit(1), Field = -1 };
            Program = new EvaluationProgram(
                layout, Fields, [new Copy(Fields[0]), new AtLeastFour(Fields[1])],
                [
                    compute with { FirstDependent = 0, DependentCount = 1 },
                    gate with { FirstDependent = 1, DependentCount = 1 },
                    Show(Fields[2], layout),
                    Show(Fields[0], layout) with { FirstDependent = 2, DependentCount = 1 },
                ],
                computedCount: 3, dependents: [1, 2, 0]);
            _state = Program.Start();
        }

        public Field[] Fields { get; }

        public EvaluationProgram Program { get; }

        public decimal? Total => Fields[1].IsAnswered(_state) ? Fields[1].Number(_state) : null;

        public bool IsShown => _state.IsShown(2);

        public List<int> Answer(decimal? number)
        {
            if (number is { } value)
                Fields[0].StoreDraft(value, _state);
            else
                Fields[0].ClearDraft(_state);

            var changes = new FieldChanges();
            Program.RunFrom(0, _state, changes);
            return changes.Visibility;
        }

        private Field NewField(int index, FieldKind kind, int gate, bool isComputed = false)
        {
            AnswerRules rules = FieldTypes.Of(kind).Compile(kind, [new("a", "A")]);
            return new Field
            {
                Index = index,
                Path = $"Q{index}",
                Rules = rules,
                Slot = _slots.Allocate(rules, isComputed),
                IsCalculated = isComputed,
                Gate = gate,
                Requirement = Requirement.Optional,
            };
        }

        private static Instruction Show(Field field, StateLayout layout) => new()
        {
            Code = OpCode.TestBits,
            Gate = layout.OpenBit(field.Gate),
            Operand = layout.OpenAt,
            Mask = StateLayout.AlwaysOpen,
            Outcome = layout.ShownBit(field.Index),
            DraftWord = field.Bits.Word,
            DraftMask = field.Bits.Full(0) << field.Bits.Shift,
            Field = field.Index,
        };

        private sealed class Copy(Field source) : Expr(syntax: null!, ExprType.Number)
        {
            public override Facts Facts => source.Rules.Facts;

            public override Value Evaluate(in EvaluationContext context) =>
                source.IsAnswered(context.State) ? Value.Of(source.Number(context.State)) : default;
        }

        private sealed class AtLeastFour(Field source) : Expr(syntax: null!, ExprType.Truth)
        {
            public override Facts Facts => Facts.Truth.Varying;

            public override Value Evaluate(in EvaluationContext context) =>
                Value.Of(source.IsAnswered(context.State) && source.Number(context.State) >= 4);
        }
    }
}
