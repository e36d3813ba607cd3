using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Library;

/// <summary>Functions that see whether something is answered, and choose between values.</summary>
internal static class Logic
{
    public static readonly Function Answered = new(
        "answered",
        new Signature([ExprType.Field], ExprType.Truth, Intrinsic.IsAnswered),
        new Signature([ExprType.Group], ExprType.Truth, Intrinsic.IsAnswered))
    {
        IsReserved = true,
        Form = ArgumentForm.Name,
    };

    /// <summary>The first value where the condition holds, else the second, else unanswered; of truths, false.</summary>
    private static readonly Function If = new(
        "if",
        new Signature([ExprType.Truth, ExprType.Any], ExprType.Any, Intrinsic.If),
        new Signature([ExprType.Truth, ExprType.Any, ExprType.Any], ExprType.Any, Intrinsic.If));

    /// <summary>The first value that is answered.</summary>
    private static readonly Function Coalesce = new(
        "coalesce", new Signature([ExprType.Any], ExprType.Any, Intrinsic.Coalesce) { IsVariadic = true });

    public static readonly Function[] All = [Answered, If, Coalesce];
}
