using System.Text.Json;

namespace SurveyEngine.Cases;

/// <summary>What is expected of the answers.</summary>
internal static class AnswerExpectations
{
    private static readonly Dictionary<string, Action<JsonElement, Found>> Kinds = new()
    {
        ["shown"] = (expected, found) => found.Compare(Json.Texts(expected), found.Survey.FieldPaths.Where(found.Session.IsShown)),
        ["hidden"] = (expected, found) => found.Compare(Json.Texts(expected), found.Survey.FieldPaths.Where(path => !found.Session.IsShown(path))),
        ["problems"] = CompareProblems,
        ["values"] = (expected, found) => CompareEach(expected, found, found.Session, path => found.Session[path]),
        ["drafts"] = (expected, found) => CompareEach(expected, found, found.Session, path => found.Session.Draft(path)),
        ["response"] = CompareResponse,
        ["texts"] = CompareTexts,
        ["says"] = CompareMessages,
        ["options"] = (expected, found) => CompareOptions(expected, found, inViewOrder: false),
        ["order"] = (expected, found) => CompareOptions(expected, found, inViewOrder: true),
        ["displayed"] = (expected, found) => found.Compare(Json.Texts(expected), found.View.Fields.Select(field => field.Path)),
        ["displayedSections"] = (expected, found) => found.Compare(Json.Texts(expected), found.View.Sections.Select(section => section.Id)),
        ["definitionProblems"] = (_, _) => { },
        ["warnings"] = (_, _) => { },
        ["language"] = (_, _) => { },
    };

    private static readonly string[] KnownOfProblems = ["code", "path"];

    public static void Compare(JsonElement expected, Filling filling, string language, Mismatches mismatches)
    {
        var view = new ShownView(filling.Session, language);
        foreach (JsonProperty property in Json.Properties(expected))
        {
            if (!Kinds.TryGetValue(property.Name, out Action<JsonElement, Found>? compare))
                throw new CaseException($"Not understood: \"{property.Name}\" is expected.");

            compare(property.Value, new Found(filling, view, property.Name, mismatches));
        }
    }

    private static void CompareProblems(JsonElement expected, Found found)
    {
        foreach (JsonElement problem in Json.Items(expected))
            Json.RequireKnown(problem, KnownOfProblems, "problems");

        found.Mismatches.CompareInAnyOrder(
            found.What,
            Json.Items(expected).Select(problem => $"{Json.Text(Json.Required(problem, "code"))} {(problem.TryGetProperty("path", out JsonElement path) ? Json.Text(path) : "")}"),
            found.Filling.Problems.Select(problem => $"{problem.Code} {problem.Path}"));
    }

    private static void CompareEach(JsonElement expected, Found found, SurveySession session, Func<string, AnswerValue?> valueOf)
    {
        foreach (JsonProperty field in Json.Properties(expected))
        {
            if (session.Survey.Fields[field.Name] is null)
                throw new CaseException($"Not understood: there is no field {field.Name}.");

            AnswerValue value = valueOf(field.Name)!.Value;
            found.Mismatches.Compare($"{found.What} of {field.Name}", field.Value, value.IsBlank ? "null" : value.ToJson());
        }
    }

    private static void CompareResponse(JsonElement expected, Found found)
    {
        Outcome<SurveyResponse> outcome = found.Filling.Response();
        if (!outcome.TryGetValue(out SurveyResponse? response))
        {
            found.Mismatches.Add(found.What, expected.GetRawText(), string.Join("; ", outcome.Problems));
            return;
        }

        found.Mismatches.CompareInAnyOrder(
            found.What, Json.Properties(expected).Select(answer => answer.Name), response.Answers.Select(answer => answer.Key));
        foreach ((string path, AnswerValue value) in response.Answers)
        {
            if (expected.TryGetProperty(path, out JsonElement answer))
                found.Mismatches.Compare($"{found.What} of {path}", answer, value.ToJson());
        }
    }

    private static void CompareTexts(JsonElement expected, Found found)
    {
        foreach (JsonProperty text in Json.Properties(expected))
            found.Mismatches.Compare($"{found.What} of {text.Name}", [Json.Text(text.Value)], [found.View.Text(text.Name)]);
    }

    private static void CompareMessages(JsonElement expected, Found found)
    {
        foreach (JsonProperty text in Json.Properties(expected))
        {
            found.Mismatches.Compare(
                $"{found.What} at {text.Name}",
                [Json.Text(text.Value)],
                found.Filling.Problems.Where(problem => problem.Path == text.Name).Select(problem => found.Survey.Message(problem, found.View.Language)));
        }
    }

    private static void CompareOptions(JsonElement expected, Found found, bool inViewOrder)
    {
        foreach (JsonProperty field in Json.Properties(expected))
        {
            string[] shown = [.. found.View.Options(field.Name)];
            found.Mismatches.Compare(
                $"{found.What} of {field.Name}",
                Json.Texts(field.Value),
                inViewOrder ? shown : found.Survey.Fields[field.Name]!.Options.Select(option => option.Code).Where(shown.Contains));
        }
    }

    /// <summary>What there is to compare with.</summary>
    private sealed record Found(Filling Filling, ShownView View, string What, Mismatches Mismatches)
    {
        public SurveySession Session => Filling.Session;

        public Survey Survey => Session.Survey;

        public void Compare(IEnumerable<string> expected, IEnumerable<string> found) => Mismatches.Compare(What, expected, found);
    }
}
