using SurveyEngine.Text;

namespace SurveyEngine.Tests.Text;

public sealed class WidthFoldingTests
{
    [Theory]
    [InlineData("１，２００", "1,200")]
    [InlineData("ａＺ！～", "aZ!~")]
    [InlineData("ｓｏｃ＠ｅｘａｍｐｌｅ．ｊｐ", "soc@example.jp")]
    [InlineData("　", " ")]
    [InlineData("ｶﾅとカナ", "ｶﾅとカナ")]
    [InlineData("￥“”", "￥“”")]
    [InlineData("plain", "plain")]
    public void Fold_FullWidthAscii_BecomesHalfWidth(string text, string folded) => Assert.Equal(folded, WidthFolding.Fold(text));
}
