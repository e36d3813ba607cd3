using SurveyEngine.Cli.Run.Terminal;

namespace SurveyEngine.Cli.Tests.Terminal;

public sealed class WrappingTests
{
    [Theory]
    [InlineData("", 10, new[] { "" })]
    [InlineData("one two three", 8, new[] { "one two", "three" })]
    [InlineData("one\ntwo", 8, new[] { "one", "two" })]
    [InlineData("incomprehensibilities", 8, new[] { "incompre", "hensibil", "ities" })]
    [InlineData("日本語の文章です", 8, new[] { "日本語の", "文章です" })]
    [InlineData("日本語です。次", 10, new[] { "日本語で", "す。次" })]
    [InlineData("日本語「次」です", 8, new[] { "日本語", "「次」で", "す" })]
    [InlineData("計画 (BCP) の策定", 8, new[] { "計画", "(BCP) の", "策定" })]
    public void Lines_Text_BreakWhereTheLanguageAllows(string text, int width, string[] lines) =>
        Assert.Equal(lines, Wrapping.Lines(text, width));

    [Fact]
    public void Lines_AnyWidth_LoseNothingAndFit()
    {
        const string Text = "サイバーセキュリティ対策チェックリスト (最新は令和 7 年 5 月版)、か\u3099 葛\U000E0100「サイ窓」";
        for (int width = 10; width < 60; width++)
        {
            string[] lines = [.. Wrapping.Lines(Text, width)];

            Assert.Equal(Text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
            Assert.All(lines, line => Assert.InRange(Wrapping.Width(line), 1, width));
        }
    }
}
