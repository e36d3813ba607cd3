using SurveyEngine.Expressions.Library;
using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions;

/// <summary>
/// The table of functions. The parser, the printer and the binder read them here, and a test holds
/// <c>docs/reference/conditions.md</c> to it. A new function takes a line here and a method of its family in <c>Library</c>.
/// </summary>
internal static class Functions
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

    public static readonly Function Answered = new(
        "answered",
        new Signature([ExprType.Field], ExprType.Truth, Intrinsic.IsAnswered),
        new Signature([ExprType.Group], ExprType.Truth, Intrinsic.IsAnswered))
    {
        IsReserved = true,
        Form = ArgumentForm.Name,
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

    public static readonly Function Length = new("length", new Signature([ExprType.Text], ExprType.Number, Intrinsic.TextLength))
    {
        IsReserved = true,
        Form = ArgumentForm.Name,
        Expected = "useLength",
    };

    public static readonly Function Contains = new("contains", TextFunctions.Contains);

    /// <summary>All functions.</summary>
    public static readonly Function[] All = [Any, Every, Answered, Count, Length, Contains];

    private static readonly int MaxNameLength = Array.ConvertAll(All, function => function.Spelling.Length).Max();

    /// <summary>The function whose name differs from a word only in letter case and width, or null.</summary>
    public static Function? Meant(string word)
    {
        if (word.Length > MaxNameLength)
            return null;

        string folded = WidthFolding.Fold(word);
        return Array.Find(All, function => string.Equals(function.Spelling, folded, StringComparison.OrdinalIgnoreCase));
    }
}
