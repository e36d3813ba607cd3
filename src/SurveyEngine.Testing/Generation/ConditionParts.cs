using System.Globalization;

namespace SurveyEngine.Testing.Generation;

/// <summary>What generated conditions are made of.</summary>
internal static class ConditionParts
{
    public static readonly string[] Equalities = ["=", "!="];

    public static readonly string[] Orders = ["=", "!=", "<", "<=", ">", ">="];

    /// <summary>The text as a literal.</summary>
    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>An operator and a number from 0 to a maximum, to follow a count.</summary>
    public static string CompareWithCount(int max, Dice dice) =>
        string.Create(CultureInfo.InvariantCulture, $"{dice.Pick(Orders)} {dice.Between(0, max)}");
}
