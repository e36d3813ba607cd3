using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Json;

namespace SurveyEngine.DefinitionFiles.Forms;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class BooleanForm : Form
{
    public static readonly BooleanForm Any = new();

    private static readonly object True = true;
    private static readonly object False = false;

    public override bool TryRead(ref Utf8JsonReader json, ReadingContext context, [NotNullWhen(true)] out object? value)
    {
        value = json.TokenType switch
        {
            JsonTokenType.True => True,
            JsonTokenType.False => False,
            _ => null,
        };
        if (value is null)
            context.ReportWrongType(ref json, "boolean");

        return value is not null;
    }

    public override void Write(CanonicalJsonWriter writer, object value) => writer.Boolean((bool)value);

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "boolean" };
}
