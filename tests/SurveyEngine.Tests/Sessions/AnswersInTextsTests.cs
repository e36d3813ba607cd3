using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>Answers that are put into texts.</summary>
public sealed class AnswersInTextsTests
{
    private static readonly Option[] Drinks = [new("t", "Tea"), new("c", "Coffee"), new("w", "Water")];

    [Theory]
    [InlineData("en", "{n}|{d}|{t}|{dt}|{b}|{c}|{s}|{m}", "about 1,234.5 kg|5 March 2026|09:30|5 March 2026 09:30|Yes|No thanks|Tea|Tea, Water")]
    [InlineData("ja", "{n}|{d}|{t}|{dt}|{b}|{m}", "about 1,234.5 kg|2026年3月5日|09:30|2026年3月5日 09:30|はい|Tea、Water")]
    [InlineData("de", "{n}|{d}|{dt}|{b}|{m}", "about 1.234,5 kg|2026-03-05|2026-03-05 09:30|Yes|Tea, Water")]
    [InlineData("sv", "{n}", "about 1\u00A0234,5 kg")]
    [InlineData("en", "{x}, {x|}, {x|nobody}!", "…, , nobody!")]
    [InlineData("en", "{free}", "a {n} <b> {free}")]
    public void View_OfEachKind_SaysTheAnswerInItsLanguage(string language, string text, string said)
    {
        SurveySession session = Scenario.Of(
            Question("n", new NumberEntry { Prefix = "about", Suffix = "kg" }), Question("d", new DateEntry()), Question("t", new TimeEntry()),
            Question("dt", new DateTimeEntry()), Question("b", new BooleanEntry()), Question("c", new BooleanEntry { FalseLabel = "No thanks" }),
            Question("s", new SingleChoice { Options = [.. Drinks] }), Question("m", new MultiChoice { Options = [.. Drinks] }), FreeText("free"),
            FreeText("x"), FreeText("Q") with { Prompt = text }).Session;
        session.Answer("n", 1234.50m);
        session.Answer("d", new DateOnly(2026, 3, 5));
        session.Answer("t", new TimeOnly(9, 30));
        session.Answer("dt", new DateTime(2026, 3, 5, 9, 30, 0));
        session.Answer("b", true);
        session.Answer("c", false);
        session.Answer("s", "t");
        session.Answer("m", ["w", "t"]);
        session.Answer("free", "a {n} <b> {free}");

        Assert.Equal(said, Last(session, language).Prompt);
    }

    [Theory]
    [InlineData("%", "50%")]
    [InlineData("円", "50円")]
    [InlineData("kr", "50 kr")]
    [InlineData(" kr", "50 kr")]
    [InlineData("°C", "50°C")]
    public void Number_WithItsUnit_HasASpaceBeforeWords(string suffix, string said)
    {
        SurveySession session = Scenario.Of(Question("n", new NumberEntry { Suffix = suffix }), FreeText("Q") with { Prompt = "{n}" }).Answer("n", 50).Session;

        Assert.Equal(said, Last(session, "en").Prompt);
    }

    [Theory]
    [InlineData("en", 1234567.25, "1,234,567.25")]
    [InlineData("en", -123, "-123")]
    [InlineData("en", -1234, "-1,234")]
    [InlineData("en-IN", 1234567, "12,34,567")]
    [InlineData("fr", 1234567, "1\u00A0234\u00A0567")]
    [InlineData("de-CH", 1234.5, "1\u2019234.5")]
    [InlineData("tlh", 1234567.5, "1234567.5")]
    public void Number_InALanguage_IsGroupedAsItWritesThem(string language, double number, string said)
    {
        SurveySession session = Scenario.Of(Number("n"), FreeText("Q") with { Prompt = "{n}" }).Answer("n", (AnswerValue)number).Session;

        Assert.Equal(said, Last(session, language).Prompt);
    }

