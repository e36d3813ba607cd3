using SurveyEngine.Compilation;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Kinds.Number;
using SurveyEngine.Kinds.Text;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Expressions.Binding;

/// <summary>A number in a condition; null while it is unanswered.</summary>
internal abstract class BoundNumber
{
    /// <summary>Between which numbers it lies, in a valid response.</summary>
    public abstract NumberRange Range { get; }

    /// <summary>What it is the number of; null when no other name can mean the same.</summary>
    public virtual GraphNode? Source => null;

    /// <summary>Whether it can be this number, which is in its range, in a valid response.</summary>
    public virtual bool CanBe(decimal value) => decimal.IsInteger(value);

    /// <summary>Whether it is a number even where nothing is answered.</summary>
    public virtual bool IsAlwaysThere => true;

    /// <summary>The conditions that must be asked to know it.</summary>
    public virtual IReadOnlyList<BoundCondition> Asked => [];

    public abstract decimal? Value(AnswerState state, int row);

    public virtual void AddReads(ICollection<GraphNode> reads)
    {
    }

    public sealed class Literal(decimal value) : BoundNumber
    {
        public decimal Number => value;

        public override NumberRange Range => new(value, value);

        public override bool CanBe(decimal other) => other == value;

        public override decimal? Value(AnswerState state, int row) => value;
    }

    public sealed class Answer(FieldSource source) : BoundNumber
    {
        public override GraphNode Source => source.Subject;

        public override NumberRange Range => new(Rules.Kind.Min, Rules.Kind.Max);

        public override bool CanBe(decimal value) => Rules.Accepts(value);

        public override bool IsAlwaysThere => false;

        public override decimal? Value(AnswerState state, int row) =>
            source.In(row) is var field && field.IsAnswered(state) ? field.Number(state) : null;

        private NumberRules Rules => (NumberRules)source.Sample.Rules;

        public override void AddReads(ICollection<GraphNode> reads) => source.AddTo(reads);
    }

    public sealed class TextLength(FieldSource source) : BoundNumber
    {
        public override GraphNode Source => source.Subject;

        public override NumberRange Range => new(Math.Max(1, Rules.Kind.MinLength ?? 0), Rules.Kind.MaxLength);

        public override bool IsAlwaysThere => false;

        public override decimal? Value(AnswerState state, int row) =>
            source.In(row) is var field && field.IsAnswered(state) ? Rules.Length(field.Text(state)) : null;

        private TextRules Rules => (TextRules)source.Sample.Rules;

        public override void AddReads(ICollection<GraphNode> reads) => source.AddTo(reads);
    }

    public sealed class PickCount(FieldSource source) : BoundNumber
    {
        public override GraphNode Source => source.Subject;

        public override NumberRange Range => new(0, Most(source.Sample));

        public override decimal? Value(AnswerState state, int row) => source.In(row).Bits.PopCount(state.Effective);

        public override void AddReads(ICollection<GraphNode> reads) => source.AddTo(reads);

        private static int Most(Field choice) =>
            Math.Min(((ChoiceRules)choice.Rules).MaxSelectable, (choice.Kind as MultiChoice)?.Max ?? int.MaxValue);
    }

    public sealed class AnsweredRowCount(GroupNode matrix) : BoundNumber
    {
        public override GraphNode Source => matrix;

        public override NumberRange Range => new(0, matrix.Rows.Count);

        public override decimal? Value(AnswerState state, int row)
        {
            int count = 0;
            foreach (Field cell in matrix.Rows)
                count += cell.IsAnswered(state) ? 1 : 0;

            return count;
        }

        public override void AddReads(ICollection<GraphNode> reads) => reads.Add(matrix);
    }

    /// <summary>The shown rows for which a condition holds.</summary>
    public sealed class RowCount(GroupNode matrix, BoundCondition inner) : BoundNumber
    {
        public override IReadOnlyList<BoundCondition> Asked { get; } = [inner];

        public override NumberRange Range => new(0, matrix.Rows.Count);

        public override decimal? Value(AnswerState state, int row)
        {
            int count = 0;
            for (int r = 0; r < matrix.Rows.Count; r++)
                count += matrix.Rows[r].IsShown(state) && inner.Holds(state, r) ? 1 : 0;

            return count;
        }

        public override void AddReads(ICollection<GraphNode> reads)
        {
            reads.Add(matrix);
            inner.AddReads(reads);
        }
    }
}
