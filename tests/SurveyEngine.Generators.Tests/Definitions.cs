namespace SurveyEngine.Generators.Tests;

/// <summary>Definitions of the tests.</summary>
internal static class Definitions
{
    public const string Coffee = """
        {
          "id": "coffee", "version": "1", "language": "en", "title": "Coffee & <tea>",
          "optionSets": { "often": [{ "code": "a", "label": "Daily" }, { "code": "b", "label": "Rarely" }] },
          "sections": [
            { "id": "S1", "title": "Habits", "items": [
              { "kind": "single", "id": "Q1", "prompt": "Do you drink\n coffee?", "options": [{ "code": "y", "label": "Yes" }, { "code": "n", "label": "No" }] },
              { "kind": "multi", "id": "Q2-1", "title": "Places", "prompt": "Where?", "visibleWhen": "Q1 = 'y'", "options": [
                { "code": "a", "label": "Kitchen" }, { "code": "other", "label": "Elsewhere", "specify": { "prompt": "Where is that?" } }] },
              { "id": "Q3", "kind": "matrix", "prompt": "How often?", "rows": [{ "code": "1", "label": "Espresso" }, { "code": "filter", "label": "Filter" }],
                "cell": { "kind": "single", "options": "often" } },
              { "kind": "section", "id": "S1-1", "items": [{ "kind": "number", "id": "Q4", "prompt": "Spend?" }] } ] } ]
        }
        """;

    public const string German = """{ "Q1.prompt": "Kaffee?", "Q2-1.options.other.specify": "Wo?", "optionSets.often.options.a": "Täglich", "S1.title": "Sitten" }""";

    /// <summary>A definition of one question with options.</summary>
    public static string WithOptions(string question, params string[] codes) => $$"""
        {"title":"T","sections":[{"id":"S","items":[{"kind":"single","id":"{{question}}","prompt":"?","options":[
        {{string.Join(',', codes.Select(code => $$"""{"code":"{{code}}","label":"{{code}}"}"""))}}]}]}]}
        """;

    /// <summary>A definition of questions without options.</summary>
    public static string WithQuestions(params string[] ids) => $$"""
        {"title":"T","sections":[{"id":"S","items":[
        {{string.Join(',', ids.Select(id => $$"""{"kind":"text","id":"{{id}}","prompt":"?"}"""))}}]}]}
        """;
}
