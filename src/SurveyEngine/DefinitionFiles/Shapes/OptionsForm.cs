using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.Json;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Shapes;

/// <summary>The options of a choice: a list of them, or the name of an option set. Its values are the one or the other.</summary>
internal sealed class OptionsForm : Form
{
    public static readonly OptionsForm Any = new();

    /// <summary>The value that tells the options of a choice.</summary>
    public static object Of(ChoiceKind choice) => (object?)choice.OptionSet ?? choice.Options;

    /// <summary>The options themselves; none when the value is the name of a set.</summary>
    public static ValueList<Option> List(object? value) => value as ValueList<Option> ?? [];

    /// <summary>The name of the set; null when the value is a list.</summary>
    public static string? Set(object? value) => value as string;

    public override bool TryRead(ref Utf8JsonReader json, ReadingContext context, [NotNullWhen(true)] out object? value) =>
        FormOf(isSet: json.TokenType == JsonTokenType.String).TryRead(ref json, context, out value);

    public override void Write(CanonicalJsonWriter writer, object value) => FormOf(isSet: value is string).Write(writer, value);

    /// <summary>One schema for both, rather than a choice of two: what is wrong in a list is then told where it stands.</summary>
    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = SchemaDefinitions.Texts(["array", "string"]),
        ["items"] = OptionShape.Shape.Schema(definitions),
    };

    private static Form FormOf(bool isSet) => isSet ? TextForm.Any : OptionShape.List;
}
