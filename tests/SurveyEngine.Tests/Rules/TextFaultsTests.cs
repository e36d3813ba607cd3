using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Rules;

/// <summary>What is probably a mistake in a text that respondents read.</summary>
public sealed class TextFaultsTests
{
    [Theory]
    [InlineData("<b>x</b>", "<b>")]
    [InlineData("a<br/>b", "<br/>")]
    [InlineData("x </p>", "</p>")]
    [InlineData("""<a href="x">y</a>""", "<a href=\"x\">")]
    [InlineData("a&nbsp;b", "&nbsp;")]
    [InlineData("&#160;", "&#160;")]
    [InlineData("**yes** no", "**")]
    [InlineData("[x](https://example.org)", "](")]
    [InlineData("<Name>", null)]
    [InlineData("a < b and b > a", null)]
    [InlineData("a<b", null)]
    [InlineData("R&D; x", null)]
    [InlineData("2 ** 3", null)]
    [InlineData("a* b*", null)]
    [InlineData("[x] (http)", null)]
    public void Markup_IsFound_WhereItIsMeant(string text, string? markup) => Assert.Equal(
        markup is null ? [] : [$"{ProblemCodes.Markup} {markup}"],
        Of(text).Select(problem => $"{problem.Code} {problem["markup"]}"));

    [Theory]
    [InlineData(" x", true)]
    [InlineData("x\n", true)]
    [InlineData("x  y", true)]
    [InlineData("x \u3000y", true)]
    [InlineData("x\n\ny", false)]
    [InlineData("x y", false)]
    public void StraySpace_IsFound(string text, bool isStray) =>
        Assert.Equal(isStray ? [ProblemCodes.StraySpace] : [], Of(text).Select(problem => problem.Code));

    [Fact]
    public void StraySpace_BesideAnInput_IsFine() =>
        Assert.Empty(Survey.Compile(SurveyOf(Question("n", new NumberEntry { Prefix = "about ", Suffix = " kr" }))).Problems);

    [Theory]
    [InlineData("{frst}", "unknown_placeholder first")]
    [InlineData("{M.4}", "unknown_placeholder M.1")]
    [InlineData("{first}", "blank_placeholder ")]
    [InlineData("{first|x}{needed}{total}{M.1|x}{M.*|x}{s.b|x}{role|x}{with}", "")]
    [InlineData("{s.b}", "blank_placeholder ")]
    [InlineData("{s.a|x}", "unknown_placeholder s.b")]
    [InlineData("{role}", "blank_placeholder ")]
    [InlineData("{later|x}", "forward_reference ")]
    [InlineData("{Q|x}", "")]
    [InlineData("{laterTotal}", "")]
    [InlineData("{S|x}", "unknown_placeholder s")]
    [InlineData("{} {|x}", "")]
    public void Placeholder_OfAPrompt_IsJudged(string text, string problem)
    {
        SurveyDefinition definition = SurveyOf(
            FreeText("first"), FreeText("needed").Required(), Number("total") with { Calculated = "1" }, Matrix("M", "1 2", new TextEntry()),
            Single("s", "a b").Specifying("b"), FreeText("with") with { Default = "'x'" }, FreeText("Q") with { Prompt = text }, FreeText("later"),
            Number("laterTotal") with { Calculated = "2" }) with
        {
            Parameters = [new Parameter { Id = "role", Kind = new TextEntry() }],
        };

        Assert.Equal(problem.Length == 0 ? [] : [problem], Survey.Compile(definition).Problems.Select(found => $"{found.Code} {found["nearest"]}"));
    }

    [Fact]
    public void ForwardReference_OfOtherTexts_IsJudgedByTheirPlace()
    {
        SurveyDefinition definition = SurveyOf() with
        {
            Title = "{a|x}",
            Introduction = ["{a|x}"],
            Sections =
            [
                new Section { Id = "S", Title = "{b|x} {c|x}", Items = [FreeText("a"), new Note { Id = "note", Prompt = "{a|x} {b|x}" }, FreeText("b")] },
                new Section { Id = "T", Items = [FreeText("c") with { Messages = [new("required", "{d}")], Constraints = [new Constraint { Assert = "true", Message = "{d}" }] }, FreeText("d")] },
            ],
            OptionSets = [new("set", [new("a", "{d|x}")])],
            Parameters = [new Parameter { Id = "p", Kind = new SingleChoice { OptionSet = "set" } }],
        };

        Assert.Equal(
            ["$.introduction[0] a", "$.sections[0].title c", "$.sections[0].items[1].prompt b"],
            Survey.Compile(definition).Problems.Where(problem => problem.Code == ProblemCodes.ForwardReference).Select(problem => $"{problem.Path} {problem["name"]}"));
    }

    [Fact]
    public void Argument_InAMessage_IsKnown_AndNowhereElse()
    {
        SurveyDefinition definition = SurveyOf(Question("n", new NumberEntry { Max = 5 }) with
        {
            Prompt = "{limit}",
            Messages = [new("above_maximum", "{limit} {n} {decimals}"), new("too_many_decimals", "{limit} {decimals}")],
        });
        var translation = new Translation { Language = "ja", Texts = [new("n.messages.above_maximum", "{limit}"), new("n.messages.too_many_decimals", "{limt}")] };

        Assert.Equal(
            ["$.sections[0].items[0].prompt limit", "$.sections[0].items[0].messages.above_maximum decimals"],
            Survey.Compile(definition).Problems.Select(problem => $"{problem.Path} {problem["name"]}"));
        Assert.Equal(
            ["$['n.messages.too_many_decimals'] limt"],
            translation.Check(definition).Where(problem => problem.Code == ProblemCodes.UnknownPlaceholder).Select(problem => $"{problem.Path} {problem["name"]}"));
    }

    [Fact]
    public void Placeholder_OfAnUnreadableQuestion_IsNotJudged()
    {
        Outcome<Survey> outcome = Survey.Read("""
            {"id":"x","version":"1","language":"en","title":"{Q1} {Q2}","sections":[{"id":"S","items":[{"kind":"odd","id":"Q1","prompt":"p"}]}]}
            """u8);

        Assert.DoesNotContain(outcome.Problems, problem => problem.Code == ProblemCodes.UnknownPlaceholder && problem["name"] is "Q1");
    }

    private static IEnumerable<Problem> Of(string text) => Survey.Compile(SurveyOf(FreeText("Q") with { Prompt = text })).Problems;
}