    [Fact]
    public void View_NamesOfAllKinds_AreFilled()
    {
        SurveyDefinition definition = SurveyOf(
            Single("s").Specifying("b"), Matrix("M", "1 2 3", new MultiChoice { Options = [new("a", "a"), new("b", "b") { Specify = new Specify() }] }),
            FreeText("Q") with { Prompt = "{s.b} {M.1} {M.3|-} {M.*} {M} {M.1.b} {role} {when}" }) with
        {
            Parameters =
            [
                new Parameter { Id = "role", Kind = new SingleChoice { Options = [new Option("m", "Member")] } },
                new Parameter { Id = "when", Kind = new DateEntry() },
            ],
        };
        Survey survey = Survey.Compile(definition, new Translation { Language = "ja", Texts = [new("role.options.m", "会員")] }).Value;
        SurveySession session = survey.Start(survey.Parameters(("role", "m"), ("when", new DateOnly(2026, 11, 28))));
        session.Answer("s", "b");
        session.Answer("s.b", "mine");
        session.Answer("M.1", ["a", "b"]);
        session.Answer("M.2", ["b"]);
        session.Answer("M.1.b", "more");

        Assert.Equal("mine a, b - a, b, b a, b, b more Member 28 November 2026", Last(session, "en").Prompt);
        Assert.Equal("mine a、b - a、b、b a、b、b more 会員 2026年11月28日", Last(session, "ja").Prompt);
    }

    [Theory]
    [InlineData("{nobody}")]
    [InlineData("{ a }")]
    [InlineData("{a")]
    [InlineData("{}")]
    [InlineData("{|a}")]
    [InlineData("{a.*}")]
    [InlineData("{a.b}")]
    [InlineData("{S}")]
    [InlineData("{@position}")]
    [InlineData("{@label}")]
    [InlineData("{A}")]
    [InlineData("{a + 1}")]
    public void Braces_WithoutAKnownName_StayAsTheyAre(string text)
    {
        SurveySession session = Scenario.Of(FreeText("a"), FreeText("b") with { Prompt = $"{text} {{a}} {{{text}" }).Answer("a", "A").Session;

        Assert.Equal($"{text} A {{{text}", Last(session, "en").Prompt);
    }

    [Fact]
    public void HiddenAnswer_IsUnanswered_InEveryText()
    {
        SurveySession session = Scenario.Of(Single("a", "y n"), FreeText("b", "a = 'y'"), FreeText("c") with { Prompt = "{b|nothing}" }).Session;
        session.Answer("a", "y");
        session.Answer("b", "secret");
        Assert.Equal("secret", Last(session, "en").Prompt);

        session.Answer("a", "n");
        Assert.DoesNotContain("secret", session.View("en").ToJson(), StringComparison.Ordinal);
        Assert.Equal("nothing", Last(session, new ViewOptions("en") { IncludeHidden = true }).Prompt);
    }

    [Fact]
    public void EveryText_OfAView_IsFilled()
    {
        SurveyDefinition definition = SurveyOf() with
        {
            Title = "title {a}",
            Introduction = ["introduction {a}"],
            Sections =
            [
                new Section
                {
                    Id = "S", Title = "section {a}", Notes = ["hint {a}"],
                    Items =
                    [
                        FreeText("a"),
                        new Note { Id = "note", Title = "heading {a}", Prompt = "note {a}", Media = [new Media { Type = MediaType.Image, Source = "x", Alt = "picture {a}" }] },
                        Question("s", new SingleChoice
                        {
                            Options = [new("x", "label {a}") { Group = "group {a}", Specify = new Specify { Prompt = "specify {a}" }, Media = [new Media { Type = MediaType.Image, Source = "x", Alt = "option {a}" }] }],
                        }) with { Title = "of s {a}", Notes = ["hint of s {a}"], Prompt = "prompt {a}" },
                        Question("M", new Matrix { Rows = [new("1", "row {a}")], Cell = new NumberEntry { Prefix = "prefix {a}", Suffix = "suffix {a}", MinLabel = "low {a}", MaxLabel = "high {a}" } }),
                        Question("b", new BooleanEntry { TrueLabel = "yes {a}", FalseLabel = "no {a}" }),
                    ],
                },
            ],
        };
        SurveySession session = Survey.Compile(definition).Value.Start();
        session.Answer("a", "A");
        session.Answer("s", "x");

        string view = session.View("en").ToJson();
        Assert.DoesNotContain("{a}", view, StringComparison.Ordinal);
        Assert.All(Translation.Template(definition, "de").Texts.Values.Where(text => text.Contains('{', StringComparison.Ordinal)), text =>
            Assert.Contains(text.Replace("{a}", "A", StringComparison.Ordinal), view, StringComparison.Ordinal));
        Assert.Equal("section A", Assert.Single(session.Outline("en")).Title);
        Assert.Equal("title A", session.View("en", "S")!.Title);
    }

