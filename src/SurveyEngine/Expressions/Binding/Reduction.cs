using SurveyEngine.Expressions.Library;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>
/// <c>sum( )</c>, <c>mean( )</c>, <c>min( )</c> and <c>max( )</c>: of one value for each shown row of a matrix, or of a list. They leave out what is
/// unanswered, and are unanswered when everything is.
/// </summary>
internal sealed class Reduction : Expr
{
    private readonly Intrinsic _function;
    private readonly Group? _group;
    private readonly Expr[] _values;

    /// <param name="syntax">The syntax.</param>
    /// <param name="signature">The function.</param>
    /// <param name="group">The rows; null for a list.</param>
    /// <param name="values">The value that is evaluated for each row, or the list.</param>
    public Reduction(SyntaxNode syntax, Signature signature, Group? group, Expr[] values)
        : base(syntax, signature.Result)
    {
        (_function, _group, _values) = (signature.Intrinsic!.Value, group, values);
        Facts = Infer();
    }

    public override IReadOnlyList<Expr> Children => _values;

    public override Group? Rows => _group;

    public override Facts Facts { get; }

    public override long Steps => (_group?.Count ?? 1) * base.Steps;

    public override bool ReadsRowAtHand => _group is null && base.ReadsRowAtHand;

    public override bool GoesThroughRows => _group is not null || base.GoesThroughRows;

    /// <summary>Adds nothing: it sees what is not answered.</summary>
    public override void CollectOperands(ICollection<FieldReference> names)
    {
    }

    public override Value Evaluate(in EvaluationContext context)
    {
        var total = new Total(_function);
        if (_group is null)
        {
            foreach (Expr value in _values)
                total.Add(value.Evaluate(context));
        }
        else if (_values[0] is FieldRead)
        {
            // What is hidden is unanswered, so the cells need no test of their rows.
            foreach (Field cell in _group.Fields)
            {
                if (cell.IsAnswered(context.State))
                    total.Add(cell.Number(context.State));
            }
        }
        else
        {
            for (int row = _group.Next(context.State, after: -1); row >= 0; row = _group.Next(context.State, row))
                total.Add(_values[0].Evaluate(new EvaluationContext(context.State, row)));
        }

        return total.Result;
    }

    public override void CollectDependencies(ICollection<FieldReference> reads)
    {
        if (_group is not null)
            reads.Add(_group.Reference);
        base.CollectDependencies(reads);
    }

    private Facts.Number Infer()
    {
        Facts facts = _values[0].Facts;
        for (int i = 1; i < _values.Length; i++)
            facts = Facts.Union(facts, _values[i].Facts);

        var each = (Facts.Number)facts;
        int count = _group?.Count ?? _values.Length;
        bool mayBeAbsent = _group is not null || Array.TrueForAll(_values, value => value.Facts.MayBeAbsent);
        if (_function is Intrinsic.Min or Intrinsic.Max)
            return Numbers.Between(each.Range.From, each.Range.To, each.OwnDecimals, mayBeAbsent);

        // Only sums that need no rounding are certain to be within the limits.
        decimal? least = each.Range.From >= 0 ? each.Range.From : ExactProduct(each.Range.From, count);
        decimal? most = each.Range.To <= 0 ? each.Range.To : ExactProduct(each.Range.To, count);
        if (_function == Intrinsic.Sum)
            return Numbers.Between(least, most, each.OwnDecimals, mayBeAbsent);

        return least is null || most is null || each.OwnDecimals is null
            ? new Facts.Number(Interval.All) { MayBeAbsent = true }
            : Numbers.Between(each.Range.From, each.Range.To, decimals: null, mayBeAbsent);
    }

    private static decimal? ExactProduct(decimal limit, int count) =>
        DecimalMath.Multiply(limit, count) is { } product && product.Scale == limit.Scale ? product : null;

    /// <summary>The values so far.</summary>
    private struct Total(Intrinsic function)
    {
        private decimal _value;
        private int _count;
        private bool _isBeyond;

        public readonly Value Result =>
            _count == 0 || _isBeyond ? default
            : function == Intrinsic.Mean ? Value.Of(DecimalMath.Divide(_value, _count))
            : Value.Of(_value);

        public void Add(in Value value)
        {
            if (value.IsAnswered)
                Add(value.Number);
        }

        public void Add(decimal number)
        {
            _count++;
            if (_count == 1)
                _value = number;
            else if (function is Intrinsic.Min or Intrinsic.Max)
                _value = number < _value == (function == Intrinsic.Min) ? number : _value;
            else if (!_isBeyond && DecimalMath.Add(_value, number) is { } sum)
                _value = sum;
            else
                _isBeyond = true;
        }
    }
}
