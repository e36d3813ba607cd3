using System.Text;
using SurveyEngine.Cli.Files;

namespace SurveyEngine.Cli.Tests;

public sealed class ByteLineReaderTests
{
    private const int Limit = 100_000;

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("\n", new[] { "" })]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("a\r\nb\r\n\r\n", new[] { "a", "b", "" })]
    [InlineData("a\rb\n\r\r\n", new[] { "a\rb", "\r" })]
    [InlineData("\uFEFFa\n\uFEFFb", new[] { "a", "\uFEFFb" })]
    [InlineData("\uFEFF", new string[0])]
    public void TryRead_Lines_AreSplit(string input, string[] lines)
    {
        foreach (int piece in new[] { 1, 2, 3, 1000 })
            Assert.Equal(lines, Read(input, piece).Select(line => line.Text));
    }

    [Theory]
    [InlineData(Limit - 1, false)]
    [InlineData(Limit, false)]
    [InlineData(Limit + 1, true)]
    [InlineData(Limit + 2, true)]
    [InlineData(10 * Limit, true)]
    public void TryRead_LongLine_IsPassedOver(int length, bool isTooLong)
    {
        foreach (string lineBreak in new[] { "\n", "\r\n" })
        {
            string input = $"a\n{new string('x', length)}{lineBreak}b{lineBreak}";
            List<(string Text, long Number, long Length, bool IsTooLong)> lines = Read(input, piece: 7919);

            Assert.Equal([1L, 2, 3], lines.Select(line => line.Number));
            Assert.Equal([1L, length, 1], lines.Select(line => line.Length));
            Assert.Equal([false, isTooLong, false], lines.Select(line => line.IsTooLong));
            Assert.Equal(isTooLong ? "" : new string('x', length), lines[1].Text);
            Assert.Equal("b", lines[2].Text);
        }
    }

    [Fact]
    public void TryRead_ManyLines_KeepTheirBytes()
    {
        string[] lines = [.. Enumerable.Range(0, 5000).Select(i => new string((char)('a' + (i % 26)), i % 997))];

        Assert.Equal(lines, Read(string.Concat(lines.Select(line => line + "\n")), piece: 4096).Select(line => line.Text));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4096)]
    [InlineData(1_000_000)]
    public void Exchange_AfterSomeLines_TheirBytesStayGood(int piece)
    {
        string[] lines = [.. Enumerable.Range(0, 2000).Select(i => new string((char)('a' + (i % 26)), i % 397))];
        var reader = new ByteLineReader(new PieceStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)), piece), Limit);

        // Of two buffers, one holds the lines of a block until they are looked at, and serves again then.
        byte[] buffer = [];
        var block = new List<ByteLine>();
        var texts = new List<string>();
        while (reader.TryRead(out ByteLine line))
        {
            block.Add(line);
            if (reader.HasLineAtHand && block.Count < 100)
                continue;

            buffer = reader.Exchange(buffer);
            texts.AddRange(block.Select(held => Encoding.UTF8.GetString(held.Bytes.Span)));
            block.Clear();
        }

        Assert.Equal(lines, texts);
    }

    [Fact]
    public void Exchange_ShorterThanWhatIsLeft_KeepsIt()
    {
        var reader = new ByteLineReader(new PieceStream("first\nsecond\nthird"u8.ToArray(), piece: 1000), Limit);
        reader.TryRead(out ByteLine first);

        reader.Exchange(new byte[3]);
        reader.TryRead(out ByteLine second);

        Assert.Equal(["first", "second"], [Encoding.UTF8.GetString(first.Bytes.Span), Encoding.UTF8.GetString(second.Bytes.Span)]);
    }

    [Fact]
    public void TryRead_AfterALongLine_NoMoreAtOnceThanBefore()
    {
        const int length = 500_000;
        const int longBuffer = 2_000_000;
        var stream = new PieceStream([.. Enumerable.Repeat((byte)'x', length), .. Enumerable.Repeat((byte)'\n', 10)], piece: length);
        var reader = new ByteLineReader(stream, limit: length);

        while (reader.TryRead(out _))
            reader.Exchange(new byte[longBuffer]);

        Assert.Equal(256 * 1024, stream.MostAsked);
    }

    private static List<(string Text, long Number, long Length, bool IsTooLong)> Read(string input, int piece)
    {
        var reader = new ByteLineReader(new PieceStream(Encoding.UTF8.GetBytes(input), piece), Limit);
        var lines = new List<(string Text, long Number, long Length, bool IsTooLong)>();
        while (reader.TryRead(out ByteLine line))
            lines.Add((Encoding.UTF8.GetString(line.Bytes.Span), line.Number, line.Length, line.IsTooLong));

        return lines;
    }

    /// <summary>Gives bytes in pieces, as a pipe does.</summary>
    private sealed class PieceStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        /// <summary>The most bytes that were asked for at once.</summary>
        public int MostAsked { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            MostAsked = Math.Max(MostAsked, buffer.Length);
            return base.Read(buffer[..Math.Min(buffer.Length, piece)]);
        }
    }
}
