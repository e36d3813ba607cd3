namespace SurveyEngine.Html.Tests;

/// <summary>Sessions of the survey of all kinds.</summary>
internal static class Sessions
{
    public static SurveySession Filled(string language) => Enter(
        language,
        ("home", "other"), ("home.other", "On a <boat> & \"raft\""), ("county", "s1"), ("heat", "gas rest"), ("heat.rest", "\nWood\nand peat"), ("own", "true"),
        ("loan", "false"), ("rooms", "3"), ("rent", "1250.50"), ("happy", "7"), ("name", "𠮷野 花子"), ("wish", "More light"), ("mail", "a@example.org"),
        ("since", "2019-04-01"), ("up", "6:30"), ("visit", "2026-12-01T14:30:15"), ("floors", "2"), ("agree.1", "y"), ("agree.2", "n"), ("agree.3", "x"),
        ("use.kitchen", "eat work"), ("tell.1", "The view"), ("who.1", "firm"), ("who.1.firm", "Smith"));

    public static SurveySession Wrong(string language) => Enter(
        language,
        ("home", "other"), ("heat", "gas none"), ("rooms", "many"), ("rent", "-1"), ("happy", "11"), ("wish", new string('x', 301)), ("mail", "nobody"),
        ("since", "2026-02-30"), ("up", "25:00"), ("visit", "tomorrow"), ("agree.2", "y"), ("use.kitchen", "no eat"), ("tell.1", new string('y', 41)));

    private static SurveySession Enter(string language, params (string Path, string Typed)[] answers)
    {
        SurveySession session = Surveys.Kinds.Start();
        foreach ((string path, string typed) in answers)
            session.Enter(path, typed, language);

        return session;
    }
}
