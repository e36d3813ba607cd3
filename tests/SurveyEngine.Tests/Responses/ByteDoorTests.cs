using System.Buffers;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Responses;

/// <summary>Bytes in pieces and from streams get the verdict of the same bytes in one piece.</summary>
public sealed class ByteDoorTests
{
    private const int Enough = 1024;

    private readonly Survey _survey = Survey.Compile(SurveyOf(Single("Q1").Required(), FreeText("T1"))).Value;

    [Theory]
    [InlineData("{\"Q1\":\"a\",\"T1\":\"日本\"}")]
    [InlineData("{\"Q1\":\"z\"}")]
    [InlineData("{\"Q1\":")]
    public async Task Doors_ForPiecesAndStreams_GiveTheSameVerdict(string answers)
    {
        byte[] response = new Posting(_survey).Bytes(answers);
        ProblemList problems = _survey.Check(response);

        foreach (int size in new[] { 1, 7, response.Length })
        {
            ReadOnlySequence<byte> pieces = Pieces(response, size);
            using var stream = new PieceStream(response, size);
            Assert.Equal(problems, _survey.Check(pieces));
            Assert.Equal(problems, await _survey.CheckAsync(stream.Again(), Enough));
            Assert.Equal(_survey.ReadResponse(response).ValueOrNull, _survey.ReadResponse(pieces).ValueOrNull);
            Assert.Equal(_survey.ReadResponse(response).ValueOrNull, (await _survey.ReadResponseAsync(stream.Again(), Enough)).ValueOrNull);
            Assert.Equal(_survey.StartFrom(response).ValueOrNull?.ToJson(), _survey.StartFrom(pieces).ValueOrNull?.ToJson());
            Assert.Equal(_survey.StartFrom(response).ValueOrNull?.ToJson(), (await _survey.StartFromAsync(stream.Again(), Enough)).ValueOrNull?.ToJson());
            Assert.Equal(_survey.Resume(response).Problems, _survey.Resume(pieces).Problems);
            Assert.Equal(_survey.Resume(response).Problems, (await _survey.ResumeAsync(stream.Again(), Enough)).Problems);
        }
    }

    [Fact]
    public async Task Resume_FromPiecesAndStreams_IsTheSession()
    {
        byte[] saved = new Scenario(_survey.Start()).Answer("T1", "日本").Session.ToUtf8Json();
        using var stream = new PieceStream(saved, 3);

        Assert.Equal("日本", _survey.Resume(Pieces(saved, 5)).Value["T1"]);
        Assert.Equal("日本", (await _survey.ResumeAsync(stream, Enough)).Value["T1"]);
    }

    [Fact]
    public void Read_InPieces_IsTheDefinition()
    {
        byte[] definition = SurveyJson.Write(_survey.Definition);

        Assert.Equal(_survey.Fingerprint, Survey.Read(Pieces(definition, 100)).Value.Fingerprint);
        Assert.Equal(_survey.Fingerprint, Survey.Read(new ReadOnlySequence<byte>(definition)).Value.Fingerprint);
    }

    [Fact]
    public async Task Doors_OverTheLimit_SayTooLarge()
    {
        byte[] response = new Posting(_survey).Bytes("{\"Q1\":\"a\"}");
        using var stream = new PieceStream(response, response.Length);

        Assert.Empty(await _survey.CheckAsync(stream.Again(), response.Length));
        ProblemList[] verdicts =
        [
            await _survey.CheckAsync(stream.Again(), response.Length - 1),
            (await _survey.ReadResponseAsync(stream.Again(), 0)).Problems,
            (await _survey.StartFromAsync(stream.Again(), 1)).Problems,
            (await _survey.ResumeAsync(stream.Again(), 1)).Problems,
        ];
        Assert.All(verdicts, problems => Assert.Equal(["too_large"], problems.Select(problem => problem.Code)));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => _survey.CheckAsync(stream, -1));
    }

    [Fact]
    public async Task Doors_Cancelled_Stop()
    {
        using var stream = new MemoryStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _survey.CheckAsync(stream, Enough, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Check_OfOnePiece_AllocatesNothing()
    {
        var response = new ReadOnlySequence<byte>(new Posting(_survey).Bytes("{\"Q1\":\"a\"}"));

        Assert.Equal(0, Allocation.Least(() => _survey.Check(response)));
    }

    [Fact]
    public void WriteTo_Buffer_IsToUtf8Json()
    {
        SurveySession session = new Scenario(_survey.Start()).Answer("Q1", "a").Session;
        SurveyResponse response = session.Submit().Value;

        Assert.Equal(session.ToUtf8Json(), Written(session.WriteTo));
        Assert.Equal(response.ToUtf8Json(), Written(response.WriteTo));
    }

    private static byte[] Written(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return buffer.WrittenSpan.ToArray();
    }

    private static ReadOnlySequence<byte> Pieces(byte[] bytes, int size)
    {
        Piece? first = null;
        Piece? last = null;
        for (int at = 0; at < bytes.Length; at += size)
        {
            last = new Piece(bytes.AsMemory(at, Math.Min(size, bytes.Length - at)), last);
            first ??= last;
        }

        return new ReadOnlySequence<byte>(first!, 0, last!, last!.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> bytes, Piece? before)
        {
            Memory = bytes;
            RunningIndex = before is null ? 0 : before.RunningIndex + before.Memory.Length;
            if (before is not null)
                before.Next = this;
        }
    }

    /// <summary>Gives a few bytes at a time, and only asynchronously, as a web server does.</summary>
    private sealed class PieceStream(byte[] bytes, int size) : MemoryStream
    {
        public override long Length => bytes.Length;

        public Stream Again()
        {
            Position = 0;
            return this;
        }

        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override int Read(byte[] buffer, int offset, int count) => Read([]);

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            int count = Math.Min(Math.Min(size, buffer.Length), bytes.Length - (int)Position);
            bytes.AsMemory((int)Position, count).CopyTo(buffer);
            Position += count;
            return count;
        }
    }
}
