using SurveyEngine.Kinds;
using SurveyEngine.Kinds.Text;
using SurveyEngine.Model;
using SurveyEngine.Values;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Answers;

/// <summary>What the value of an expression becomes as the answer of a field; no definition computes answers yet.</summary>
public sealed class ComputedAnswerTests
{
    private static readonly string Seventy = string.Join(' ', Enumerable.Range(1, 70).Select(i => $"o{i}"));

    [Fact]
    public void Fit_SingleChoice_TakesTheCodeOfAnOption()
    {
        Assert.Equal("b", Fit(SingleOf("a b c"), Value.Of("b")));
        Assert.Equal("o70", Fit(SingleOf(Seventy), Value.Of("o70")));
        Assert.Equal(AnswerValue.Blank, Fit(SingleOf("a b c"), Value.Of("x")));
        Assert.Equal(AnswerValue.Blank, Fit(SingleOf("1"), Value.Of(1)));
        Assert.Equal(AnswerValue.Blank, Fit(SingleOf("a"), default));
    }

    [Fact]
    public void Fit_MultiChoice_TakesNoValue() => Assert.Equal(AnswerValue.Blank, Fit(MultiOf("a b"), Value.Of("a")));

    [Theory]
    [InlineData("0.125", 2, "0.13")]
    [InlineData("-0.125", 2, "-0.13")]
    [InlineData("0.124", 2, "0.12")]
    [InlineData("2.5", 0, "3")]
    [InlineData("2.999", 2, "3")]
    [InlineData("0.1250", null, "0.125")]
    public void Fit_Number_IsRoundedToTheDecimalsOfTheField(string value, int? decimals, string expected)
    {
        decimal number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(expected, Fit(new NumberEntry { Decimals = decimals }, Value.Of(number)).ToString());
    }

    [Fact]
    public void Fit_Number_TakesNoText()
    {
        Assert.Equal(AnswerValue.Blank, Fit(new NumberEntry(), Value.Of("5")));
        Assert.Equal(AnswerValue.Blank, Fit(new NumberEntry(), Value.Of(true)));
        Assert.Equal(0, Fit(new NumberEntry(), Value.Of(0)));
    }

    [Fact]
    public void Fit_Text_TakesWhatATextFieldCanHold()
    {
        Assert.Equal("a\nb", Fit(new TextEntry(), Value.Of("a\r\nb")));
        Assert.Equal(AnswerValue.Blank, Fit(new TextEntry(), Value.Of(" \u3000")));
        Assert.Equal(AnswerValue.Blank, Fit(new TextEntry(), Value.Of("a\u0007")));
        Assert.Equal(AnswerValue.Blank, Fit(new TextEntry(), Value.Of(5)));
        Assert.Equal(TextRules.MaxBytes, Fit(new TextEntry(), Value.Of(new string('a', TextRules.MaxBytes))).AsText!.Length);
        Assert.Equal(AnswerValue.Blank, Fit(new TextEntry(), Value.Of(new string('a', TextRules.MaxBytes + 1))));
    }

    private static AnswerValue Fit(FieldKind kind, Value value)
    {
        AnswerRules rules = FieldTypes.Of(kind).Compile(kind, kind is ChoiceKind choice ? choice.Options : []);
        ulong[] bits = new ulong[(rules.BitCount + 63) / 64];
        var answer = new StoredAnswer(bits);
        rules.Fit(value, ref answer);
        return Array.TrueForAll(bits, word => word == 0) ? AnswerValue.Blank : rules.ToValue(answer);
    }
}
