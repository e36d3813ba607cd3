using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Json.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Shapes;

/// <summary>
/// A question or a section inside a section. Remembers the ids of questions that were not read completely: what
/// conditions say of them cannot be judged.
/// </summary>
internal sealed class ItemForm : Form<SurveyItem>
{
    public static readonly ItemForm Any = new();

    private static readonly JsonName Id = new("id");

    private static readonly Union<SurveyItem> Union =
        new("item", () => [.. QuestionKinds.All.Select(Item), Item(SectionShape.Shape)], item => item is Question q ? q.Kind : item);

    public override SurveyItem Placeholder => Union.Placeholder;

    public override bool TryRead(
        ref Utf8JsonReader json, ReadingContext context, [MaybeNullWhen(false)] out SurveyItem value)
    {
        Utf8JsonReader start = json;
        int losses = context.Losses;
        bool isRead = Union.TryRead(ref json, context, out value);
        if (!isRead)
            AddIds(start, context.UnreadableIds);
        else if (value is Question && context.Losses > losses)
            context.UnreadableIds.Add(value.Id);

        return isRead;
    }

    public override void Write(CanonicalWriter writer, SurveyItem value) => Union.Write(writer, value);

    public override JsonObject Schema(SchemaDefinitions definitions) => Union.Schema(definitions);

    private static Shape<SurveyItem> Item(Shape<QuestionKind> kind) => Item(QuestionShape.Of(kind));

    private static Shape<SurveyItem> Item<T>(Shape<T> shape)
        where T : SurveyItem =>
        new Shape<SurveyItem>(shape.Name, shape.Description, shape.Placeholder)
            .Part(shape, item => (T)item, (_, item) => item);

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
