using System.Text.Json;

namespace SurveyEngine.Json;

/// <summary>The type of a JSON value by its first token, as a term of problem texts.</summary>
internal static class JsonTypeName
{
    public static string Of(JsonTokenType type) => type switch
    {
        JsonTokenType.String => "text",
        JsonTokenType.Number => "number",
        JsonTokenType.True or JsonTokenType.False => "boolean",
        JsonTokenType.StartArray => "list",
        JsonTokenType.StartObject => "object",
        _ => "null",
    };
}
