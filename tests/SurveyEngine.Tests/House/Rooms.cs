namespace SurveyEngine.Tests.House;

/// <summary>The rooms of the engine: its namespaces, in the order in which they may use each other.</summary>
internal static class Rooms
{
    public const string Root = "SurveyEngine";

    public static IReadOnlyList<string> InOrder { get; } =
    [
        "SurveyEngine.Text",
        "SurveyEngine.Diagnostics",
        "SurveyEngine.Model",
        "SurveyEngine.Conditions",
        "SurveyEngine.Rules",
        "SurveyEngine.Json.Forms",
        "SurveyEngine.Json.Shapes",
        "SurveyEngine.Json",
        "SurveyEngine.Answers",
        "SurveyEngine.Compilation",
        "SurveyEngine.Sessions",
        "SurveyEngine.Responses",
        Root,
    ];

    public static bool IsRoom(string namespaceName) => InOrder.Contains(namespaceName, StringComparer.Ordinal);

    public static bool MayUse(string room, string used) => Place(used) <= Place(room);

    private static int Place(string room) => InOrder.Index().First(entry => entry.Item == room).Index;
}
