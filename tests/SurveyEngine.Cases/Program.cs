using System.Text;

namespace SurveyEngine.Cases;

/// <summary>Runs the case files of the folders that are given.</summary>
internal static class Program
{
    private static int Main(string[] folders)
    {
        Console.OutputEncoding = Encoding.UTF8;
        return CaseRunner.Run(folders, Console.Out, Console.Error);
    }
}
