using FsCheck;
using FsCheck.Fluent;

namespace SurveyEngine.Tests;

public sealed class PropertiesTests
{
    private static readonly Arbitrary<int> Digits = Arb.From(Gen.Choose(0, 9));

    [Fact]
    public void Check_TrueForAll_Passes() => Properties.Check(Digits, digit => Assert.InRange(digit, 0, 9));

    [Fact]
    public void Check_FalseForSome_ThrowsWithReplaySeed()
    {
        Exception failure = Assert.Throws<Properties.PropertyException>(
            () => Properties.Check(Digits, digit => Assert.NotEqual(7, digit)));

        Assert.Matches(@"^Replay with SURVEYENGINE_REPLAY=\d+,\d+,\d+\n", failure.Message.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Check_NothingButDiscarded_ThrowsExhausted()
    {
        Exception failure = Assert.Throws<Properties.PropertyException>(
            () => Properties.Check(Prop.ForAll(Digits, digit => Prop.When(true, digit > 9))));

        Assert.Contains("exhausted", failure.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Check_LabelNeverSeen_ThrowsVacuous()
    {
        Exception failure = Assert.Throws<Properties.PropertyException>(
            () => Properties.Check(Digits, _ => { }, new Properties.Label<int>("two digits", digit => digit > 9)));

        Assert.Contains("two digits", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_LabelTooSeldom_ThrowsVacuous() => Assert.Throws<Properties.PropertyException>(
        () => Properties.Check(Digits, _ => { }, new Properties.Label<int>("seven", digit => digit == 7, AtLeast: 0.9)));
}
