using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Answers;

/// <summary>What a choice takes, what it refuses, and what it keeps and reports.</summary>
public sealed class ChoiceAnswerTests
{
    private static readonly string Hundred = string.Join(' ', Enumerable.Range(1, 100).Select(i => $"o{i}"));

    [Fact]
    public void Single_TakesOneCode() =>
        Scenario.Of(Single("Q1"))
            .Answer("Q1", "b").IsTaken().Holds("Q1", "b")
            .Answer("Q1", "c").IsTaken().Holds("Q1", "c")
            .Answer("Q1", "x").IsRefused("unknown_option Q1")
            .Answer("Q1", "C").IsRefused("unknown_option Q1")
            .Answer("Q1", ["b"]).IsRefused("wrong_type Q1")
            .Answer("Q1", 1).IsRefused("wrong_type Q1").Holds("Q1", "c");

    [Fact]
    public void Single_CodeThatNoTextCanBe_IsRefused() =>
        Scenario.Of(Single("Q1"), Multi("Q2"))
            .Answer("Q1", "\uD842").IsRefused("unknown_option Q1")
            .Answer("Q1", new string('a', 3_000_000)).IsRefused("unknown_option Q1")
            .Answer("Q2", ["a", "\uD842"]).IsRefused("unknown_option Q2");

    [Fact]
    public void Multi_TakesAnySet_InDefinitionOrder()
    {
        Scenario story = Scenario.Of(Multi("Q1")).Answer("Q1", ["c", "a"]).IsTaken().Reports();

        Assert.Equal(["a", "c"], story.Session["Q1"]?.AsOptions);
        story.Answer("Q1", ["a", "x"]).IsRefused("unknown_option Q1")
            .Answer("Q1", ["a", ""]).IsRefused("unknown_option Q1")
            .Answer("Q1", "a").IsRefused("wrong_type Q1").Holds("Q1", ["a", "c"]);
    }

    [Fact]
    public void Multi_AnOptionTwice_IsReportedAndCountsOnce() =>
        Scenario.Of(Question("Q1", MultiOf("a b c") with { Min = 2 }))
            .Answer("Q1", ["a", "a"]).IsTaken().Reports("duplicate_option Q1", "too_few Q1").Holds("Q1", ["a"]).HasProblems("too_few Q1")
            .Answer("Q1", ["a", "b", "b", "b", "a"]).IsTaken().Reports("duplicate_option Q1").HasProblems();

    [Fact]
    public void Multi_MinAndMax_SpeakOfAnAnswerThatIsThere() =>
        Scenario.Of(Question("Q1", MultiOf("a b c d") with { Min = 2, Max = 3 }))
            .HasProblems()
            .Answer("Q1", ["a"]).IsTaken().Reports("too_few Q1")
            .Answer("Q1", ["a", "b"]).Reports()
            .Answer("Q1", ["a", "b", "c"]).Reports()
            .Answer("Q1", ["a", "b", "c", "d"]).IsTaken().Reports("too_many Q1").Holds("Q1", ["a", "b", "c", "d"])
            .Clear("Q1").Reports();

    [Fact]
    public void Multi_ExclusiveAlone_AlwaysSatisfiesMin() =>
        Scenario.Of(Question("Q1", MultiOf("a b c none") with { Min = 2 }).Exclusive("none"))
            .Answer("Q1", ["none"]).Reports()
            .Answer("Q1", ["a", "none"]).IsTaken().Reports("exclusive Q1").Holds("Q1", ["a", "none"])
            .Answer("Q1", ["a"]).Reports("too_few Q1");

    [Fact]
    public void Multi_ExclusiveThatStandsFirst_IsAsAnyOther() =>
        Scenario.Of(Question("Q1", MultiOf("none a b") with { Min = 2, Max = 2 }).Exclusive("none"))
            .Answer("Q1", ["none"]).Reports()
            .Answer("Q1", ["none", "a"]).Reports("exclusive Q1")
            .Answer("Q1", ["none", "a", "b"]).Reports("exclusive Q1", "too_many Q1");

    [Fact]
    public void Multi_ExclusiveAmongTooFew_IsBothProblems() =>
        Scenario.Of(Question("Q1", MultiOf("a b c none") with { Min = 3 }).Exclusive("none"))
            .Answer("Q1", ["a", "none"]).Reports("exclusive Q1", "too_few Q1")
            .Answer("Q1", ["a", "b", "none"]).Reports("exclusive Q1");

    [Theory]
    [InlineData("o1 o100", "o1")]
    [InlineData("o100 o2", "o100")]
    [InlineData("o70 o100", "o70")]
    public void Multi_SeveralPicksAndAnExclusive_NamesTheFirstExclusive(string picks, string exclusive)
    {
        Scenario story = Scenario.Of(Multi("Q1", Hundred).Exclusive("o1").Exclusive("o70").Exclusive("o100"))
            .Answer("Q1", AnswerValue.Options(picks.Split(' '))).Reports("exclusive Q1");

        Assert.Equal(exclusive, story.LastChange!.Problems[0]["option"]);
    }

    [Fact]
    public void Multi_TwoExclusives_AreAProblemToo() =>
        Scenario.Of(Multi("Q1", "a none unknown").Exclusive("none").Exclusive("unknown"))
            .Answer("Q1", ["none", "unknown"]).Reports("exclusive Q1");

