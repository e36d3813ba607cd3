using System.Text.Json;

namespace SurveyEngine.Testing;

/// <summary>The answers that a session holds, hidden ones included.</summary>
internal static class Drafts
{
    public static List<KeyValuePair<string, AnswerValue>> Of(SurveySession session) =>
    [
        .. session.Survey.FieldPaths
            .Select(path => KeyValuePair.Create(path, session.Draft(path)!.Value))
            .Where(draft => !draft.Value.IsBlank),
    ];

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

    /// <summary>A session with these answers, and with what was typed into another session and is no answer.</summary>
    public static SurveySession Replay(Survey survey, IEnumerable<KeyValuePair<string, AnswerValue>> drafts, SurveySession session)
    {
        SurveySession other = Play(survey, drafts);
        foreach (Step.Enter entered in Entered(session))
            entered.Take(other);

        return other;
    }
}
