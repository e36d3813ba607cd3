using System.Text.Json;

namespace SurveyEngine.Cases;

/// <summary>One thing that is done to a session.</summary>
internal static class CaseStep
{
    private static readonly Dictionary<string, Func<JsonElement, SurveySession, SurveySession>> Kinds = new()
    {
        ["answer"] = On((session, arguments) => Filling.Answer(session, Json.Text(arguments[0]), arguments[1])),
        ["empty"] = On((session, arguments) => session.Answer(Json.Text(arguments[0]), AnswerValue.Blank)),
        ["clear"] = On((session, arguments) => session.Clear(Json.Text(arguments[0]))),
        ["toggle"] = On((session, arguments) => session.Toggle(Json.Text(arguments[0]), Json.Text(arguments[1]))),
        ["resume"] = (_, session) => session.Survey.Resume(session.ToUtf8Json()).Value,
    };

    /// <summary>Takes a step.</summary>
    /// <param name="step">An object with one property: the kind of step, and its arguments.</param>
    /// <param name="session">The session before.</param>
    /// <returns>The session afterwards.</returns>
    public static SurveySession Take(JsonElement step, SurveySession session)
    {
        JsonProperty[] parts = [.. Json.Properties(step)];
        return parts is [var part] && Kinds.TryGetValue(part.Name, out Func<JsonElement, SurveySession, SurveySession>? take)
            ? take(part.Value, session)
            : throw new CaseException($"Not understood: the step {step.GetRawText()}.");
    }

    private static Func<JsonElement, SurveySession, SurveySession> On(Action<SurveySession, JsonElement[]> act) => (value, session) =>
    {
        act(session, value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value]);
        return session;
    };
}
