using System.Globalization;
using System.Text.Json;

namespace SurveyEngine.Cases;

/// <summary>Makes typed answers of their JSON form.</summary>
internal static class GivenValue
{
    /// <summary>The answer that a JSON value is to a field; one of another form is handed on as it is, for the engine to refuse.</summary>
    /// <param name="kind">The kind of the field, as in definition JSON.</param>
    /// <param name="json">The JSON value.</param>
    public static AnswerValue Of(string kind, JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => AnswerValue.Blank,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => json.GetDecimal(),
        JsonValueKind.String => OfText(kind, json.GetString()!),
        JsonValueKind.Array => AnswerValue.Options([.. Json.Texts(json)]),
        _ => throw new CaseException($"Not understood: {json.GetRawText()} as an answer."),
    };

    private static AnswerValue OfText(string kind, string text) => kind switch
    {
        "single" => AnswerValue.Option(text),
        "date" when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) => date,
        "time" when TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time) => time,
        "dateTime" when DateTime.TryParseExact(
            text, ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime moment) => moment,
        _ => text,
    };
}
