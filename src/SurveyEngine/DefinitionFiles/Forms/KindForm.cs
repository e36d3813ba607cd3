using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Json;

namespace SurveyEngine.DefinitionFiles.Forms;

/// <summary>The word for one kind. Reading passes over it: it was read before, to find the shape.</summary>
internal sealed class KindForm(string kind) : Form
{
    public override bool TryRead(ref Utf8JsonReader json, ReadingContext context, [NotNullWhen(true)] out object? value)
    {
        json.Skip();
        value = kind;
        return true;
    }

    public override void Write(CanonicalJsonWriter writer, object value) => writer.Text(kind);

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["const"] = kind };
}
