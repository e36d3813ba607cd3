using System.Text.Json;

namespace SurveyEngine.Testing;

/// <summary>The answers that a session holds, hidden ones included.</summary>
internal static class Drafts
{
    public static List<KeyValuePair<string, AnswerValue>> Of(SurveySession session)
    {
        using JsonDocument saved = JsonDocument.Parse(session.ToUtf8Json());
        var drafts = new List<KeyValuePair<string, AnswerValue>>();
        foreach (JsonProperty draft in saved.RootElement.GetProperty("drafts").EnumerateObject())
            drafts.Add(KeyValuePair.Create(draft.Name, Read(draft.Value)));

        return drafts;
    }

    /// <summary>Everything that was typed into a session and is no answer.</summary>
    public static IReadOnlyList<Step.Enter> Entered(SurveySession session)
    {
        using JsonDocument saved = JsonDocument.Parse(session.ToUtf8Json());
        return saved.RootElement.TryGetProperty("entered", out JsonElement entered)
            ? [.. entered.EnumerateObject().Select(entry => new Step.Enter(entry.Name, entry.Value[0].GetString()!))]
            : [];
    }

    /// <summary>A session in which these answers were given one by one.</summary>
    public static SurveySession Play(Survey survey, IEnumerable<KeyValuePair<string, AnswerValue>> drafts)
    {
        SurveySession session = survey.Start();
        foreach ((string path, AnswerValue value) in drafts)
            session.Answer(path, value);

        return session;
    }

    private static AnswerValue Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDecimal(),
        JsonValueKind.Array => AnswerValue.Options(value.EnumerateArray().Select(code => code.GetString()!).ToArray()),
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        _ => value.GetString(),
    };
}
