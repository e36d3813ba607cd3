using SurveyEngine.Cli.Run.Terminal;

namespace SurveyEngine.Cli.Tests.Terminal;

/// <summary>What a terminal sends for keys that nobody knows is read to its end, and no further.</summary>
public sealed class EscapeSequenceTests
{
    [Theory]
    [InlineData("[200~")]
    [InlineData("[1;5P")]
    [InlineData("[25;2~")]
    [InlineData("[[A")]
    [InlineData("OP")]
    [InlineData("O5A")]
    [InlineData("[?1;2c")]
    [InlineData("]11;rgb:0/0/0\a")]
    [InlineData("P1$r0m\u001b\\")]
    [InlineData("x")]
    [InlineData("")]
    public void Read_Sequence_TakesAllOfIt(string sequence)
    {
        int read = 0;
        string typed = sequence.Length == 0 ? "" : sequence + "typed";

        Assert.Equal(sequence, EscapeSequence.Read(() => read < typed.Length ? typed[read++] : null));
        Assert.Equal(sequence.Length, read);
    }

    [Fact]
    public void Read_SequenceThatBreaksOff_Ends()
    {
        int read = 0;
        Assert.Equal("[1;", EscapeSequence.Read(() => read < 3 ? "[1;"[read++] : null));
    }
}
