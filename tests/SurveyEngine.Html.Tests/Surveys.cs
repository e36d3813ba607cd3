using System.Text;
using SurveyEngine.Definitions;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Html.Tests;

/// <summary>The surveys of these tests.</summary>
internal static class Surveys
{
    private const string Folder = "tests/SurveyEngine.Html.Tests/Surveys/";

    /// <summary>A survey of all kinds, in English and Japanese.</summary>
    public static Survey Kinds { get; } = Survey.Read(Bytes(Folder + "kinds.json"), Translation("ja", Folder + "kinds.ja.json")).Value;

    public static Survey Coffee { get; } =
        Survey.Read(Bytes("docs/samples/coffee.json"), Translation("ja", "docs/samples/coffee.ja.json")).Value;

    public static Survey Cyber => CybersecuritySurvey.Survey;

    /// <summary>A survey of one section "S" with the items of a JSON array.</summary>
    public static Survey Of(string items) => Survey.Read(Encoding.UTF8.GetBytes(
        $$"""{ "id": "test", "version": "1", "language": "en", "title": "Test", "sections": [ { "id": "S", "title": "Page", "items": {{items}} } ] }""")).Value;

    private static byte[] Bytes(string path) => File.ReadAllBytes(Repository.PathOf(path));

    private static Model.Translation Translation(string language, string path) => TranslationJson.Read(language, Bytes(path)).Value;
}
