namespace SurveyEngine.Cases;

/// <summary>Runs the case files of folders.</summary>
public static class CaseRunner
{
    /// <summary>Runs all case files and prints those that fail, with what was expected and found; the last line counts them.</summary>
    /// <param name="folders">The folders, with all that are in them.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where wrong arguments are told.</param>
    /// <returns>0 when all hold, 1 when one fails or there is none, 2 for wrong arguments.</returns>
    public static int Run(string[] folders, TextWriter output, TextWriter error)
    {
        if (folders.Length == 0)
        {
            error.WriteLine("Usage: SurveyEngine.Cases FOLDER...  Each is a folder with case files (*.json).");
            return 2;
        }

        if (Array.Find(folders, folder => !Directory.Exists(folder)) is { } missing)
        {
            error.WriteLine($"There is no folder {missing}.");
            return 2;
        }

        string[] files = [.. folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))];
        int held = 0;
        foreach (string file in files)
        {
            IReadOnlyList<string> mismatches = CaseFile.Run(File.ReadAllBytes(file));
            if (mismatches.Count == 0)
                held++;
            else
                output.WriteLine($"{file}\n  {string.Join("\n  ", mismatches)}");
        }

        output.WriteLine($"cases {held}/{files.Length} hold");
        return held == files.Length && files.Length > 0 ? 0 : 1;
    }
}
