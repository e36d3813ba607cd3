using SurveyEngine.Compilation;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.State;

namespace SurveyEngine.Expressions.Binding;

/// <summary>
/// A condition whose names are resolved and whose types are known to fit. Inside <c>any( )</c>, <c>all( )</c> and
/// <c>count( )</c> it is asked once for each row; elsewhere the row is -1.
/// </summary>
internal abstract class BoundCondition(Condition syntax)
{
    /// <summary>What was written.</summary>
    public Condition Syntax => syntax;

    /// <summary>The conditions it is made of.</summary>
    public virtual IReadOnlyList<BoundCondition> Parts => [];

    /// <summary>The conditions that must be asked to know it: its parts, and those inside a <c>count( )</c>.</summary>
    public virtual IReadOnlyList<BoundCondition> Asked => Parts;

    /// <summary>What it can only be, for every valid response; null when it varies.</summary>
    public virtual bool? Constant => null;

    public abstract bool Holds(AnswerState state, int row);

    /// <summary>
    /// A test of answers in one word that says the same: whether some bit of the mask is effective. The mask is 0 when there is none.
    /// </summary>
    public virtual (int Word, ulong Mask) WordTest => default;

    /// <summary>Adds the fields (and matrices as a whole) that decide it.</summary>
    public virtual void AddReads(ICollection<GraphNode> reads)
    {
        foreach (BoundCondition part in Parts)
            part.AddReads(reads);
    }

    public sealed class Literal(Condition syntax, bool value) : BoundCondition(syntax)
    {
        public override bool? Constant => value;

        public override bool Holds(AnswerState state, int row) => value;
    }

    public sealed class Not(Condition syntax, BoundCondition operand) : BoundCondition(syntax)
    {
        public override IReadOnlyList<BoundCondition> Parts { get; } = [operand];

        public override bool? Constant => !operand.Constant;

        public override bool Holds(AnswerState state, int row) => !operand.Holds(state, row);
    }

    public sealed class And : BoundCondition
    {
        private readonly BoundCondition[] _operands;

        public And(Condition syntax, BoundCondition[] operands)
            : base(syntax)
        {
            _operands = operands;
            IsContradictory = Contradiction.IsBetween(operands);
            Constant = IsContradictory || Array.Exists(operands, part => part.Constant == false) ? false
                : Array.TrueForAll(operands, part => part.Constant == true) ? true
                : null;
        }

        public override IReadOnlyList<BoundCondition> Parts => _operands;

        // Kept: it asks the parts more than once, which would double the work with every level of nesting.
        public override bool? Constant { get; }

        /// <summary>Whether its parts exclude each other.</summary>
        public bool IsContradictory { get; }

        public override bool Holds(AnswerState state, int row)
        {
            foreach (BoundCondition operand in _operands)
            {
                if (!operand.Holds(state, row))
                    return false;
            }

            return true;
        }
    }

    public sealed class Or : BoundCondition
    {
        private readonly BoundCondition[] _operands;

        public Or(Condition syntax, BoundCondition[] operands)
            : base(syntax)
        {
            _operands = operands;
            Constant = Array.Exists(operands, part => part.Constant == true) ? true
                : Array.TrueForAll(operands, part => part.Constant == false) ? false
                : null;
        }

        public override IReadOnlyList<BoundCondition> Parts => _operands;

        public override bool? Constant { get; }

