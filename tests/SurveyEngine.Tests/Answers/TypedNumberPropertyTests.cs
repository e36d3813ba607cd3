using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Answers;

/// <summary>In every language a number that is written by its rules is read, and nothing is read as what it may not be.</summary>
public sealed partial class TypedNumberPropertyTests
{
    private static readonly Survey English = Survey.Compile(SurveyOf(Number("Q1"))).Value;

    /// <summary>Languages with their decimal sign and the sign that groups.</summary>
    private static readonly (string Language, string Decimal, string Group)[] Languages =
    [
        ("en", ".", ","), ("ja", ".", ","), ("ko-KR", ".", ","), ("zh-Hans", ".", ","), ("es-MX", ".", ","), ("he", ".", ","), ("hi", ".", ","),
        ("de", ",", "."), ("es", ",", "."), ("it", ",", "."), ("nl", ",", "."), ("pt-BR", ",", "."), ("da", ",", "."), ("tr", ",", "."), ("id", ",", "."),
        ("fr", ",", "\u202f"), ("sv", ",", "\u00a0"), ("nb", ",", "\u00a0"), ("fi", ",", " "), ("pl", ",", "\u00a0"), ("cs", ",", "\u00a0"),
        ("ru", ",", "\u00a0"), ("pt-PT", ",", " "), ("fr-CH", ",", "\u202f"), ("de-CH", ".", "’"), ("it-CH", ".", "'"), ("ar", "٫", "٬"), ("fa", "٫", "٬"),
    ];

    [Property(MaxTest = 300)]
    public void Number_WrittenAsInItsLanguage_IsRead(decimal number, byte form)
    {
        SurveySession session = English.Start();
        foreach ((string language, string point, string group) in Languages)
        {
            string typed = Written(number, point, (form % 3) switch { 0 => "", 1 => group, _ => " " });
            SurveyChange change = session.Enter("Q1", form % 2 == 0 ? typed : Widened(typed), language);

            Assert.True(change.IsAccepted, $"{typed} in {language}: {string.Join("; ", change.Problems)}");
            Assert.Equal(number, session["Q1"]!.Value.AsNumber);
        }
    }

    [Property(MaxTest = 300)]
    public void Number_ShownInAnyLanguage_IsReadBack(int digits, byte decimals)
    {
        var number = new decimal(Math.Abs((long)digits) % 10_000_000 is var low ? (int)low : 0, 0, 0, digits < 0, (byte)(decimals % 6));
        SurveySession session = English.Start();
        foreach (string language in Languages.Select(language => language.Language).Append("tlh").Append(""))
        {
            session.Answer("Q1", number);
            string shown = ((NumberFieldView)session.View(language).Sections[0].Items.OfType<QuestionView>().Single().Fields[0]).Text!;

            Assert.True(session.Enter("Q1", shown, language).IsAccepted, $"{shown} in {language}");
            Assert.Equal(number, session["Q1"]!.Value.AsNumber);
        }
    }

    [Fact]
    public void Text_OfDigitsAndSigns_IsNeverGuessed()
    {
        SurveySession session = English.Start();
        var read = new HashSet<string>();
        foreach (string typed in Texts(length: 7))
        {
            decimal? point = Plain(PointNotation(), typed, '.');
            decimal? comma = Plain(CommaNotation(), typed, ',');
            AssertReads(session, typed, language: null, point == comma || comma is null || typed.Contains(',', StringComparison.Ordinal) ? point : null);
            AssertReads(session, typed, "en", point);
            AssertReads(session, typed, "de", comma);
            AssertReads(session, typed, "tlh", point == comma || comma is null ? point : null);
            read.Add($"{point is not null} {comma is not null}");
        }

        Assert.Equal(4, read.Count);
    }

    private static void AssertReads(SurveySession session, string typed, string? language, decimal? expected)
    {
        session.Clear("Q1");
        bool isRead = session.Enter("Q1", typed, language).IsAccepted;
        decimal? found = isRead ? session["Q1"]!.Value.AsNumber : null;

        Assert.True(found == expected, $"'{typed}' in {language ?? "no language"} is {found}, not {expected}");
    }

    /// <summary>All texts of 0, 1 and the two signs, with digits about as often as in numbers.</summary>
    private static IEnumerable<string> Texts(int length)
    {
        string[] parts = ["0", "1", "200", ",", ".", " "];
        IEnumerable<string> texts = [""];
        for (int i = 1; i < length; i++)
        {
            string[] longer = [.. texts.SelectMany(text => parts.Select(part => text + part)).Where(text => Odd().Count(text) < 2)];
            foreach (string text in longer.Where(text => text.Trim() == text))
                yield return text;

            texts = longer;
        }
    }

    private static decimal? Plain(Regex notation, string typed, char point) => notation.IsMatch(typed)
        ? decimal.Parse("0" + string.Concat(typed.Where(c => char.IsAsciiDigit(c) || c == point)).Replace(point, '.'), CultureInfo.InvariantCulture)
        : null;

    private static string Written(decimal number, string point, string group)
    {
        string[] parts = number.ToString(CultureInfo.InvariantCulture).TrimStart('-').Split('.');
        for (int at = parts[0].Length - 3; at > 0; at -= 3)
            parts[0] = parts[0].Insert(at, group);

        return (number < 0 ? "−" : "") + string.Join(point, parts);
    }

    private static string Widened(string typed) => string.Concat(typed.Select(c => char.IsAsciiDigit(c) || c is ',' or '.' ? (char)(c + 0xFEE0) : c));

    [GeneratedRegex(@"^(?=.*\d)([0-9]*|[1-9][0-9]{0,2}(,[0-9]{3})+|[1-9][0-9]{0,2}( [0-9]{3})+)(\.[0-9]*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex PointNotation();

    [GeneratedRegex(@"^(?=.*\d)([0-9]*|[1-9][0-9]{0,2}(\.[0-9]{3})+|[1-9][0-9]{0,2}( [0-9]{3})+)(,[0-9]*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex CommaNotation();

    /// <summary>What makes a text no number whatever follows.</summary>
    [GeneratedRegex(@"[,. ]{2}")]
    private static partial Regex Odd();
}
