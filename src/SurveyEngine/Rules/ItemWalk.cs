using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.Rules;

/// <summary>Walks sections and questions in document order without recursion: code-first definitions nest as deep as they like.</summary>
internal static class ItemWalk
{
    /// <param name="definition">The definition.</param>
    /// <param name="mostLevels">How deep to go; sections one level deeper are still told, what is in them is not.</param>
    public static IEnumerable<PlacedItem> Over(SurveyDefinition definition, int mostLevels)
    {
        var open = new Stack<IEnumerator<PlacedItem>>();
        open.Push(Place(definition.Sections, JsonPath.Root, "sections", level: 1));
        while (open.TryPeek(out IEnumerator<PlacedItem>? items))
        {
            if (!items.MoveNext())
            {
                open.Pop();
                continue;
            }

            PlacedItem placed = items.Current;
            yield return placed;
            if (placed.Item is Section section && placed.Level <= mostLevels)
                open.Push(Place(section.Items, placed.Path, "items", placed.Level + 1));
        }
    }

    private static IEnumerator<PlacedItem> Place(IReadOnlyList<SurveyItem> items, string owner, string name, int level)
    {
        string path = JsonPath.Member(owner, name);
        foreach ((int i, SurveyItem item) in Parts.Of(items, path))
            yield return new PlacedItem(item, JsonPath.Element(path, i), level);
    }
}
