using System.Text.Json;
using System.Text.Json.Nodes;

namespace SurveyEngine.Json.Forms;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class BooleanForm : Form<bool>
{
    public static readonly BooleanForm Any = new();

    public override bool Placeholder => false;

    public override bool TryRead(ref Utf8JsonReader json, ReadingContext context, out bool value)
    {
        value = json.TokenType == JsonTokenType.True;
        if (value || json.TokenType == JsonTokenType.False)
            return true;

        context.ReportWrongType(ref json, "boolean");
        return false;
    }

    public override void Write(CanonicalWriter writer, bool value) => writer.Boolean(value);

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "boolean" };
}
