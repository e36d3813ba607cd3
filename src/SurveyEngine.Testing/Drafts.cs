using System.Text.Json;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing;

/// <summary>The answers that a session holds, hidden ones included; a blank for a field whose default was emptied.</summary>
internal static class Drafts
{
    public static List<KeyValuePair<string, AnswerValue>> Of(SurveySession session)
    {
        HashSet<string> emptied = Emptied(session);
        return
        [
            .. session.Survey.FieldPaths
                .Select(path => KeyValuePair.Create(path, session.Draft(path)!.Value))
                .Where(draft => !draft.Value.IsBlank || emptied.Contains(draft.Key)),
        ];
    }

    /// <summary>The answers that a post must have for a survey to come out as the session: what was given, and the defaults that count.</summary>
    public static List<KeyValuePair<string, AnswerValue>> ToPost(SurveySession session)
    {
        Dictionary<string, AnswerValue> drafts = Of(session).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. from field in DefinitionOutline.Of(session.Survey).Answerable
               let value = drafts.TryGetValue(field.Path, out AnswerValue draft) ? draft : session[field.Path]!.Value
               where drafts.ContainsKey(field.Path) || !value.IsBlank
               select KeyValuePair.Create(field.Path, value),
        ];
    }

    /// <summary>Everything that was typed into a session and is no answer.</summary>
    public static IReadOnlyList<Step.Enter> Entered(SurveySession session)
    {
        using JsonDocument saved = JsonDocument.Parse(session.ToUtf8Json());
        return saved.RootElement.TryGetProperty("entered", out JsonElement entered)
            ? [.. entered.EnumerateObject().Select(entry => new Step.Enter(entry.Name, entry.Value[0].GetString()!))]
            : [];
    }

    /// <summary>A session with the parameters of a respondent, in which these answers were given one by one.</summary>
    public static SurveySession Play(
        Survey survey, IEnumerable<KeyValuePair<string, AnswerValue>> parameters, IEnumerable<KeyValuePair<string, AnswerValue>> drafts)
    {
        SurveySession session = survey.Start(GivenParameters.Of(survey, parameters));
        foreach ((string path, AnswerValue value) in drafts)
            session.Answer(path, value);

        return session;
    }

    /// <summary>A session with these answers, and with what was typed into another session and is no answer.</summary>
    public static SurveySession Replay(
        Survey survey, IEnumerable<KeyValuePair<string, AnswerValue>> parameters, IEnumerable<KeyValuePair<string, AnswerValue>> drafts, SurveySession session)
    {
        SurveySession other = Play(survey, parameters, drafts);
        foreach (Step.Enter entered in Entered(session))
            entered.Take(other);

        return other;
    }

    /// <summary>The fields with a default that was emptied, and is therefore saved as a blank.</summary>
    private static HashSet<string> Emptied(SurveySession session)
    {
        if (DefinitionOutline.Of(session.Survey).Fields.All(field => !field.HasDefault))
            return [];

        using JsonDocument saved = JsonDocument.Parse(session.ToUtf8Json());
        return [.. saved.RootElement.GetProperty("drafts").EnumerateObject().Where(draft => draft.Value.ValueKind == JsonValueKind.Null).Select(draft => draft.Name)];
    }
}
