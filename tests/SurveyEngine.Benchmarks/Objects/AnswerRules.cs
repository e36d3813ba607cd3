using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FluentValidation;

namespace SurveyEngine.Benchmarks.Objects;

/// <summary>What the rules of the questionnaire are made of, in the idiom of FluentValidation: extensions to be chained.</summary>
internal static partial class AnswerRules
{
    private const int MostEmailCharacters = 254;

    public static IRuleBuilderOptions<T, TValue> Asked<T, TValue>(this IRuleBuilder<T, TValue> rule) =>
        rule.NotEmpty().WithErrorCode(ProblemCodes.Required);

    public static IRuleBuilderOptions<T, TValue> NotAsked<T, TValue>(this IRuleBuilder<T, TValue> rule) =>
        rule.Empty().WithErrorCode(ProblemCodes.NotShown);

    /// <param name="rule">The rule of a choice, or of each pick of one.</param>
    /// <param name="codes">The codes of the options, each one letter.</param>
    public static IRuleBuilderOptions<T, string?> OneOf<T>(this IRuleBuilder<T, string?> rule, string codes) =>
        rule.Must(code => code is null || (code.Length == 1 && codes.Contains(code[0], StringComparison.Ordinal)))
            .WithErrorCode(ProblemCodes.UnknownOption);

    public static IRuleBuilderOptions<T, List<string>?> Distinct<T>(this IRuleBuilder<T, List<string>?> rule) =>
        rule.Must(codes => codes is null || codes.Distinct(StringComparer.Ordinal).Count() == codes.Count)
            .WithErrorCode(ProblemCodes.DuplicateOption);

    public static IRuleBuilderOptions<T, List<string>?> Alone<T>(this IRuleBuilder<T, List<string>?> rule, string exclusive) =>
        rule.Must(codes => codes is null || codes.Count == 1 || !codes.Contains(exclusive))
            .WithErrorCode(ProblemCodes.Exclusive);

    public static IRuleBuilderOptions<T, string?> Line<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Paragraphs().Must(text => text is null || text.AsSpan().IndexOfAny('\r', '\n') < 0).WithErrorCode(ProblemCodes.BadFormat);

    public static IRuleBuilderOptions<T, string?> Paragraphs<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => text is null || IsWellFormed(text)).WithErrorCode(ProblemCodes.MalformedText);

    /// <param name="rule">The rule of a text.</param>
    /// <param name="most">The most characters as people count.</param>
    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, int most) =>
        rule.Must(text => text is null || text.Length <= most || new StringInfo(text).LengthInTextElements <= most)
            .WithErrorCode(ProblemCodes.TooLong);

    public static IRuleBuilderOptions<T, string?> Mailbox<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => string.IsNullOrWhiteSpace(text) || (text.Length <= MostEmailCharacters && EmailPattern().IsMatch(text)))
            .WithErrorCode(ProblemCodes.BadFormat);

    private static bool IsWellFormed(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) && rune.Value is not ('\t' or '\n' or '\r'))
                return false;
        }

        return true;
    }

    [GeneratedRegex(
        @"\A(?=[^@]{1,64}@)[A-Za-z0-9_!#$%&'*+/=?^`{|}~-]+(\.[A-Za-z0-9_!#$%&'*+/=?^`{|}~-]+)*"
        + @"@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\z")]
    private static partial Regex EmailPattern();
}
