using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Library;

/// <summary>Functions of many values: of the rows of a matrix, of selected options, or of a list. They leave out what is unanswered.</summary>
internal static class Aggregates
{
    public static readonly Function Any = new("any", new Signature([ExprType.Rows], ExprType.Truth, Intrinsic.AnyRow))
    {
        IsReserved = true,
        Form = ArgumentForm.Condition,
    };

    public static readonly Function Every = new("all", new Signature([ExprType.Rows], ExprType.Truth, Intrinsic.EveryRow))
    {
        IsReserved = true,
        Form = ArgumentForm.Condition,
    };

    public static readonly Function Count = new(
        "count",
        new Signature([ExprType.Options], ExprType.Number, Intrinsic.SelectionCount),
        new Signature([ExprType.Group], ExprType.Number, Intrinsic.AnsweredRowCount),
        new Signature([ExprType.Rows], ExprType.Number, Intrinsic.RowCount))
    {
        IsReserved = true,
        Form = ArgumentForm.NameOrCondition,
        Expected = "useCount",
    };

    private static readonly ExprType[] Ordered = [ExprType.Number, ExprType.Date, ExprType.Time, ExprType.DateTime];

    private static readonly ExprType[] Comparable = [.. Ordered, ExprType.Text, ExprType.Option];

    public static readonly Function Sum = Of("sum", Intrinsic.Sum, ExprType.Number);

    public static readonly Function Mean = Of("mean", Intrinsic.Mean, ExprType.Number);

    public static readonly Function Min = Of("min", Intrinsic.Min, Ordered);

    public static readonly Function Max = Of("max", Intrinsic.Max, Ordered);

    /// <summary>Whether no two values that are answered are equal.</summary>
    public static readonly Function Unique = new(
        "unique", Array.ConvertAll(Comparable, type => new Signature([type], ExprType.Truth, Intrinsic.Unique) { IsVariadic = true }))
    {
        IsAggregate = true,
    };

    public static readonly Function[] All = [Any, Every, Count, Sum, Mean, Min, Max, Unique];

    private static Function Of(string name, Intrinsic intrinsic, params ExprType[] types) =>
        new(name, Array.ConvertAll(types, type => new Signature([type], type, intrinsic) { IsVariadic = true })) { IsAggregate = true };
}
