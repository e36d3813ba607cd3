using System.Runtime.InteropServices;

namespace SurveyEngine.Benchmarks.SideBySide;

/// <summary>Prints what goes into <c>docs/explanation/performance.md</c>.</summary>
internal static class Report
{
    private const string ProcessorFile = "/proc/cpuinfo";
    private const string LoadFile = "/proc/loadavg";

    public static void Heading(string text) => Console.WriteLine($"\n### {text}\n");

    public static void Row(params string[] cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");

    /// <summary>A row of a table of figures: what is measured, how much it is, what it may be.</summary>
    public static void Figure(string name, string figure, string bar = "") => Row(name, figure, bar);

    public static void FigureHead()
    {
        Row("what", "figure", "bar");
        Row("---", "--:", "---");
    }

    public static void Machine()
    {
        string processor = File.Exists(ProcessorFile)
            ? File.ReadLines(ProcessorFile).First(line => line.StartsWith("model name", StringComparison.Ordinal)).Split(':')[1].Trim()
            : RuntimeInformation.ProcessArchitecture.ToString();
        Console.WriteLine($"{Environment.ProcessorCount} cores of {processor}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}; {Load()}.");
    }

    /// <summary>How many processes were waiting for a core, where the machine says so.</summary>
    public static string Load() =>
        File.Exists(LoadFile) ? $"load average {File.ReadAllText(LoadFile).Split(' ')[0]}" : "load not known";

    public static string Number(double value) => FormattableString.Invariant($"{value:#,0}");

    public static string Number(double value, int decimals) => Math.Round(value, decimals).ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture);
}
