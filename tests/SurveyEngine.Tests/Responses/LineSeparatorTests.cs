using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Responses;

/// <summary>U+2028 and U+2029 are line breaks, whichever way a response is read; found by fuzzing the doors.</summary>
public sealed class LineSeparatorTests
{
    private readonly Posting _posting = Posting.To(Question("T1", new TextEntry { Multiline = true }), FreeText("T2"));

    [Theory]
    [InlineData("a\u2028b")]
    [InlineData("a\u2029b")]
    [InlineData("a\\u2028b")]
    [InlineData("a\\nb")]
    public void Text_OfSeveralLines_HasLineFeedsAtEveryDoor(string json)
    {
        byte[] response = _posting.Bytes($$"""{"T1":"{{json}}"}""");
        var row = new ResponseRow(_posting.Survey);

        Assert.True(row.TryRead(response, HiddenAnswers.Report, out _));
        SurveySession session = _posting.Survey.StartFrom(response).Value;
        Assert.Equal("a\nb", Encoding.UTF8.GetString(row.Utf8Text(0)));
        Assert.Equal("a\nb", session["T1"]?.AsText);
        Assert.Equal("a\nb", _posting.Survey.ReadResponse(response).Value["T1"]?.AsText);
    }

    [Theory]
    [InlineData("a\u2028b")]
    [InlineData("a\\u2029b")]
    public void Text_OfOneLine_HoldsNone(string json) =>
        Assert.Equal(["bad_format T2"], _posting.Check($$"""{"T2":"{{json}}"}"""));
}
