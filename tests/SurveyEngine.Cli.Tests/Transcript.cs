using System.Diagnostics;
using System.Text;

namespace SurveyEngine.Cli.Tests;

/// <summary>What a process has written so far. A thread of its own reads it, so that no test waits for a pipe without a limit.</summary>
internal sealed class Transcript
{
    private readonly StringBuilder _text = new();
    private bool _hasEnded;

    /// <summary>Reads until the end.</summary>
    /// <param name="reader">What the process writes to.</param>
    public Transcript(TextReader reader) => new Thread(() => ReadAll(reader)) { IsBackground = true }.Start();

    public string Text
    {
        get
        {
            lock (_text)
                return _text.ToString();
        }
    }

    /// <summary>Waits until the text is as wanted.</summary>
    /// <param name="isAsWanted">Told all that was written so far.</param>
    /// <param name="what">What is waited for.</param>
    /// <returns>All that was written so far.</returns>
    public string WaitUntil(Predicate<string> isAsWanted, string what)
    {
        var waited = Stopwatch.StartNew();
        lock (_text)
        {
            while (!isAsWanted(_text.ToString()))
            {
                Assert.False(_hasEnded, $"It ended before {what} came. It wrote:\n{_text}");
                Wait(what, Patience.Limit - waited.Elapsed);
            }

            return _text.ToString();
        }
    }

    /// <summary>Waits until nothing more can come.</summary>
    /// <returns>All that was written.</returns>
    public string WaitForEnd()
    {
        var waited = Stopwatch.StartNew();
        lock (_text)
        {
            while (!_hasEnded)
                Wait("the end of what it writes", Patience.Limit - waited.Elapsed);

            return _text.ToString();
        }
    }

    private void Wait(string what, TimeSpan left)
    {
        if (left <= TimeSpan.Zero || !Monitor.Wait(_text, left))
            throw Patience.Exhausted(what, _text.ToString());
    }

    private void ReadAll(TextReader reader)
    {
        var characters = new char[4096];
        try
        {
            while (reader.Read(characters) is var count and > 0)
                Add(characters.AsSpan(0, count));
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException)
        {
            // The process has ended, or its terminal was taken away.
        }

        lock (_text)
        {
            _hasEnded = true;
            Monitor.PulseAll(_text);
        }
    }

    private void Add(ReadOnlySpan<char> characters)
    {
        lock (_text)
        {
            _text.Append(characters);
            Monitor.PulseAll(_text);
        }
    }
}
