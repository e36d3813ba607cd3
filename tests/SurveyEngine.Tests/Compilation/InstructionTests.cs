using SurveyEngine.Compilation;
using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Model;
using SurveyEngine.State;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Compilation;

/// <summary>A step is its vertex's <c>Update</c>, said as data: whatever the drafts are, both come to the same.</summary>
public sealed class InstructionTests
{
    private static readonly string Many = string.Join(' ', Enumerable.Range(0, 70).Select(i => $"o{i}"));

    private readonly SurveyDefinition _definition = SectionsOf(
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
    public void Take_AnyDrafts_ComesOutAsUpdate()
    {
        (EvaluationOrder order, StateLayout layout, IReadOnlyList<Field> fields) = Lay(_definition);
        var random = new Random(20);
        var byVertex = new AnswerState(layout);
        var byStep = new AnswerState(layout);
        (int regular, int irregular, int shown) = (0, 0, 0);
        for (int round = 0; round < 2000; round++)
        {
            // One state is never emptied: what was effective before must not matter.
            byVertex.ClearDrafts();
            byStep.ClearDrafts();
            for (int n = random.Next(30); n > 0; n--)
                Draft(fields[random.Next(fields.Count)], random, byVertex, byStep);

            foreach (Field field in fields.Where(field => field.Rank < 0))
                Assert.Equal(field.Update(byVertex), field.Update(byStep));
            foreach (GraphNode vertex in order.Vertices)
            {
                Instruction step = vertex.StepIn(layout);
                bool isNews = vertex.Update(byVertex);
                Assert.Equal(isNews, step.IsIrregular ? vertex.Update(byStep) : byStep.Take(step));
                Assert.Equal(step.Field, vertex is Field field ? field.Index : -1);
                _ = step.IsIrregular ? irregular++ : regular++;
            }

            Assert.Equal(byVertex.Effective.ToArray(), byStep.Effective.ToArray());
            Assert.Equal(byVertex.Shown.ToArray(), byStep.Shown.ToArray());
            shown += fields.Count(field => field.Rank >= 0 && field.IsShown(byStep));
        }

        // The gates of Q4, Q5, Q7, T2, T3 and of option b, the matrix, and the choices Q5 and Q6 take more than a step can say.
        Assert.Equal(9 * 2000, irregular);
        Assert.True(regular > irregular);
        Assert.InRange(shown, 1000, 20 * 2000);
    }

    private static void Draft(Field field, Random random, params AnswerState[] states)
    {
        int bit = random.Next(field.Bits.Count);
        decimal number = random.Next(8);
        foreach (AnswerState state in states)
        {
            if (field.Slot.Number >= 0)
                field.StoreDraft(number, state);
            else
                state.SetDraft(field.Bits, bit);
        }
    }

    private static (EvaluationOrder Order, StateLayout Layout, IReadOnlyList<Field> Fields) Lay(SurveyDefinition definition)
    {
        var builder = new SurveyBuilder(definition, new HashSet<string>());
        var binder = new ConditionBinder(builder.Names);
        foreach (ConditionText condition in builder.Conditions)
            condition.Gate!.Condition = binder.Bind(ConditionParser.Parse(condition.Text).Tree!, [])!;

        EvaluationOrder order = SurveyDependencies.Of(builder).Order();
        SlotAllocator slots = builder.Slots;
        var layout = new StateLayout(
            slots.Words, builder.Fields.Count, builder.Gates.Count, order.Vertices.Length, slots.Numbers, slots.Texts);
        return (order, layout, builder.Fields);
    }
}
