using System.Text.RegularExpressions;

namespace SurveyEngine.Generators.Json;

/// <summary>The values of JSON that are neither strings nor contain others.</summary>
internal static class JsonWord
{
    private static readonly Regex Number = new(
        @"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Regex.InfiniteMatchTimeout);

    /// <summary>Whether a word is <c>true</c>, <c>false</c>, <c>null</c> or a number.</summary>
    /// <param name="word">The word.</param>
    public static bool IsValue(string word) => word is "true" or "false" or "null" || Number.IsMatch(word);
}