        public override bool Holds(AnswerState state, int row)
        {
            foreach (BoundCondition operand in _operands)
            {
                if (operand.Holds(state, row))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Some of the options in the mask is picked: every test of picks but <see cref="AllPicked"/> comes down to it.</summary>
    public sealed class AnyPicked(Condition syntax, FieldSource source, ulong[] mask) : BoundCondition(syntax)
    {
        public FieldSource Source => source;

        public ReadOnlySpan<ulong> Mask => mask;

        public override bool? Constant
        {
            get
            {
                foreach (ulong word in mask)
                {
                    if (word != 0)
                        return null;
                }

                return false;
            }
        }

        public override (int Word, ulong Mask) WordTest =>
            source.IsSole && mask.Length == 1 ? (source.Sample.Bits.Word, mask[0] << source.Sample.Bits.Shift) : default;

        public override bool Holds(AnswerState state, int row)
        {
            ref readonly BitRange bits = ref source.In(row).Bits;
            for (int word = 0; word < mask.Length; word++)
            {
                if ((state.EffectiveWord(bits, word) & mask[word]) != 0)
                    return true;
            }

            return false;
        }

        public override void AddReads(ICollection<GraphNode> reads) => source.AddTo(reads);
    }

    /// <summary>Every option in the mask is picked.</summary>
    public sealed class AllPicked(Condition syntax, FieldSource source, ulong[] mask, bool isPossible)
        : BoundCondition(syntax)
    {
        public override bool? Constant => isPossible ? null : false;

        public override bool Holds(AnswerState state, int row)
        {
            ref readonly BitRange bits = ref source.In(row).Bits;
            for (int word = 0; word < mask.Length; word++)
            {
                if ((state.EffectiveWord(bits, word) & mask[word]) != mask[word])
                    return false;
            }

            return true;
        }

        public override void AddReads(ICollection<GraphNode> reads) => source.AddTo(reads);
    }

    public sealed class Answered(Condition syntax, FieldSource source) : BoundCondition(syntax)
    {
        public override bool Holds(AnswerState state, int row) => source.In(row).IsAnswered(state);

        public override void AddReads(ICollection<GraphNode> reads) => source.AddTo(reads);
    }

    /// <summary>Some row of the matrix is answered.</summary>
    public sealed class AnsweredAnywhere(Condition syntax, GroupNode matrix) : BoundCondition(syntax)
    {
        public override bool Holds(AnswerState state, int row)
        {
            foreach (Field cell in matrix.Rows)
            {
                if (cell.IsAnswered(state))
                    return true;
            }

            return false;
        }

        public override void AddReads(ICollection<GraphNode> reads) => reads.Add(matrix);
    }

    public sealed class NumberComparison(Condition syntax, BoundNumber left, ComparisonOperator @operator, BoundNumber right)
        : BoundCondition(syntax)
    {
        public override IReadOnlyList<BoundCondition> Asked => [.. left.Asked, .. right.Asked];

        /// <summary>What it says of one number, when it compares that with a literal.</summary>
        public NumberClaim? Claim =>
            right is BoundNumber.Literal most ? new(left, @operator, most.Number)
            : left is BoundNumber.Literal least ? new(right, NumberClaim.Mirrored(@operator), least.Number)
            : null;

        public override bool? Constant => left.Range.Compare(@operator, right.Range) switch
        {
            false => false,
            _ when @operator == ComparisonOperator.Equal && Claim is { } claim && !claim.Subject.CanBe(claim.Limit) => false,
            true when left.IsAlwaysThere && right.IsAlwaysThere => true,
            _ => null,
        };

        public override bool Holds(AnswerState state, int row) =>
            left.Value(state, row) is { } a && right.Value(state, row) is { } b
            && @operator switch
            {
                ComparisonOperator.Equal => a == b,
                ComparisonOperator.NotEqual => a != b,
                ComparisonOperator.Less => a < b,
                ComparisonOperator.LessOrEqual => a <= b,
                ComparisonOperator.Greater => a > b,
                _ => a >= b,
            };

        public override void AddReads(ICollection<GraphNode> reads)
        {
            left.AddReads(reads);
            right.AddReads(reads);
        }
    }

    /// <summary>Two texts are equal, or are not: by code units, letter case counting.</summary>
    public sealed class TextComparison(Condition syntax, BoundText left, bool wantsEqual, BoundText right) : BoundCondition(syntax)
    {
        public override bool? Constant =>
            left.Literal is { } a && right.Literal is { } b ? string.Equals(a, b) == wantsEqual
            : wantsEqual && !(left.CanBe(right.Literal) && right.CanBe(left.Literal)) ? false
            : null;

        public override bool Holds(AnswerState state, int row) =>
            left.Value(state, row) is { } a && right.Value(state, row) is { } b && string.Equals(a, b) == wantsEqual;

        public override void AddReads(ICollection<GraphNode> reads)
        {
            left.AddReads(reads);
            right.AddReads(reads);
        }
    }

    /// <summary><c>any( )</c>, and <c>all( )</c>: over no rows both are false.</summary>
    public sealed class OverRows(Condition syntax, GroupNode matrix, BoundCondition inner, bool wantsAll) : BoundCondition(syntax)
    {
        public GroupNode Matrix => matrix;

        public bool WantsAll => wantsAll;

        public override IReadOnlyList<BoundCondition> Parts { get; } = [inner];

        public override bool? Constant => inner.Constant == false ? false : null;

        public override bool Holds(AnswerState state, int row)
        {
            bool isAnyShown = false;
            for (int r = 0; r < matrix.Rows.Count; r++)
            {
                if (!matrix.Rows[r].IsShown(state))
                    continue;
                if (inner.Holds(state, r) != wantsAll)
                    return !wantsAll;

                isAnyShown = true;
            }

            return wantsAll && isAnyShown;
        }

        public override void AddReads(ICollection<GraphNode> reads)
        {
            reads.Add(matrix);
            inner.AddReads(reads);
        }
    }
}