    [Fact]
    public void Label_ThatIsPutIn_IsFilledTwoLevelsDeep()
    {
        SurveySession session = Scenario.Of(
            FreeText("e"),
            Question("d", new SingleChoice { Options = [new("x", "D")] }), Question("c", new SingleChoice { Options = [new("x", "C({d}, {e})")] }),
            Question("b", new SingleChoice { Options = [new("x", "B({c})")] }), Question("a", new SingleChoice { Options = [new("x", "A({b})")] }),
            Question("loop", new SingleChoice { Options = [new("x", "L({loop})")] }),
            FreeText("Q") with { Prompt = "{c} {b} {a} {loop}" }).Session;
        foreach (string choice in new[] { "a", "b", "c", "d", "loop" })
            session.Answer(choice, "x");
        session.Answer("e", "E");

        Assert.Equal("C(D, E) B(C(…, E)) A(B(…)) L(L(…))", Last(session, "en").Prompt);
    }

    [Fact]
    public void Translation_NamesWhatItWants_AndOtherTextsFallBack()
    {
        SurveyDefinition definition = SurveyOf(FreeText("a"), FreeText("b"), FreeText("Q") with { Prompt = "no name", Notes = ["{a}"] });
        Survey survey = Survey.Compile(definition, new Translation { Language = "de", Texts = [new("Q.prompt", "{b} und {a}")] }).Value;
        SurveySession session = survey.Start();
        session.Answer("a", "A");
        session.Answer("b", "B");

        Assert.Equal(("B und A", "A"), (Last(session, "de").Prompt, Last(session, "de").Notes[0]));
        Assert.Equal("no name", Last(session, "en").Prompt);
    }

    [Fact]
    public void Enter_WithATextAroundTheInputThatIsFilled_IsTaken()
    {
        Scenario scenario = Scenario.Of(FreeText("unit"), Question("n", new NumberEntry { Suffix = "{unit}" })).Answer("unit", "kr");

        scenario.Enter("n", "5 kr").IsTaken().Holds("n", 5).Enter("n", "6 kr", "de").IsTaken().Holds("n", 6);
    }

    [Fact]
    public void Text_OfManyLongAnswers_IsBounded()
    {
        string names = string.Concat(Enumerable.Repeat("{a}", 10_000));
        SurveySession session = Scenario.Of(FreeText("a"), FreeText("Q") with { Prompt = names }).Answer("a", new string('x', 60_000)).Session;

        string prompt = Last(session, "en").Prompt;
        Assert.Equal((120_000, 9_998), (prompt.Count(c => c == 'x'), prompt.Count(c => c == '…')));
    }

    [Fact]
    public void View_WithoutPlaceholders_SharesItsTextsWithTheDefinition()
    {
        SurveyDefinition definition = SurveyOf(FreeText("a") with { Prompt = "{braces}" });

        Assert.Same(definition.Sections[0].Items[0] is Question q ? q.Prompt : null, Last(Survey.Compile(definition).Value.Start(), "en").Prompt);
    }

    private static QuestionView Last(SurveySession session, ViewOptions options) => session.View(options).Sections[0].Items.OfType<QuestionView>().Last();
}
