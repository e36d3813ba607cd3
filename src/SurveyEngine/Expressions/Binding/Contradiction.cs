using SurveyEngine.Compilation;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>
/// Finds parts of an <c>and</c> that exclude each other, since they leave a single choice no option or a number no value:
/// <c>Q1 = 'a' and Q1 = 'b'</c> is mostly meant as an <c>or</c>.
/// </summary>
internal static class Contradiction
{
    public static bool IsBetween(BoundCondition[] parts) =>
        (AnySubjectTwice(parts) && LeaveNoOption(parts))
        || (Array.Exists(parts, part => part is BoundCondition.NumberComparison) && LeaveNoNumber(parts));

    /// <summary>Whether two parts are about the same choice, which is seldom and found out quickly.</summary>
    private static bool AnySubjectTwice(BoundCondition[] parts)
    {
        // Most have two, for which no set is worth making.
        if (parts.Length == 2)
            return parts[0] is BoundCondition.AnyPicked a && parts[1] is BoundCondition.AnyPicked b && a.Source.Subject == b.Source.Subject;

        var subjects = new HashSet<GraphNode>(parts.Length);
        foreach (BoundCondition part in parts)
        {
            if (part is BoundCondition.AnyPicked picked && !subjects.Add(picked.Source.Subject))
                return true;
        }

        return false;
    }

    private static bool LeaveNoOption(BoundCondition[] parts) => parts
        .OfType<BoundCondition.AnyPicked>()
        .Where(part => part.Source.Sample.Type.Answer == AnswerType.Option)
        .GroupBy(part => part.Source.Subject)
        .Any(LeaveNoOption);

    private static bool LeaveNoOption(IEnumerable<BoundCondition.AnyPicked> parts)
    {
        ulong[]? left = null;
        foreach (BoundCondition.AnyPicked part in parts)
        {
            left ??= part.Mask.ToArray();
            for (int word = 0; word < left.Length; word++)
                left[word] &= part.Mask[word];
        }

        return left!.All(word => word == 0);
    }

    private static bool LeaveNoNumber(BoundCondition[] parts) => parts
        .OfType<BoundCondition.NumberComparison>()
        .Select(part => part.Claim)
        .OfType<NumberClaim>()
        .Where(claim => claim.Subject.Source is not null)
        .GroupBy(claim => (claim.Subject.GetType(), claim.Subject.Source))
        .Any(LeaveNoNumber);

    private static bool LeaveNoNumber(IEnumerable<NumberClaim> claims)
    {
        (decimal Limit, bool IsAbove) least = claims
            .Where(claim => claim.Operator is ComparisonOperator.Equal or ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual)
            .Select(claim => (claim.Limit, claim.Operator == ComparisonOperator.Greater))
            .DefaultIfEmpty((decimal.MinValue, false))
            .Max(Comparer<(decimal, bool)>.Default);
        (decimal Limit, bool IsIncluded) most = claims
            .Where(claim => claim.Operator is ComparisonOperator.Equal or ComparisonOperator.Less or ComparisonOperator.LessOrEqual)
            .Select(claim => (claim.Limit, claim.Operator != ComparisonOperator.Less))
            .DefaultIfEmpty((decimal.MaxValue, true))
            .Min(Comparer<(decimal, bool)>.Default);
        return least.Limit > most.Limit || (least.Limit == most.Limit && (least.IsAbove || !most.IsIncluded));
    }
}
