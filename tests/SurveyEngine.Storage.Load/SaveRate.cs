using System.Diagnostics;
using System.Globalization;

namespace SurveyEngine.Storage.Load;

/// <summary>How many saves a second the store takes, from one respondent and from many at once: those of many share commits.</summary>
internal static class SaveRate
{
    public static async Task PrintAsync(string file, TimeSpan time)
    {
        await using SqliteSheetStore store = SqliteSheetStore.Open(file);
        await Respondents.OpenRunAsync(store);
        Console.WriteLine("| sheets at once | saves a second | of one sheet, ms |");
        Console.WriteLine("|--:|--:|--:|");
        foreach (int sheets in new[] { 1, 16, 64, 256 })
        {
            var clock = Stopwatch.StartNew();
            int[] saves = await Task.WhenAll(Enumerable.Range(0, sheets).Select(sheet => Task.Run(() => SaveAsync(store, $"{sheets}-{sheet}", clock, time))));
            double rate = saves.Sum() / clock.Elapsed.TotalSeconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {sheets} | {rate:N0} | {1000 * sheets / rate:N1} |"));
        }
    }

    private static async Task<int> SaveAsync(SqliteSheetStore store, string id, Stopwatch clock, TimeSpan time)
    {
        Sheet sheet = (await store.BeginAsync(LoadedSheet.New(id)))!;
        int saves = 0;
        for (; clock.Elapsed < time; saves++)
            sheet = (await store.SaveAsync(sheet, LoadedSheet.ChangeOf(id, sheet.Revision + 1)))!;

        return saves;
    }
}
