using System.Text;
using System.Text.Json;

namespace SurveyEngine.Cases;

/// <summary>A survey as the case filled it in: in a session, or in a post.</summary>
/// <param name="Session">The session; for a post, the one that has its answers and in which every other field is blank.</param>
/// <param name="Problems">What is wrong with the answers.</param>
/// <param name="Response">Gives the response, or why there is none.</param>
internal sealed record Filling(SurveySession Session, ProblemList Problems, Func<Outcome<SurveyResponse>> Response)
{
    /// <summary>
    /// What is in the response, by path, in JSON form. While something is wrong there is no response yet; then it is what is in it when
    /// nothing else changes: what is shown and answered, and null where a default was emptied.
    /// </summary>
    public IReadOnlyDictionary<string, string> Answers()
    {
        if (Response().TryGetValue(out SurveyResponse? response))
            return response.Answers.ToDictionary(answer => answer.Key, answer => answer.Value.ToJson());

        using JsonDocument saved = JsonDocument.Parse(Session.ToUtf8Json());
        JsonElement drafts = saved.RootElement.GetProperty("drafts");
        return Session.Survey.FieldPaths
            .Where(path => Session.IsShown(path) && (Session[path] is { IsBlank: false } || IsEmptied(drafts, path)))
            .ToDictionary(path => path, path => Session[path]!.Value.ToJson());
    }

    private static bool IsEmptied(JsonElement drafts, string path) => drafts.TryGetProperty(path, out JsonElement draft) && draft.ValueKind == JsonValueKind.Null;

    public static Filling Of(Survey survey, JsonElement file)
    {
        ParameterValues given = Parameters(survey, file, "parameters");
        if (file.TryGetProperty("post", out JsonElement post))
            return Posted(survey, post, given, file);

        SurveySession session = survey.Start(given);
        if (file.TryGetProperty("answers", out JsonElement answers))
        {
            foreach (JsonProperty answer in Json.Properties(answers))
                Answer(session, answer.Name, answer.Value);
        }

        if (file.TryGetProperty("steps", out JsonElement steps))
        {
            foreach (JsonElement step in Json.Items(steps))
                session = CaseStep.Take(step, session);
        }

        return new Filling(session, session.Check(), session.Submit);
    }

    public static void Answer(SurveySession session, string path, JsonElement value) =>
        session.Answer(path, GivenValue.Of(session.Survey.Fields[path]?.Kind ?? "", value));

    private static Filling Posted(Survey survey, JsonElement post, ParameterValues given, JsonElement file)
    {
        SurveySession session = survey.Start(given);
        foreach (string path in survey.FieldPaths)
        {
            if (!post.TryGetProperty(path, out _))
                session.Answer(path, AnswerValue.Blank);
        }

        foreach (JsonProperty answer in Json.Properties(post))
            Answer(session, answer.Name, answer.Value);

        byte[] bytes = Document(survey, post, file);
        return new Filling(session, survey.Check(bytes, given), () => survey.ReadResponse(bytes, given));
    }

    private static byte[] Document(Survey survey, JsonElement post, JsonElement file)
    {
        var json = new StringBuilder($"{{\"survey\":{JsonSerializer.Serialize(survey.Id)},\"version\":{JsonSerializer.Serialize(survey.Definition.Version)},");
        if (file.TryGetProperty("postParameters", out JsonElement parameters))
            json.Append("\"parameters\":").Append(parameters.GetRawText()).Append(',');

        json.Append("\"answers\":").Append(post.GetRawText()).Append('}');
        return Encoding.UTF8.GetBytes(json.ToString());
    }

    private static ParameterValues Parameters(Survey survey, JsonElement file, string name)
    {
        if (!file.TryGetProperty(name, out JsonElement values))
            return survey.Parameters();

        Dictionary<string, string> kinds = file.GetProperty("definition").TryGetProperty("parameters", out JsonElement parameters)
            ? Json.Items(parameters).ToDictionary(parameter => Json.Text(parameter.GetProperty("id")), parameter => Json.Text(parameter.GetProperty("kind")))
            : [];
        return survey.Parameters(
            [.. Json.Properties(values).Select(value => (value.Name, GivenValue.Of(kinds.GetValueOrDefault(value.Name, ""), value.Value)))]);
    }
}
