using SurveyEngine.Text;

namespace SurveyEngine.Tests.Text;

/// <summary>A text in which nobody can see anything is blank.</summary>
public sealed class InvisibleTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t\n\u3000\u00A0")]
    [InlineData("\u200B")]
    [InlineData("\uFEFF\u2060\u00AD")]
    [InlineData("\u200E\u061C\u202E")]
    [InlineData("\u3164\u115F\uFFA0")]
    [InlineData("\u2800")]
    [InlineData("\u200D\u200C")]
    [InlineData("\uFE0F\U000E0100\U000E0041")]
    [InlineData("\u2028\u2029")]
    [InlineData("\uFFF9\uFFFB")]
    [InlineData("\U00013441\U00013442")]
    [InlineData("\U0001D159")]
    public void IsBlank_NothingToSee_Holds(string text) => Assert.True(InvisibleText.IsBlank(text));

    [Theory]
    [InlineData("a")]
    [InlineData("\u200Ba")]
    [InlineData("か")]
    [InlineData("0")]
    [InlineData("~")]
    [InlineData("\u0301")]
    [InlineData("\u0600")]
    [InlineData("\U0001F468\u200D")]
    public void IsBlank_SomethingToSee_DoesNotHold(string text) => Assert.False(InvisibleText.IsBlank(text));
}
