using System.Text;
using SurveyEngine.Definitions;

namespace SurveyEngine.Testing.Tests;

/// <summary>No form of bytes makes checking them cost more than in proportion to their length.</summary>
public sealed class HostileBytesTests
{
    public static TheoryData<string, string, string, string> Shapes => new()
    {
        { "unknown fields", "{\"answers\":{", "\"unknown-{0}\":1,", "\"z\":1}}" },
        { "one field again and again", "{\"answers\":{", "\"Q2-2\":\"a\",", "\"z\":1}}" },
        { "one text again and again", "{\"answers\":{", "\"Q6-1.p\":\"\\u00e9\",", "\"z\":1}}" },
        { "properties at the root", "{", "\"unknown-{0}\":[],", "\"z\":1}" },
        { "a long list of options", "{\"answers\":{\"Q6-1\":[", "\"b\",", "\"b\"]}}" },
        { "a long list of unknown options", "{\"answers\":{\"Q6-1\":[", "\"x{0}\",", "\"b\"]}}" },
        { "many digits", "{\"answers\":{\"Q4-1-1\":1", "0000000", "}}" },
        { "many digits behind the point", "{\"answers\":{\"Q4-1-1\":0.", "0000000", "1}}" },
        { "a long text", "{\"answers\":{\"Q6-1.p\":\"", "か\u3099", "\"}}" },
        { "a long escaped text", "{\"answers\":{\"Q6-1.p\":\"", "\\ud83d\\udc68\\u200d", "\"}}" },
        { "lone surrogates", "{\"answers\":{\"Q6-1.p\":\"", "\\ud83d", "\"}}" },
        { "white space", "{\"answers\":{", " \n\t", "}}" },
        { "opening brackets", "{\"answers\":", "[", "" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Check_BytesOfTwiceTheLength_CostTwiceAsMuch(string shape, string before, string piece, string after)
    {
        Assert.NotEmpty(shape);
        Allocation.AssertGrowth(64 * 1024, most: 3, length =>
        {
            byte[] bytes = Bytes(before, piece, after, length);
            long start = GC.GetAllocatedBytesForCurrentThread();
            Assert.NotEmpty(CybersecuritySurvey.Survey.Check(bytes));
            return GC.GetAllocatedBytesForCurrentThread() - start;
        });
    }

    /// <summary>Time that grows with the square of the length would let nobody see the end.</summary>
    [Theory]
    [Trait(Speed.Category, Speed.Slow)]
    [MemberData(nameof(Shapes))]
    public void Check_MegabytesOfBytes_IsDoneInTime(string shape, string before, string piece, string after)
    {
        byte[] bytes = Bytes(before, piece, after, 4 * 1024 * 1024);

        Patience.Run(() => Assert.NotEmpty(CybersecuritySurvey.Survey.Check(bytes)), $"4 MiB of {shape} to be checked");
    }

    private static byte[] Bytes(string before, string piece, string after, int length)
    {
        var text = new StringBuilder(before);
        for (int i = 0; text.Length < length; i++)
            text.Append(piece.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));

        return Encoding.UTF8.GetBytes(text.Append(after).ToString());
    }
}
