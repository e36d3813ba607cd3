using System.Globalization;

namespace SurveyEngine.Storage.Load;

/// <summary>
/// <c>write FILE NAME</c> lets 16 respondents fill in sheets until it is killed, and writes a line for each thing that the store has acknowledged;
/// <c>boast FILE NAME</c> writes that line before, as a store would that acknowledges too early; <c>rate FILE SECONDS</c> prints how many saves a second the
/// store takes, for <c>docs/explanation/web.md</c>.
/// </summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["write", var file, var name]:
                await Respondents.AnswerAsync(file, name, boasts: false);
                return 0;
            case ["boast", var file, var name]:
                await Respondents.AnswerAsync(file, name, boasts: true);
                return 0;
            case ["rate", var file, var seconds]:
                await SaveRate.PrintAsync(file, TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)));
                return 0;
            default:
                await Console.Error.WriteLineAsync("write FILE NAME | boast FILE NAME | rate FILE SECONDS");
                return 2;
        }
    }
}
