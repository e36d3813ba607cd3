using FsCheck;
using FsCheck.Fluent;

namespace SurveyEngine.Testing.Tests;

public sealed class PropertiesTests
{
    private static readonly Arbitrary<int> Digits = Arb.From(Gen.Choose(0, 9), digit => digit > 0 ? [digit - 1] : []);

    [Fact]
    public void Check_TrueForAll_Passes() => Properties.Check(Digits, digit => Assert.InRange(digit, 0, 9));

    [Fact]
    public void Check_FalseForSome_ThrowsWithReplaySeedAndSmallestCase()
    {
        PropertyException failure = Assert.Throws<PropertyException>(
            () => Properties.Check(Digits, digit => Assert.True(digit < 7, "seven or more")));

        Assert.Matches(@"^Fails in case \d+, made smaller \d times\. Replay with SURVEYENGINE_REPLAY=\d+,\d+,\d+\nseven or more\n7$", failure.Message);
        Assert.IsType<Xunit.Sdk.TrueException>(failure.InnerException);
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
            () => Properties.Check(Digits, _ => { }, new Properties.Label<int>("two digits", digit => digit > 9)));

        Assert.Contains("two digits", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_LabelTooSeldom_ThrowsVacuous() => Assert.Throws<PropertyException>(
        () => Properties.Check(Digits, _ => { }, new Properties.Label<int>("seven", digit => digit == 7, AtLeast: 0.9)));

    [Fact]
    public void Check_NumberOfCases_RunsSoMany()
    {
        int cases = 0;
        Properties.Check(17, Digits, _ => cases++);

        Assert.Equal(Environment.GetEnvironmentVariable("SURVEYENGINE_CASES") is null ? 17 : cases, cases);
    }
}
