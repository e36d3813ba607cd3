using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SurveyEngine.Testing;
using SurveyEngine.Text.Patterns;

namespace SurveyEngine.Tests.Text;

public sealed class TextPatternTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("a|ab", "ab", true)]
    [InlineData("a|ab", "abc", false)]
    [InlineData("|a", "", true)]
    [InlineData(@"\d{3}-\d{4}", "123-4567", true)]
    [InlineData(@"\d{3}-\d{4}", "123-45678", false)]
    [InlineData(@"^\d+$", "42", true)]
    [InlineData("a^b", "ab", false)]
    [InlineData("(a$|b)*", "bba", true)]
    [InlineData("(ab){2,}", "ababab", true)]
    [InlineData("(ab){2,}", "ab", false)]
    [InlineData("a{0}", "", true)]
    [InlineData("(?:a*?b??)+?", "aab", true)]
    [InlineData("([a-z0-9-]{1,63}\\.)+[a-z]{2,63}", "www.example.jp", true)]
    [InlineData("[^,]*(,[^,]*)*", "a,,b", true)]
    [InlineData("[-a]+[a-]", "-a-", true)]
    [InlineData(@"[\d.\]\\]+", @"1.]\", true)]
    [InlineData(@"[^\W_]+", "abc1", true)]
    [InlineData(@"[^\W_]+", "a_b", false)]
    [InlineData(@"\p{Lu}\P{Lu}", "Aa", true)]
    [InlineData(@"\D\S\n\P{L}", "a1\n1", true)]
    [InlineData(@"\D|\S\S|\P{L}\n", "1", false)]
    [InlineData(@"[\u3041-\u3096ー]+", "ぱーく", true)]
    [InlineData(@"\x41\(\.\/\t", "A(./\t", true)]
    [InlineData(".", "𠮷", true)]
    [InlineData("[𠮷-𠮿]", "𠮸", true)]
    [InlineData(".*", "a\nb", false)]
    [InlineData(@"\w+", "漢字かな１", true)]
    public void IsMatch_Pattern_AsksForTheWholeText(string pattern, string text, bool matches) =>
        Assert.Equal(matches, Parse(pattern).IsMatch(text));

    [Theory]
    [InlineData("a)", 1, "patternUnopened")]
    [InlineData("a)(b", 1, "patternUnopened")]
    [InlineData("ab]", 2, "patternUnopened")]
    [InlineData("(a|(b)", 0, "patternUnclosed")]
    [InlineData("a[b", 1, "patternUnclosed")]
    [InlineData("[]", 0, "patternUnclosed")]
    [InlineData("[a-z-[b]]", 0, "patternUnclosed")]
    [InlineData("*a", 0, "patternNothingToRepeat")]
    [InlineData("(|+)", 2, "patternNothingToRepeat")]
    [InlineData("a**", 2, "patternNothingToRepeat")]
    [InlineData("a{2}{3}", 4, "patternNothingToRepeat")]
    [InlineData("a{", 1, "patternCounts")]
    [InlineData("a{,3}", 1, "patternCounts")]
    [InlineData("a{3,2}", 1, "patternCounts")]
    [InlineData("[z-a]", 1, "patternRange")]
    [InlineData(@"[\d-z]", 1, "patternRange")]
    [InlineData(@"a\b", 1, "patternUnknown")]
    [InlineData(@"(a)\1", 3, "patternUnknown")]
    [InlineData(@"\p{Han}", 0, "patternUnknown")]
    [InlineData(@"\p{L", 0, "patternUnknown")]
    [InlineData(@"\u12", 0, "patternUnknown")]
    [InlineData(@"\ud842", 0, "patternUnknown")]
    [InlineData("a\\", 1, "patternUnknown")]
    [InlineData("(?=a)", 0, "patternUnknown")]
    [InlineData("(?i)a", 0, "patternUnknown")]
    [InlineData("(a{900}){1000}", 0, "patternTooLarge")]
    [InlineData("x(((){999}){999}){999}", 2, "patternTooLarge")]
    [InlineData("a{99999999999999999999}", 0, "patternTooLarge")]
    [InlineData("a{99999999999999999999,}", 0, "patternTooLarge")]
    public void Parse_PatternThatCannotBeUsed_SaysWhereAndWhy(string pattern, int at, string reason)
    {
        Assert.Null(TextPattern.Parse(pattern, out PatternFault? fault));
        Assert.Equal(new PatternFault(at, reason), fault);
    }

    [Fact]
    public void Parse_LongPattern_HasALimit()
    {
        Parse(new string('a', TextPattern.MaxCharacters));
        Assert.Equal("patternTooLong", FaultOf(new string('a', TextPattern.MaxCharacters + 1)));
    }

    [Fact]
    public void Parse_NestedGroups_HaveALimit()
    {
        Assert.True(Parse(Nested(TextPattern.MaxDepth)).IsMatch("a"));
        Assert.Equal("patternTooDeep", FaultOf(Nested(TextPattern.MaxDepth + 1)));
        Assert.Equal("patternTooLong", FaultOf(Nested(100_000)));

        static string Nested(int depth) => new string('(', depth) + "a" + new string(')', depth);
    }

    /// <summary>Each of these keeps an engine busy that tries one way after the other, or builds all states it might be in.</summary>
    [Theory]
    [InlineData("(a+)+b")]
    [InlineData("(a|a)*b")]
    [InlineData("(((((a*)*)*)*)*)*b")]
    [InlineData("[ab]*a[ab]{900}")]
    [InlineData("(([ab]{0,30}){0,30})*c")]
    [InlineData("((((b[ab]{0,4}[ab]?|[^c]*a{0,3})(a[^c]*\\w{0,50}|\\w)?([ab]{0,8}a*\\w{24})?[^c](c[ab]{2})?))*)c")]
    public void IsMatch_HostilePattern_IsDoneInTime(string pattern)
    {
        string text = string.Concat(Enumerable.Range(0, 2_048).Select(i => i * i % 7 < 3 ? 'a' : 'b'));

        Patience.Run(() => Parse(pattern).IsMatch(text), $"{pattern} to be matched");
    }

    [Property]
    public Property IsMatch_AnyPattern_IsWhatDotNetSays() => Prop.ForAll(
        PatternsAndTexts,
        input =>
        {
            var reference = new Regex($@"\A(?:{input.Pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            Assert.Equal(reference.IsMatch(input.Text), Parse(input.Pattern).IsMatch(input.Text));
        });

    /// <summary>Without these the property would hold for want of cases.</summary>
    [Fact]
    public void Patterns_AtRandom_MatchAndDoNotMatch() => Properties.Check(
        PatternsAndTexts,
        _ => { },
        new("a match", input => Parse(input.Pattern).IsMatch(input.Text), 0.05),
        new("no match", input => !Parse(input.Pattern).IsMatch(input.Text), 0.05));

    [Theory]
    [InlineData(@"\d")]
    [InlineData(@"\w")]
    [InlineData(@"\s")]
    [InlineData(@"[^\s\d]")]
    [InlineData(".")]
    [InlineData(@"\p{Ll}")]
    [InlineData(@"[\P{L}a-f]")]
    public void IsMatch_SetOfCharacters_IsThatOfDotNet(string pattern)
    {
        TextPattern ours = Parse(pattern);
        var reference = new Regex($@"\A{pattern}\z", RegexOptions.CultureInvariant);
        var basicPlane = Enumerable.Range(0, 0xD800).Concat(Enumerable.Range(0xE000, 0x2000)).Select(c => ((char)c).ToString());

        Assert.Empty(basicPlane.Where(text => ours.IsMatch(text) != reference.IsMatch(text)).Select(text => $"U+{(int)text[0]:X4}"));
    }

    private static Arbitrary<(string Pattern, string Text)> PatternsAndTexts =>
        (from pattern in Pattern(depth: 4) from text in Text() select (pattern, text)).ToArbitrary();

    private static Gen<string> Pattern(int depth)
    {
        Gen<string> atom = Gen.Elements("a", "b", "[ab]", "[^a]", ".", @"\w", "^", "$");
        if (depth == 0)
            return atom;

        Gen<string> inner = Pattern(depth - 1);
        Gen<string> sign = Gen.Elements("?", "*", "+", "{2}", "{1,2}", "{2,}", "*?");
        return Gen.OneOf(
            atom,
            from left in inner from right in inner select left + right,
            from left in inner from right in inner select $"({left}|{right})",
            from body in inner from repeat in sign select $"(?:{body}){repeat}");
    }

    private static Gen<string> Text() =>
        from characters in Gen.Elements('a', 'a', 'b', 'c').ListOf().Resize(6)
        select string.Concat(characters);

    private static TextPattern Parse(string pattern) =>
        TextPattern.Parse(pattern, out PatternFault? fault) ?? throw new ArgumentException(fault!.ToString());

    private static string FaultOf(string pattern)
    {
        Assert.Null(TextPattern.Parse(pattern, out PatternFault? fault));
        return fault!.Reason;
    }
}
