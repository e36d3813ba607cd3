using System.Diagnostics;
using SurveyEngine.Definitions;

namespace SurveyEngine.Benchmarks.SideBySide;

/// <summary>Starts this program again and again, to do nothing or to load the built-in questionnaire.</summary>
internal static class ColdStart
{
    /// <summary>What the started program is told to do.</summary>
    public const string Verb = "cold";

    private const string Nothing = "nothing";
    private const string Questionnaire = "questionnaire";
    private const int Runs = 15;

    /// <summary>How many milliseconds loading takes over nothing: the difference of the medians.</summary>
    public static double Measure(out double empty, out double loaded)
    {
        var times = new Dictionary<string, List<double>>(StringComparer.Ordinal) { [Nothing] = [], [Questionnaire] = [] };
        for (int run = 0; run < Runs; run++)
        {
            foreach ((string what, List<double> milliseconds) in times)
                milliseconds.Add(Time(what));
        }

        empty = Median(times[Nothing]);
        loaded = Median(times[Questionnaire]);
        return loaded - empty;
    }

    /// <summary>What the started program does.</summary>
    public static int Run(string what) => what == Questionnaire ? CybersecuritySurvey.Survey.FieldPaths.Count : 0;

    private static double Time(string what)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { ArgumentList = { Verb, what } };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Insert(0, typeof(ColdStart).Assembly.Location);

        long before = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(before).TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
