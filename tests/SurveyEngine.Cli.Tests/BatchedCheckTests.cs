using System.Text;
using System.Text.Json;
using SurveyEngine.Cli.Check;
using SurveyEngine.Cli.Files;
using SurveyEngine.Model;

namespace SurveyEngine.Cli.Tests;

/// <summary>Many threads, one order; and an end when something fails.</summary>
public sealed class BatchedCheckTests
{
    private const int Lines = 12_000;

    [Fact]
    public void Run_ManyBatches_VerdictsInTheOrderOfTheLines()
    {
        using var output = new MemoryStream();
        var tally = new Tally();
        var positions = new List<long>();
        byte[] input = Input();

        Run(Check(input, output, tally, positions.Add));

        // Every third line is no JSON, and takes longer.
        string[] verdicts = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Lines, verdicts.Length);
        for (int i = 0; i < Lines; i++)
        {
            using JsonDocument verdict = JsonDocument.Parse(verdicts[i]);
            Assert.Equal(i + 1, verdict.RootElement.GetProperty("line").GetInt32());
            Assert.Equal(i % 3 != 0, verdict.RootElement.GetProperty("valid").GetBoolean());
        }

        Assert.Equal(Lines / 3, tally.Invalid);
        Assert.Equal(positions.Order(), positions);
        Assert.Equal(input.Length, positions[^1]);
    }

    [Fact]
    public void Run_NothingToRead_NothingWritten()
    {
        using var output = new MemoryStream();

        Run(Check([], output, new Tally(), _ => { }));

        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Run_OutputThatFails_ThrowsWhatItThrows()
    {
        using var output = new FailingStream(failAfter: 3);

        Assert.Equal("full", Assert.Throws<IOException>(() => Run(Check(Input(), output, new Tally(), _ => { }))).Message);
    }

    [Fact]
    public void Run_InputThatFails_ThrowsWhatItThrows()
    {
        using var input = new FailingStream(failAfter: 3);
        using var output = new MemoryStream();

        Assert.Equal("full", Assert.Throws<IOException>(() => Run(Check(input, output, new Tally(), _ => { }))).Message);
    }

    private static void Run(BatchedCheck check) => Patience.Run(check.Run, "all threads to end");

    private static byte[] Input()
    {
        var text = new StringBuilder();
        for (int i = 0; i < Lines; i++)
            text.Append(i % 3 == 0 ? "{" : """{"survey":"small","version":"1","answers":{}}""").Append('\n');

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static BatchedCheck Check(byte[] input, Stream output, Tally tally, Action<long> report) =>
        Check(new MemoryStream(input), output, tally, report);

    private static BatchedCheck Check(Stream input, Stream output, Tally tally, Action<long> report)
    {
        var definition = new SurveyDefinition
        {
            Id = "small",
            Version = "1",
            Language = "en",
            Title = "Small",
            Sections = [new Section { Id = "S", Items = [new Question { Id = "Q1", Prompt = "?", Kind = new TextEntry() }] }],
        };
        var checker = new ResponseChecker(Survey.Compile(definition).Value, HiddenAnswers.Report, given: null);
        return new BatchedCheck(
            new ByteLineReader(input, checker.MaxLineSize), () => new ResponseBatch(checker, "en"), output, tally, report);
    }

    /// <summary>Reads lines of 128 bytes without end and swallows what is written, for a while.</summary>
    private sealed class FailingStream(int failAfter) : MemoryStream
    {
        private int _calls;

        public override int Read(Span<byte> buffer)
        {
            Count();
            buffer.Fill((byte)' ');
            for (int end = 127; end < buffer.Length; end += 128)
                buffer[end] = (byte)'\n';

            return buffer.Length;
        }

        public override void Write(ReadOnlySpan<byte> buffer) => Count();

        private void Count()
        {
            if (_calls++ >= failAfter)
                throw new IOException("full");
        }
    }
}
