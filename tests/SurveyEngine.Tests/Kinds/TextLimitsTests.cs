using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SurveyEngine.Kinds;
using SurveyEngine.Kinds.Text;
using SurveyEngine.Model;
using SurveyEngine.Text;
using SurveyEngine.Text.Patterns;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Kinds;

/// <summary>Limits of a text that exclude each other are told, and never those that some text meets.</summary>
public sealed class TextLimitsTests
{
    public static TheoryData<TextEntry, string?> Cases => new()
    {
        { new() { MaxLength = 3, Pattern = "[0-9]{5}" }, "shortForPattern" },
        { new() { MaxLength = 5, Pattern = "[0-9]{5}" }, null },
        { new() { MaxLength = 4, Pattern = "あ{5}|い{6}" }, "shortForPattern" },
        { new() { MaxLength = 4, Pattern = "[\\d]{5}", CountAs = TextUnit.CodePoints }, "shortForPattern" },
        { new() { MaxLength = 1, Pattern = ".{5}" }, null },
        { new() { MaxLength = 4, Pattern = ".{5}", CountAs = TextUnit.Utf16 }, "shortForPattern" },
        { new() { MinLength = 3, Pattern = "a|bc" }, "longForPattern" },
        { new() { MinLength = 3, Pattern = "a|bc*" }, null },
        { new() { MinLength = 4, Pattern = "..", CountAs = TextUnit.Utf16 }, null },
        { new() { MinLength = 5, Pattern = "..", CountAs = TextUnit.Utf16 }, "longForPattern" },
        { new() { MinLength = 3, Pattern = "..", CountAs = TextUnit.Utf16, Format = TextFormat.Ascii }, "longForPattern" },
        { new() { Pattern = "a^b" }, "patternMatchesNothing" },
        { new() { Pattern = "a$b" }, "patternMatchesNothing" },
        { new() { Pattern = "(^a)+$" }, null },
        { new() { Pattern = "\\n+" }, "patternMatchesNothing" },
        { new() { Pattern = "\\n+", Multiline = true }, "patternMatchesNothing" },
        { new() { Pattern = "a\\nb", Multiline = true }, null },
        { new() { Pattern = "" }, "patternMatchesNothing" },
        { new() { Pattern = " *" }, "patternMatchesNothing" },
        { new() { Pattern = "[\\x00-\\x08]" }, "patternMatchesNothing" },
        { new() { Pattern = "[^a]" }, null },
        { new() { Format = TextFormat.Ascii, Pattern = "[あ-ん]+" }, "patternMatchesNothing" },
        { new() { Format = TextFormat.Ascii, Pattern = "[あ-ん]*a" }, null },
        { new() { Format = TextFormat.Email, Pattern = "[^@]+" }, "patternMatchesNothing" },
        { new() { Format = TextFormat.Email, Pattern = ".+@example\\.com" }, null },
        { new() { Format = TextFormat.Email, Pattern = ".+@example" }, "patternMatchesNothing" },
        { new() { Format = TextFormat.Email, Pattern = ".+@[0-9.]+" }, "patternMatchesNothing" },
        { new() { Format = TextFormat.Email, Pattern = ".+@example\\.com", MaxLength = 12 }, "shortForPattern" },
        { new() { Format = TextFormat.Email, Pattern = ".+@example\\.com", MaxLength = 13 }, null },
        { new() { Format = TextFormat.Email, Pattern = "[a-z]{251}@.*" }, "patternMatchesNothing" },
        { new() { Format = TextFormat.Email, MinLength = 254 }, null },
        { new() { Format = TextFormat.Email, MinLength = 255 }, "longForEmail" },
        { new() { Format = TextFormat.Email, MaxLength = 5 }, null },
        { new() { Format = TextFormat.Email, MaxLength = 4 }, "shortForEmail" },
        { new() { Format = TextFormat.Ascii, MaxLength = 1 }, null },
        { new() { MinLength = 5, MaxLength = 5 }, null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Compile_TextOfSuchLimits_IsAWarningWhereNothingCanBeEntered(TextEntry text, string? reason)
    {
        Outcome<Survey> outcome = Survey.Compile(SurveyOf(Question("Q", text), Single("O", "a").Specifying("a", new Specify { Text = text })));

        Assert.True(outcome.IsSuccess);
        Assert.All(outcome.Problems, problem => Assert.Equal(ProblemCodes.ImpossibleLimits, problem.Code));
        Assert.Equal(reason is null ? [] : [reason, reason], outcome.Problems.Select(problem => problem["reason"]));
    }

    /// <summary>
    /// Against all texts of up to three characters: where one of them is accepted there is no warning. Where a pattern matches no longer ones,
    /// and only the maximum counts, there is one whenever none is accepted.
    /// </summary>
    [Property(MaxTest = 300)]
    public Property Conflict_OfASmallPattern_IsWhereNoTextIsAccepted() => Prop.ForAll(Entries().ToArbitrary(), entry =>
    {
        TextPattern pattern = TextPattern.Parse(entry.Pattern!, out _)!;
        var rules = (TextRules)FieldTypes.Of(entry).Compile(entry, []);
        bool isPossible = Texts().Any(text => !InvisibleText.IsBlank(text) && rules.Accepts(text));
        bool isTold = TextLimits.Conflict(entry, pattern, out _) is not null;

        bool isExact = entry.MinLength is null && entry.CountAs != TextUnit.Graphemes && pattern.Longest <= 3;
        return isExact ? isTold != isPossible : !(isTold && isPossible);
    });

    private static IEnumerable<string> Texts()
    {
        string[] characters = ["a", "b", " ", "\n", "\u0301"];
        IEnumerable<string> texts = [""];
        for (int length = 1; length <= 3; length++)
        {
            texts = [.. texts.SelectMany(text => characters.Select(character => text + character))];
            foreach (string text in texts)
                yield return text;
        }
    }

    private static Gen<TextEntry> Entries() =>
        from pattern in Patterns(3)
        from max in Gen.Choose(0, 4)
        from min in Gen.Choose(0, 3)
        from multiline in Gen.Elements(true, false)
        from unit in Gen.Elements(TextUnit.CodePoints, TextUnit.Utf16, TextUnit.Graphemes)
        select new TextEntry
        {
            Pattern = pattern,
            MaxLength = max == 0 || max < min ? null : max,
            MinLength = min == 0 ? null : min,
            Multiline = multiline,
            CountAs = unit,
        };

    private static Gen<string> Patterns(int depth)
    {
        Gen<string> leaf = Gen.Elements("a", "b", "[ab]", " ", "\\n", "[a\\n]", "^", "$", "\u0301");
        if (depth == 0)
            return leaf;

        Gen<string> inner = Patterns(depth - 1);
        return Gen.Frequency(
            (2, leaf),
            (3, from left in inner from right in inner select left + right),
            (2, from left in inner from right in inner select $"({left}|{right})"),
            (1, from body in inner from times in Gen.Elements("?", "{2}", "{1,2}", "*") select $"({body}){times}"));
    }
}
