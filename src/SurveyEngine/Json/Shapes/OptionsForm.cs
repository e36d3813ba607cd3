using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Json.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Shapes;

/// <summary>The options of a choice: a list of them, or the name of an option set.</summary>
internal sealed class OptionsForm : Form<(ValueList<Option> Options, string? OptionSet)>
{
    public static readonly OptionsForm Any = new();

    private static readonly ListForm<Option> List = new(OptionShape.Shape);

    public override (ValueList<Option> Options, string? OptionSet) Placeholder => ([], null);

    public override bool TryRead(
        ref Utf8JsonReader json, ReadingContext context, out (ValueList<Option> Options, string? OptionSet) value)
    {
        value = Placeholder;
        if (json.TokenType == JsonTokenType.String)
        {
            bool isText = TextForm.Any.TryRead(ref json, context, out string name);
            value.OptionSet = name;
            return isText;
        }

        if (!List.TryRead(ref json, context, out ValueList<Option>? options))
            return false;

        value.Options = options;
        return true;
    }

    public override void Write(CanonicalWriter writer, (ValueList<Option> Options, string? OptionSet) value)
    {
        if (value.OptionSet is not null)
            writer.Text(value.OptionSet);
        else
            List.Write(writer, value.Options);
    }

    /// <summary>One schema for both, rather than a choice of two: what is wrong in a list is then told where it stands.</summary>
    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = SchemaDefinitions.Texts(["array", "string"]),
        ["items"] = OptionShape.Shape.Schema(definitions),
    };
}
