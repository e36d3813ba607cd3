using SurveyEngine.Model;

namespace SurveyEngine.Tests.Rules;

/// <summary>Texts, numbers and matrices.</summary>
public sealed class EntryRulesTests
{
    private const string Question = "$.sections[0].items[0]";

    [Fact]
    public void Text_ThatIsSound_IsFine() => Assert.Empty(Judged.Problems(
        new TextEntry { MinLength = 0, MaxLength = 1, Format = TextFormat.Ascii, Pattern = @"[A-Z]\d*" }));

    [Fact]
    public void Text_WithImpossibleLengths_IsTold()
    {
        Assert.Equal(
            [$"error invalid_value {Question}.maxLength value=0 expected=oneOrMore"], Judged.Problems(new TextEntry { MaxLength = 0 }));
        Assert.Equal(
            [$"error invalid_value {Question}.minLength value=-1 expected=zeroOrMore"], Judged.Problems(new TextEntry { MinLength = -1 }));
        Assert.Equal(
            [$"error crossed_limits {Question}.minLength min=3 max=2"], Judged.Problems(new TextEntry { MinLength = 3, MaxLength = 2 }));
    }

    [Fact]
    public void Text_WithAPatternThatCannotBeUsed_IsTold() => Assert.Equal(
        [$"error invalid_pattern {Question}.pattern at=3 reason=patternUnclosed"], Judged.Problems(new TextEntry { Pattern = "ab(c" }));

    [Fact]
    public void Number_ThatIsSound_IsFine()
    {
        Assert.Empty(Judged.Problems(new NumberEntry { Min = 0, Max = 0, Decimals = 0, Prefix = "about", Suffix = "yen" }));
        Assert.Empty(Judged.Problems(new NumberEntry { Min = -1.50m, Max = 99.9m, Decimals = 1 }));
        Assert.Empty(Judged.Problems(new NumberEntry { Min = 0.0001m, Decimals = 28 }));
        Assert.Empty(Judged.Problems(new NumberEntry { Min = 0.0001m }));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Number_WithImpossibleDecimals_IsTold(int decimals) => Assert.Equal(
        [$"error invalid_value {Question}.decimals value={decimals} expected=decimalsRange"],
        Judged.Problems(new NumberEntry { Min = 0.5m, Decimals = decimals }));

    [Fact]
    public void Number_WithLimitsThatNoAnswerMeets_IsTold() => Assert.Equal(
        [
            $"error crossed_limits {Question}.min min=2.55 max=1.5",
            $"error invalid_value {Question}.min value=2.55 expected=withinDecimals",
        ],
        Judged.Problems(new NumberEntry { Min = 2.55m, Max = 1.5m, Decimals = 1 }));

    [Fact]
    public void Number_WithBlankWords_IsTold() => Assert.Equal(
        [$"error empty_text {Question}.prefix", $"error empty_text {Question}.suffix"],
        Judged.Problems(new NumberEntry { Prefix = "", Suffix = " " }));

    [Fact]
    public void Matrix_ThatIsSound_IsFine() => Assert.Empty(Judged.Problems(
        new Matrix { Rows = [new("1", "Espresso"), new("2", "Filter")], Cell = new NumberEntry() }));

    [Fact]
    public void Matrix_WithoutRows_IsTold() => Assert.Equal(
        [$"error no_options {Question}.rows"], Judged.Problems(new Matrix { Rows = [], Cell = new NumberEntry() }));

    [Fact]
    public void Matrix_ThatIsUnsound_IsToldInRowsAndCell() => Assert.Equal(
        [
            $"error invalid_id {Question}.rows[0].code id= expected=codeForm",
            $"error duplicate_code {Question}.rows[2].code code=1",
            $"error empty_text {Question}.rows[2].label",
            $"error empty_text {Question}.cell.options[0].label",
        ],
        Judged.Problems(new Matrix
        {
            Rows = [new("", "Espresso"), new("1", "Filter"), new("1", "")],
            Cell = new SingleChoice { Options = [new("a", "")] },
        }));
}
