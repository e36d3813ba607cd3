using System.Text;

namespace SurveyEngine.Cases;

/// <summary>Runs the case files of folders and prints those that fail. Exit code: 0 when all hold, 1 when one fails, 2 for wrong arguments.</summary>
internal static class Program
{
    private static int Main(string[] folders)
    {
        Console.OutputEncoding = Encoding.UTF8;
        if (folders.Length == 0 || Array.Find(folders, folder => !Directory.Exists(folder)) is not null)
        {
            Console.Error.WriteLine("Usage: SurveyEngine.Cases FOLDER...  Each is a folder with case files (*.json).");
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
                Console.WriteLine($"{file}\n  {string.Join("\n  ", mismatches)}");
        }

        Console.WriteLine($"cases {held}/{files.Length} hold");
        return held == files.Length && files.Length > 0 ? 0 : 1;
    }
}
