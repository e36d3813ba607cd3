using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>What an expression can be used for, and what a parameter needs, as terms of problem texts.</summary>
internal static class Uses
{
    /// <summary>The use of an expression; null is a text in quotes.</summary>
    public static string Of(Expr? expression) =>
        expression is FieldRead read ? read.Reference.Representative.Type.Use
        : expression is null ? "useText"
        : expression.Type switch
        {
            ExprType.Number => "useNumber",
            ExprType.Truth => "useTruth",
            ExprType.Date => "useDate",
            ExprType.Time or ExprType.DateTime => "useTime",
            ExprType.Option => "useSingle",
            ExprType.Options => "useMulti",
            _ => "useText",
        };

    /// <summary>What the parameter of a function needs.</summary>
    public static string Needed(ExprType parameter) => parameter switch
    {
        ExprType.Number => "needNumber",
        ExprType.Text => "needText",
        ExprType.Truth => "needTruth",
        ExprType.Date => "needDate",
        ExprType.Time => "needTime",
        ExprType.DateTime => "needDateTime",
        ExprType.Written => "needWritten",
        ExprType.Decimals => "decimalsRange",
        ExprType.Pattern => "needPattern",
        _ => "needSame",
    };
}
