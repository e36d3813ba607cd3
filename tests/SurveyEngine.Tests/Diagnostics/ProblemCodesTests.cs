using System.Reflection;
using System.Text.RegularExpressions;
using SurveyEngine.Diagnostics;

namespace SurveyEngine.Tests.Diagnostics;

/// <summary>A code is identity, a text is a look-up: every code has both texts, a place in the docs, and can be seen.</summary>
public sealed partial class ProblemCodesTests
{
    private static readonly Dictionary<string, string> English = new(ProblemTexts.Embedded("en"));
    private static readonly Dictionary<string, string> Japanese = new(ProblemTexts.Embedded("ja"));

    private static readonly string[] Codes =
        [.. typeof(ProblemCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    public static TheoryData<string> AllCodes => [.. Codes];

    [Fact]
    public void Codes_TextsAndDocs_StandInOneOrder()
    {
        Assert.Equal(Codes, English.Keys.Where(key => Codes.Contains(key)));
        Assert.Equal(Codes, ProblemPage.Entries.Select(entry => entry.Code));
        Assert.Equal(Codes.Order(StringComparer.Ordinal), ProblemTriggers.All.Keys.Order(StringComparer.Ordinal));
        Assert.All(Codes, code => Assert.Matches("^[a-z]+(_[a-z0-9]+)*$", code));
    }

    [Fact]
    public void Texts_OfBothLanguages_HaveTheSameKeysInOneOrder()
    {
        Assert.Equal(English.Keys, Japanese.Keys);
        Assert.All(English.Keys.Except(Codes), key => Assert.Matches(@"^((terms|words)\.[a-z][A-Za-z]*|hint|[a-z_]+\.masked|[a-z_]+\.[a-z]+\.[A-Za-z0-9]+)$", key));
        Assert.DoesNotContain(English.Values.Concat(Japanese.Values), string.IsNullOrWhiteSpace);
    }

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void Texts_OfEachCode_AreThoseOfTheDocs(string code)
    {
        (string english, string japanese) = (English[code], Japanese[code]);

        Assert.Equal((ProblemPage.Of(code).English, ProblemPage.Of(code).Japanese), (english, japanese));
        Assert.NotEqual(english, japanese);
        Assert.Matches("[.}?]$", english);
        Assert.Matches("[。}]$", japanese);
        Assert.DoesNotMatch(@"[\p{IsHiragana}\p{IsCJKUnifiedIdeographs}]", english);
    }

    [Fact]
    public void FurtherTexts_OfArguments_AreThoseOfTheDocs()
    {
        string[] keys = [.. English.Keys.Where(key => key.Split('.').Length == 3)];

        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Equal((English[key], Japanese[key]), ProblemPage.FurtherTexts[key]));
        Assert.Equal(keys, ProblemPage.FurtherTexts.Keys);
        Assert.All(keys, key => Assert.Contains(key.Split('.')[1], ProblemPage.Of(key.Split('.')[0]).Arguments));
        Assert.All(keys, key => Assert.Matches("^Please [^;]*\\.$", English[key]));
        Assert.All(keys, key => Assert.Empty(Placeholder().Matches(English[key] + Japanese[key]).Select(match => match.Groups["name"].Value).Except(ProblemPage.Of(key.Split('.')[0]).Arguments)));
    }

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void Placeholders_OfEachText_AreDocumentedArgumentsThatAreAlwaysThere(string code)
    {
        (string english, string japanese) = (English[code], Japanese[code]);
        IEnumerable<string> placeholders = Placeholder().Matches(english + japanese).Select(match => match.Groups["name"].Value);

        ProblemPage page = ProblemPage.Of(code);
        Assert.All(placeholders, name => Assert.True(
            name == "hint" ? page.Optional.Contains("nearest") : page.Arguments.Contains(name) && (!page.Optional.Contains(name) || English.ContainsKey(code + ".masked")), name));
        Assert.Equal(page.Optional.Contains("nearest"), english.Contains("{hint}", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void EachCode_CanBeSeen_WithItsArgumentsFilledIn(string code)
    {
        ProblemPage page = ProblemPage.Of(code);
        Problem[] problems = [.. ProblemTriggers.All[code]().Where(problem => problem.Code == code)];

        Assert.NotEmpty(problems);
        Assert.All(problems, problem =>
        {
            IEnumerable<string> names = problem.Arguments.Select(argument => argument.Name);
            Assert.Subset(page.Arguments.ToHashSet(StringComparer.Ordinal), names.ToHashSet(StringComparer.Ordinal));
            Assert.Superset(page.Arguments.Except(page.Optional, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal), names.ToHashSet(StringComparer.Ordinal));
            Assert.DoesNotContain(problem.Arguments, argument => argument.Text.Length == 0);
            foreach (string language in (string[])["en", "ja"])
            {
                Assert.DoesNotMatch($"\\{{@?({string.Join('|', page.Arguments)}|hint)\\}}", problem.Message(language));
                Assert.DoesNotContain("  ", problem.Message(language), StringComparison.Ordinal);
            }

            if (code is not (ProblemCodes.Rule or ProblemCodes.Constraint))
                Assert.NotEqual(problem.Message("en"), problem.Message("ja"));
        });
        Assert.All(page.Optional, name => Assert.Contains(problems, problem => problem[name] is not null));
    }

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void Terms_InEachText_AreTranslated(string code)
    {
        string[] terms = [.. Placeholder().Matches(English[code]).Where(match => match.Value.Contains('@', StringComparison.Ordinal)).Select(match => match.Groups["name"].Value)];

        Assert.All(ProblemTriggers.All[code]().Where(problem => problem.Code == code), problem => Assert.All(terms, name =>
        {
            string value = problem.Arguments.Single(argument => argument.Name == name).Text;

            // Text from a condition stands in quotes, so that it is never taken for a term.
            if (!value.StartsWith('"') && value != "null")
                Assert.NotEqual((value, ProblemTexts.In("en").Term(value)), (value, ProblemTexts.In("ja").Term(value)));
        }));
    }

    [Fact]
    public void Hint_NamesTheNearest()
    {
        Problem problem = ProblemTriggers.All[ProblemCodes.UnknownName]().First();

        Assert.Equal("There is no field \"Quest0\". Did you mean \"Quest1\"?", problem.Message("en"));
        Assert.Equal("「Quest0」という項目はありません。「Quest1」ではありませんか。", problem.Message("ja"));
    }

    [Fact]
    public void Message_InAnotherLanguage_IsEnglish()
    {
        Problem problem = ProblemTriggers.All[ProblemCodes.Required]().First();

        Assert.Equal(problem.Message("en"), problem.Message("fr-CA"));
        Assert.Equal(problem.Message("ja"), problem.Message("JA-jp"));
        Assert.Throws<ArgumentNullException>(() => problem.Message(null!));
    }

    [GeneratedRegex(@"\{@?(?<name>\w+)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();
}
