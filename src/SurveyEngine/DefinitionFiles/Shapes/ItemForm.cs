using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.Json;
using SurveyEngine.Kinds;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Shapes;

/// <summary>
/// A question or a section inside a section. Remembers the ids of questions that were not read completely: what
/// conditions say of them cannot be judged.
/// </summary>
internal sealed class ItemForm : ElementForm
{
    public static readonly ItemForm Any = new();

    private static readonly JsonName Id = new("id");

    private static readonly Union Union =
        new("item", () => [.. QuestionShapes(), SectionShape.Shape], item => item is Question q ? q.Kind : item);

    public override object Placeholder => Union.Placeholder;

    public override bool TryRead(ref Utf8JsonReader json, ReadingContext context, [NotNullWhen(true)] out object? value)
    {
        Utf8JsonReader start = json;
        int losses = context.Losses;
        bool isRead = Union.TryRead(ref json, context, out value);
        if (!isRead)
            AddIds(start, context.UnreadableIds);
        else if (value is Question question && context.Losses > losses)
            context.UnreadableIds.Add(question.Id);

        return isRead;
    }

    public override void Write(CanonicalJsonWriter writer, object value) => Union.Write(writer, value);

    public override JsonObject Schema(SchemaDefinitions definitions) => Union.Schema(definitions);

    /// <summary>A question of each kind; messages and the schema list the matrix after the choices.</summary>
    private static List<Shape> QuestionShapes()
    {
        const int matrixPlace = 2;
        var shapes = new List<Shape>(Array.ConvertAll(FieldTypes.All, type => QuestionShape.Of(type.Shape)));
        shapes.Insert(matrixPlace, QuestionShape.Of(MatrixShape.Shape));
        return shapes;
    }

    /// <summary>Adds everything that looks like an id in an item that could not be read, at any depth.</summary>
    private static void AddIds(Utf8JsonReader json, HashSet<string> ids)
    {
        int depth = json.CurrentDepth;
        while (json.TokenType != JsonTokenType.EndObject || json.CurrentDepth > depth)
        {
            json.Read();
            if (json.TokenType != JsonTokenType.PropertyName || !JsonStringBody.Is(ref json, Id))
                continue;

            json.Read();
            if (json.TokenType == JsonTokenType.String && JsonStringBody.TryGetText(ref json, out string id))
                ids.Add(id);
        }
    }
}
