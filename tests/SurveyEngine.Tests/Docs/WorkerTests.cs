using System.Diagnostics;

namespace SurveyEngine.Tests.Docs;

/// <summary>The worker of the samples stores what is valid, and tells what is wrong with the rest.</summary>
public sealed class WorkerTests
{
    private const string Definition =
        """
        {
          "id": "visit", "version": "1", "language": "en", "title": "Visit",
          "sections": [ { "id": "S1", "title": "You", "items": [
            { "kind": "text", "id": "mail", "prompt": "E-mail?", "format": "email", "sensitive": true },
            { "kind": "number", "id": "age", "prompt": "Age?", "sensitive": true, "max": 150 } ] } ]
        }
        """;

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Worker_OfTheSampleResponses_StoresTheValidOne()
    {
        (string output, string log) = Run(Samples.PathOf("coffee.json"), File.ReadAllText(Samples.PathOf("responses.jsonl")));

        Assert.Equal("1 of 4 stored\n", output);
        Assert.Contains("line 2: {\"code\":\"not_shown\"", log, StringComparison.Ordinal);
        Assert.Contains("line 4: {\"code\":\"malformed_json\"", log, StringComparison.Ordinal);
    }

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Worker_OfWrongAnswersToSensitiveFields_LogsNoneOfThem()
    {
        string definition = Path.GetTempFileName();
        File.WriteAllText(definition, Definition);
        (string output, string log) = Run(
            definition,
            """{"survey":"visit","version":"1","answers":{"mail":"secret at home","age":4711}}""" + "\n"
            + """{"survey":"visit","version":"1","answers":{"mail":4711,"age":"secret"}}""");
        File.Delete(definition);

        Assert.Equal("0 of 2 stored\n", output);
        Assert.Contains("line 1: ", log, StringComparison.Ordinal);
        Assert.Contains("line 2: ", log, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", log, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", log, StringComparison.Ordinal);
    }

    private static (string Output, string Log) Run(string definition, string posted)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        using Process worker = Samples.Start("Worker", definition, Path.Combine(folder.FullName, "responses.db"));
        try
        {
            worker.StandardInput.Write(posted);
            worker.StandardInput.Close();
            Task<string> log = worker.StandardError.ReadToEndAsync();
            string output = Patience.Wait(worker.StandardOutput.ReadToEndAsync(), "the output of the worker");
            return (output.ReplaceLineEndings("\n"), Patience.Wait(log, "the log of the worker"));
        }
        finally
        {
            worker.Kill();
            worker.WaitForExit(Patience.Limit);
            folder.Delete(recursive: true);
        }
    }
}
