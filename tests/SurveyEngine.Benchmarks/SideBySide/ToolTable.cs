using System.Diagnostics;
using SurveyEngine.Definitions;

namespace SurveyEngine.Benchmarks.SideBySide;

/// <summary><c>survey check</c> on a file of valid responses, from its start to its end, and the same bytes checked in memory, both on all cores.</summary>
internal static class ToolTable
{
    private const double LeastShare = 0.6;

    /// <param name="tool">The program.</param>
    /// <param name="file">Valid responses to the built-in questionnaire, one a line.</param>
    public static void Print(string tool, string file)
    {
        byte[] responses = File.ReadAllBytes(file);
        int count = responses.AsSpan().Count((byte)'\n');
        ReadOnlyMemory<byte>[] parts = Parts(responses, Environment.ProcessorCount);
        Score[] scores = new Race(rounds: 7, turns: 3).Run(
            new Contender("in memory", () => Parallel.ForEach(parts, part => Check(part.Span))), new Contender("tool", () => Start(tool, file)));
        double share = 1 / scores[1].Ratio;
        double mostShare = 1 / scores[1].LeastRatio;
        double leastShare = 1 / scores[1].MostRatio;

        Report.Machine();
        Report.Heading($"The tool on {Report.Number(count)} responses");
        Report.FigureHead();
        Report.Figure(
            "in memory, warm: finding the lines and checking them", $"{Report.Number(scores[0].Nanoseconds * parts.Length / count)} ns a response and core");
        Report.Figure("the tool from start to end", $"{Report.Number(scores[1].Nanoseconds / 1e9, 2)} s");
        Report.Figure(
            "of the in-memory rate a core",
            FormattableString.Invariant($"{share:0 %} ({leastShare:0 %}–{mostShare:0 %})"),
            FormattableString.Invariant($"≥ {LeastShare:0 %}: {(share >= LeastShare ? "met" : "**missed**")}"));
        Console.WriteLine($"\nAt the end: {Report.Load()}.");
    }

    /// <summary>As many parts of whole lines.</summary>
    private static ReadOnlyMemory<byte>[] Parts(byte[] lines, int count)
    {
        var parts = new ReadOnlyMemory<byte>[count];
        int start = 0;
        for (int i = 0; i < count; i++)
        {
            int end = Math.Max(start, (int)((long)lines.Length * (i + 1) / count));
            end += lines.AsSpan(end).IndexOf((byte)'\n') + 1;
            parts[i] = lines.AsMemory(start, end - start);
            start = end;
        }

        return parts;
    }

    private static void Check(ReadOnlySpan<byte> responses)
    {
        while (!responses.IsEmpty)
        {
            int length = responses.IndexOf((byte)'\n');
            if (CybersecuritySurvey.Survey.Check(responses[..length]).Count > 0)
                throw new InvalidOperationException("A response of the file is not valid.");

            responses = responses[(length + 1)..];
        }
    }

    /// <summary>Through a shell, so that nobody has to read the verdicts.</summary>
    private static void Start(string tool, string file)
    {
        using var process = Process.Start("sh", ["-c", "exec \"$0\" check \"$1\" \"$2\" >/dev/null 2>/dev/null", tool, CybersecuritySurvey.Survey.Id, file]);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The tool ended with {process.ExitCode}.");
    }
}
