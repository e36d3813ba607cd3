using System.Globalization;

namespace SurveyEngine.Storage.Load;

/// <summary>People who fill in one sheet after another, as quickly as the store lets them.</summary>
internal static class Respondents
{
    private const int Count = 16;

    public static async Task AnswerAsync(string file, string name, bool boasts)
    {
        await using SqliteSheetStore store = SqliteSheetStore.Open(file);
        await OpenRunAsync(store);
        await Task.WhenAll(Enumerable.Range(0, Count).Select(respondent => Task.Run(() => AnswerAsync(store, $"{name}-{respondent}", boasts))));
    }

    public static async Task OpenRunAsync(ISheetStore store)
    {
        await store.PutDefinitionAsync(LoadedSheet.Definition);
        await store.SaveRunAsync(null, LoadedSheet.Run);
    }

    private static async Task AnswerAsync(SqliteSheetStore store, string name, bool boasts)
    {
        for (int number = 0; ; number++)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
            Sheet sheet = (await store.BeginAsync(LoadedSheet.New(id)))!;
            while (sheet.Revision < LoadedSheet.LastRevision - 1)
            {
                long revision = sheet.Revision + 1;
                if (boasts)
                    Say(id, revision);

                sheet = (await store.SaveAsync(sheet, LoadedSheet.ChangeOf(id, revision)))!;
                if (!boasts)
                    Say(id, revision);
            }

            if (boasts)
                Say(id, LoadedSheet.LastRevision);

            await store.SubmitAsync(sheet, LoadedSheet.ResponseOf(id));
            if (!boasts)
                Say(id, LoadedSheet.LastRevision);
        }
    }

    private static void Say(string id, long revision) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id} {revision}"));
}
