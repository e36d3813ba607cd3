namespace SurveyEngine.Tests.House;

/// <summary>A text that a person has read and approved, kept in the repository.</summary>
internal static class ApprovedFile
{
    /// <summary>Compares, or writes the file when the environment variable <c>SURVEYENGINE_APPROVE</c> is 1.</summary>
    public static void Check(string relativePath, string actual)
    {
        string path = Repository.PathOf(relativePath);
        if (Environment.GetEnvironmentVariable("SURVEYENGINE_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        string[] approved = File.Exists(path) ? File.ReadAllLines(path) : [];
        string[] current = actual.TrimEnd('\n').Split('\n');
        IEnumerable<string> changes =
        [
            .. approved.Except(current, StringComparer.Ordinal).Select(line => "- " + line),
            .. current.Except(approved, StringComparer.Ordinal).Select(line => "+ " + line),
        ];
        Assert.True(
            approved.SequenceEqual(current, StringComparer.Ordinal),
            $"{relativePath} differs; if it is meant to, run the tests with SURVEYENGINE_APPROVE=1.\n{string.Join('\n', changes)}");
    }
}
