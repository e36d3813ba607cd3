using System.Diagnostics;
using System.Globalization;

namespace SurveyEngine.Storage.Tests.Crashes;

/// <summary>The program of the load, which is killed while it writes.</summary>
internal static class LoadProcess
{
    /// <summary>Lets respondents write, kills the program once so many lines have come, and tells the last revision of each sheet that was acknowledged.</summary>
    public static IReadOnlyDictionary<string, long> RunAndKill(string verb, string file, string name, int lines)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "SurveyEngine.Storage.Load.dll");
        using Process process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, verb, file, name])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var acknowledged = new Dictionary<string, long>();
        try
        {
            Task<string> error = process.StandardError.ReadToEndAsync();
            int read = 0;
            for (; read < lines && Patience.Wait(process.StandardOutput.ReadLineAsync(), "a line of the load") is { } line; read++)
                Take(acknowledged, line);

            process.Kill();
            string rest = Patience.Wait(process.StandardOutput.ReadToEndAsync(), "the rest of what the load has written");
            Assert.True(read == lines, $"The load ended by itself: {Patience.Wait(error, "its errors")}");

            // What the kill has cut is no line.
            foreach (string line in rest[..(rest.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries))
                Take(acknowledged, line);
        }
        finally
        {
            process.Kill();
            Assert.True(process.WaitForExit(Patience.Limit), "The load does not end.");
        }

        return acknowledged;
    }

    private static void Take(Dictionary<string, long> acknowledged, string line)
    {
        string[] parts = line.TrimEnd('\r').Split(' ');
        acknowledged[parts[0]] = long.Parse(parts[1], CultureInfo.InvariantCulture);
    }
}
