using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Json;

namespace SurveyEngine.DefinitionFiles.Forms;

/// <summary>A text. What more it must be is not the reader's business; an editor can be told a pattern.</summary>
internal sealed class TextForm(string? schemaPattern = null) : ElementForm
{
    public static readonly TextForm Any = new();

    public override object Placeholder => "";

    public override bool TryRead(ref Utf8JsonReader json, ReadingContext context, [NotNullWhen(true)] out object? value)
    {
        value = TryRead(ref json, context, out string text) ? text : null;
        return value is not null;
    }

    /// <summary>Reads the text that the reader stands on.</summary>
    public static bool TryRead(ref Utf8JsonReader json, ReadingContext context, out string text)
    {
        text = "";
        if (json.TokenType != JsonTokenType.String)
        {
            context.ReportWrongType(ref json, "text");
            return false;
        }

        if (JsonStringBody.TryGetText(ref json, out text))
            return true;

        context.Report(json.TokenStartIndex, ProblemCodes.MalformedText);
        return false;
    }

    public override void Write(CanonicalJsonWriter writer, object value) => writer.Text((string)value);

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (schemaPattern is not null)
            schema["pattern"] = schemaPattern;

        return schema;
    }
}
