namespace SurveyEngine.Cli.Tests;

/// <summary>A test that waits in vain says what it waited for, and what came instead.</summary>
public sealed class TranscriptTests
{
    [Fact]
    public void WaitUntil_EndedBefore_FailsAtOnceAndTellsWhatWasWritten()
    {
        var transcript = new Transcript(new StringReader("some words"));

        Exception failure = Assert.ThrowsAny<Exception>(() => transcript.WaitUntil(text => text == "words", "a shout"));

        Assert.Contains("It ended before a shout came. It wrote:\nsome words", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Exhausted_Message_TellsWhatWasWaitedForAndWhatCame()
    {
        TimeoutException failure = Patience.Exhausted("the tool to end", "some words");

        Assert.Equal("Waited 120 s for the tool to end, in vain. So far:\nsome words", failure.Message);
    }
}
