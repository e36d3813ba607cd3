using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Diagnostics;

namespace SurveyEngine.Json.Forms;

/// <summary>A text. What more it must be is not the reader's business; an editor can be told a pattern.</summary>
internal sealed class TextForm(string? schemaPattern = null) : Form<string>
{
    public static readonly TextForm Any = new();

    public override string Placeholder => "";

    public override bool TryRead(ref Utf8JsonReader json, ReadingContext context, out string value)
    {
        value = "";
        if (json.TokenType != JsonTokenType.String)
        {
            context.ReportWrongType(ref json, "text");
            return false;
        }

        if (JsonStringBody.TryGetText(ref json, out value))
            return true;

        context.Report(json.TokenStartIndex, ProblemCodes.MalformedText);
        return false;
    }

    public override void Write(CanonicalWriter writer, string value) => writer.Text(value);

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (schemaPattern is not null)
            schema["pattern"] = schemaPattern;

        return schema;
    }
}
