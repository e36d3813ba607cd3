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
        ["options"] = (expected, found) => CompareOffered(expected, found, inViewOrder: false),
        ["order"] = (expected, found) => CompareOffered(expected, found, inViewOrder: true),
        ["displayed"] = (expected, found) => found.Compare(Json.Texts(expected), found.View.Fields.Select(field => field.Path)),
        ["displayedSections"] = (expected, found) => found.Compare(Json.Texts(expected), found.View.Sections.Select(section => section.Id)),
    };

    private static readonly string[] OfDefinition = ["definitionProblems", "warnings", "language"];

    private static readonly string[] KnownOfProblems = ["code", "path"];

    /// <summary>Throws when something is expected that is not understood.</summary>
    public static void RequireKnown(JsonElement expected) => Json.RequireKnown(expected, [.. Kinds.Keys, .. OfDefinition], "expect");

    /// <summary>Whether something is expected that only a sound definition can have.</summary>
    public static bool AreSomeIn(JsonElement expected) => Json.Properties(expected).Any(property => Kinds.ContainsKey(property.Name));

    public static void Compare(JsonElement expected, Filling filling, string language, Mismatches mismatches)
    {
        var view = new ShownView(filling.Session, language);
        foreach (JsonProperty property in Json.Properties(expected))
        {
            if (Kinds.TryGetValue(property.Name, out Action<JsonElement, Found>? compare))
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
        IReadOnlyDictionary<string, string> answers = found.Filling.Answers();
        found.Mismatches.CompareInAnyOrder(found.What, Json.Properties(expected).Select(answer => answer.Name), answers.Keys);
        foreach ((string path, string answer) in answers)
        {
            if (expected.TryGetProperty(path, out JsonElement other))
                found.Mismatches.Compare($"{found.What} of {path}", other, answer);
        }
    }

    private static void CompareTexts(JsonElement expected, Found found)
    {
        foreach (JsonProperty text in Json.Properties(expected))
            found.Mismatches.Compare($"{found.What} of {text.Name}", [Json.Text(text.Value)], [ShownText.Of(found.View, found.Survey, text.Name)]);
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

    /// <summary>Options of a choice, rows of a matrix or items of a section: as displayed, or in any order.</summary>
    private static void CompareOffered(JsonElement expected, Found found, bool inViewOrder)
    {
        foreach (JsonProperty item in Json.Properties(expected))
        {
            string[] offered = [.. found.View.Offered(item.Name)];
            if (inViewOrder)
                found.Mismatches.Compare($"{found.What} of {item.Name}", Json.Texts(item.Value), offered);
            else
                found.Mismatches.CompareInAnyOrder($"{found.What} of {item.Name}", Json.Texts(item.Value), offered);
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