    [Fact]
    public void Multi_HiddenPicks_CountForNothing() =>
        Scenario.Of(Single("Q0"), Question("Q1", MultiOf("a b none") with { Min = 2 }).Exclusive("none").OptionWhen("none", "Q0 = 'a'"))
            .Answer("Q1", ["a", "b", "none"]).Reports()
            .Answer("Q0", "a").HasProblems("exclusive Q1");

    [Fact]
    public void Multi_OfMoreThan64Options_WorksAsAnyOther()
    {
        Scenario story = Scenario.Of(
            Multi("Q0", "x y"), Question("Q1", MultiOf(Hundred) with { Max = 3 }).Exclusive("o100"), Multi("Q2", Hundred),
            FreeText("Q3", "Q1 has 'o100'"), FreeText("Q4", "Q2 has all ['o1', 'o64', 'o65', 'o100']"));

        story.Answer("Q1", ["o100"]).Reports().Shows("Q0 Q1 Q2 Q3")
            .Answer("Q2", ["o100", "o65", "o64", "o1"]).Shows("Q0 Q1 Q2 Q3 Q4").Holds("Q2", ["o1", "o64", "o65", "o100"])
            .Answer("Q1", ["o1", "o100"]).Reports("exclusive Q1")
            .Toggle("Q1", "o64").Holds("Q1", ["o1", "o64"])
            .Toggle("Q1", "o100").Holds("Q1", ["o100"])
            .Answer("Q0", ["x", "y"]).Holds("Q1", ["o100"]).Holds("Q2", ["o1", "o64", "o65", "o100"])
            .Answer("Q2", ["o65"]).Shows("Q0 Q1 Q2 Q3").Holds("Q0", ["x", "y"]);
    }

    [Fact]
    public void Single_OfMoreThan64Options_WorksAsAnyOther() =>
        Scenario.Of(Single("Q1", Hundred), FreeText("Q2", "Q1 != 'o1'"), FreeText("Q3", "Q1 in ['o2', 'o99']"))
            .Answer("Q1", "o1").Shows("Q1")
            .Answer("Q1", "o99").Shows("Q1 Q2 Q3").Holds("Q1", "o99")
            .Answer("Q1", "o64").Shows("Q1 Q2");

    [Fact]
    public void Toggle_OfAMulti_PicksAndUnpicks() =>
        Scenario.Of(Multi("Q1"))
            .Toggle("Q1", "c").IsTaken().Holds("Q1", ["c"])
            .Toggle("Q1", "a").Holds("Q1", ["a", "c"])
            .Toggle("Q1", "c").Holds("Q1", ["a"])
            .Toggle("Q1", "a").Holds("Q1", default);

    [Fact]
    public void Toggle_OfExclusives_UnpicksTheOthers() =>
        Scenario.Of(Multi("Q1", "a b none unknown").Exclusive("none").Exclusive("unknown"))
            .Toggle("Q1", "a").Toggle("Q1", "b").Toggle("Q1", "none").Holds("Q1", ["none"])
            .Toggle("Q1", "unknown").Holds("Q1", ["unknown"])
            .Toggle("Q1", "b").Holds("Q1", ["b"])
            .Toggle("Q1", "none").Toggle("Q1", "none").Holds("Q1", default);

    [Fact]
    public void Toggle_OfASingle_PicksOrClears() =>
        Scenario.Of(Single("Q1"), FreeText("Q2", "Q1 = 'b'"))
            .Toggle("Q1", "a").Holds("Q1", "a")
            .Toggle("Q1", "b").Holds("Q1", "b").Flips("Q2", "")
            .Toggle("Q1", "b").Holds("Q1", default).Flips("", "Q2");

    [Fact]
    public void Toggle_OfWhatIsNoOption_IsRefused() =>
        Scenario.Of(Multi("Q1", "daily never"), FreeText("Q2"))
            .Toggle("Q1", "dayly").IsRefused("unknown_option Q1")
            .Toggle("Q2", "a").IsRefused("unknown_option Q2")
            .Toggle("Q3", "a").IsRefused("unknown_field Q3");

    [Fact]
    public void UnknownOption_Hints_AtTheNearest()
    {
        Problem problem = Scenario.Of(Single("Q1", "daily never")).Answer("Q1", "dayly").LastChange!.Problems[0];

        Assert.Equal(("dayly", "daily"), (problem["option"], problem["nearest"]));
    }

    /// <summary>Each hint compares with every option, and a response may be wrong in every field.</summary>
    [Fact]
    public void UnknownOption_InEveryField_HintsForTheFirst20()
    {
        string codes = string.Join(' ', Enumerable.Range(0, 300).Select(i => $"option{i}"));
        Posting posting = Posting.To([.. Enumerable.Range(0, 30).Select(i => Single($"Q{i}", codes))]);

        IReadOnlyList<Problem> problems = posting.Survey.Check(
            posting.Bytes($"{{{string.Join(',', Enumerable.Range(0, 30).Select(i => $"\"Q{i}\":\"0ption7\""))}}}"));

        Assert.Equal(30, problems.Count(problem => problem.Code == ProblemCodes.UnknownOption));
        Assert.All(problems.Take(20), problem => Assert.Equal("option7", problem["nearest"]));
        Assert.All(problems.Skip(20), problem => Assert.Null(problem["nearest"]));
        Assert.Equal("option7", Scenario.Of(Single("Q1", codes)).Answer("Q1", "0ption7").LastChange!.Problems[0]["nearest"]);
    }
}
