using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Tests.Docs;

/// <summary>
/// The sample programs of the documentation, run as processes: those built with the tests, or those under the folder that
/// <c>SURVEYENGINE_SAMPLES</c> names, which are built from the packages.
/// </summary>
internal static partial class Samples
{
    /// <summary>The path of a file of the samples.</summary>
    public static string PathOf(string name) => Repository.PathOf("docs/samples/" + name);

    /// <summary>Runs a sample to its end, in the folder of the samples.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="input">Standard input.</param>
    /// <returns>Standard output.</returns>
    public static string Run(string name, string input = "")
    {
        using Process process = Start(name);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        try
        {
            Assert.True(process.WaitForExit(Patience.Limit), $"{name} did not come to an end.");
            Assert.Equal("", Patience.Wait(error, $"standard error of {name}"));
            return Patience.Wait(output, $"standard output of {name}").ReplaceLineEndings("\n");
        }
        finally
        {
            process.Kill();
        }
    }

    /// <summary>Starts a sample, for tests that talk to it while it runs.</summary>
    public static Process Start(string name, params string[] arguments)
    {
        return Process.Start(new ProcessStartInfo("dotnet", ["exec", Program(name), .. arguments])
        {
            WorkingDirectory = Repository.PathOf("docs/samples"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
    }

    /// <summary>The address at which a web host, which writes it to its output, listens.</summary>
    public static async Task<Uri> Address(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
                return new Uri(match.Value);
        }

        throw new InvalidOperationException("The host ended before it listened.");
    }

    private static string Program(string name)
    {
        if (Environment.GetEnvironmentVariable("SURVEYENGINE_SAMPLES") is { Length: > 0 } built)
            return Path.Combine(built, "bin", name, "debug", $"{name}.dll");

        // The folder of the tests ends with the configuration and the framework that the samples are built for, too.
        string[] folders = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar);
        return PathOf($"{name}/bin/{folders[^2]}/{folders[^1]}/{name}.dll");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();
}
