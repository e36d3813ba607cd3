using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Xunit.Sdk;

namespace SurveyEngine.Testing.Tests;

public sealed class PropertiesTests
{
    private static readonly RunSettings Nothing = new(cases: null, replay: null);

    private static readonly Arbitrary<int> Thousand = Arb.From(Gen.Choose(0, 999), number => number > 0 ? [number - 1] : []);

    private static readonly Arbitrary<int> Digits = Arb.From(Gen.Choose(0, 9), digit => digit > 0 ? [digit - 1] : []);

    [Fact]
    public void Check_TrueForAll_Passes() => Properties.Check(Digits, digit => Assert.InRange(digit, 0, 9));

    [Fact]
    public void Check_FalseForSome_ThrowsWithReplaySeedAndSmallestCase()
    {
        PropertyException failure = Assert.Throws<PropertyException>(
            () => Properties.Check(Digits, digit => Assert.True(digit < 7, "seven or more")));

        Assert.Matches(@"^Fails in case \d+, made smaller \d times\. Replay with SURVEYENGINE_REPLAY=\d+,\d+,\d+\nseven or more\n7$", failure.Message);
        Assert.IsType<TrueException>(failure.InnerException);
    }

    [Fact]
    public void Check_FsCheckPropertyFalseForSome_ThrowsWithReplaySeed()
    {
        PropertyException failure = Assert.Throws<PropertyException>(() => Properties.Check(Prop.ForAll(Digits, digit => digit != 7)));

        Assert.Contains("SURVEYENGINE_REPLAY=", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_NothingButDiscarded_ThrowsExhausted()
    {
        PropertyException failure = Assert.Throws<PropertyException>(
            () => Properties.Check(Prop.ForAll(Digits, digit => Prop.When(true, digit > 9))));

        Assert.Contains("exhausted", failure.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Check_LabelNeverSeen_ThrowsVacuous()
    {
        PropertyException failure = Assert.Throws<PropertyException>(
            () => Properties.Check(Digits, _ => { }, new Label<int>("two digits", digit => digit > 9)));

        Assert.Contains("two digits", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_LabelTooSeldom_ThrowsVacuous() => Assert.Throws<PropertyException>(
        () => Properties.Check(Digits, _ => { }, new Label<int>("seven", digit => digit == 7, AtLeast: 0.9)));

    [Fact]
    public void Check_NumberOfCases_RunsSoMany()
    {
        int cases = 0;
        new PropertyRun<int>(_ => cases++, []).Check(Digits, 17, Nothing);

        Assert.Equal(17, cases);
    }

    [Fact]
    public void Check_NumberOfCasesAskedForByWhoeverStartsTheTests_RunsSoMany()
    {
        int cases = 0;
        new PropertyRun<int>(_ => cases++, []).Check(Digits, 17, new RunSettings(cases: "23", replay: null));

        Assert.Equal(23, cases);
    }

    [Fact]
    public void Check_SettingsOfFsCheck_AreKept()
    {
        Config asked = Config.Default.WithMaxTest(17).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(1, 3), null)));

        Assert.Equal(17, CasesOf(asked, Nothing).Count);
        Assert.Equal(CasesOf(asked, Nothing), CasesOf(asked, Nothing));
        Assert.NotEqual(CasesOf(asked, Nothing), CasesOf(Config.Default.WithMaxTest(17), Nothing));
    }

    [Fact]
    public void Check_SettingsOfFsCheck_ComeAfterThoseOfWhoeverStartsTheTests()
    {
        Config asked = Config.Default.WithMaxTest(17).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(1, 3), null)));
        var more = new RunSettings(cases: "23", replay: null);

        Assert.Equal(23, CasesOf(asked, more).Count);
        Assert.NotEqual(CasesOf(asked, more), CasesOf(asked, more));
        Assert.Equal(
            CasesOf(asked, new RunSettings(cases: null, "5,7,50")),
            CasesOf(Config.Default.WithMaxTest(17), new RunSettings(cases: null, "5,7,50")));
    }

    [Fact]
    public void Check_OrdinaryRuns_BeginWithTheSameCases() => Assert.Equal(CasesOf(Nothing), CasesOf(Nothing));

    [Fact]
    public void Check_RunsOfAsManyCasesAsAskedFor_TakeOthersEachTime()
    {
        var settings = new RunSettings(cases: "50", replay: null);

        Assert.NotEqual(CasesOf(settings), CasesOf(settings));
    }

    [Fact]
    public void Check_ReplayOfAFailure_RunsThatCaseFirst()
    {
        List<int> cases = [];
        void Run(RunSettings settings) => new PropertyRun<int>(
            number =>
            {
                cases.Add(number);
                Assert.True(number < 900, "too many");
            },
            []).Check(Thousand, 1_000, settings);

        string failure = Assert.Throws<PropertyException>(() => Run(new RunSettings(cases: "1000", replay: null))).Message;
        int failed = cases.First(number => number >= 900);
        cases.Clear();
        string replay = Regex.Match(failure, "SURVEYENGINE_REPLAY=(.+)", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;

        string again = Assert.Throws<PropertyException>(() => Run(new RunSettings(cases: null, replay))).Message;

        Assert.Equal(failed, cases[0]);
        Assert.StartsWith("Fails in case 1,", again, StringComparison.Ordinal);
        Assert.EndsWith("too many\n900", again, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("many", null)]
    [InlineData("0", null)]
    [InlineData(null, "1,2")]
    [InlineData(null, "seed,2,3")]
    public void RunSettings_NotWhatTheyHaveToBe_SaySo(string? cases, string? replay)
    {
        FormatException failure = Assert.Throws<FormatException>(() => new RunSettings(cases, replay));

        Assert.Contains((cases ?? replay)!, failure.Message, StringComparison.Ordinal);
    }

    private static List<int> CasesOf(RunSettings settings)
    {
        List<int> cases = [];
        new PropertyRun<int>(cases.Add, []).Check(Thousand, 50, settings);
        return cases;
    }

    private static List<int> CasesOf(Config config, RunSettings settings)
    {
        List<int> cases = [];
        new PropertyRun<int>(cases.Add, []).Check(Thousand, config, settings);
        return cases;
    }
}
