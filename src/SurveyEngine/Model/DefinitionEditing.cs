using SurveyEngine.Text;

namespace SurveyEngine.Model;

/// <summary>
/// Changes to a definition, each giving a new one: so that a host can adapt a survey that it did not write. Sections and
/// questions are found by id at any depth. Whether the result makes sense is found out when it is compiled.
/// </summary>
public static class DefinitionEditing
{
    /// <summary>Finds a section or a question.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="id">The id.</param>
    /// <returns>The first item of that id, in the order of the definition; null when there is none.</returns>
    public static SurveyItem? Find(this SurveyDefinition definition, string id)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(id);
        return AllItems(definition.Sections).FirstOrDefault(item => item.Id == id);
    }

    /// <summary>Puts an item in front of another one, into the same section.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="id">The id of the item that is there.</param>
    /// <param name="item">The item to put in.</param>
    /// <exception cref="ArgumentException">There is no such id, or a question would stand outside of any section.</exception>
    public static SurveyDefinition InsertBefore(this SurveyDefinition definition, string id, SurveyItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Edit(definition, id, there => [item, there]);
    }

    /// <summary>Puts an item behind another one, into the same section.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="id">The id of the item that is there.</param>
    /// <param name="item">The item to put in.</param>
    /// <exception cref="ArgumentException">There is no such id, or a question would stand outside of any section.</exception>
    public static SurveyDefinition InsertAfter(this SurveyDefinition definition, string id, SurveyItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Edit(definition, id, there => [there, item]);
    }

    /// <summary>Puts an item in the place of another one.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="id">The id of the item that is there.</param>
    /// <param name="item">The item to put in its place; it may have another id.</param>
    /// <exception cref="ArgumentException">There is no such id, or a question would stand outside of any section.</exception>
    public static SurveyDefinition Replace(this SurveyDefinition definition, string id, SurveyItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Edit(definition, id, _ => [item]);
    }

    /// <summary>Removes an item; a section goes with all that is in it.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="id">The id of the item.</param>
    /// <exception cref="ArgumentException">There is no such id.</exception>
    public static SurveyDefinition Remove(this SurveyDefinition definition, string id) => Edit(definition, id, _ => []);

    private static SurveyDefinition Edit(SurveyDefinition definition, string id, Func<SurveyItem, SurveyItem[]> edit)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(id);
        IReadOnlyList<SurveyItem> items = Edit(definition.Sections, id, edit) ?? throw UnknownId(definition, id);
        if (items.FirstOrDefault(item => item is Question) is { } question)
        {
            throw new ArgumentException(
                $"The question \"{question.Id}\" cannot stand beside the top-level section \"{id}\": only sections can.",
                nameof(id));
        }

        return definition with { Sections = [.. items.Cast<Section>()] };
    }

    /// <summary>The items after the edit, or null when the id is not among them at any depth.</summary>
    private static IReadOnlyList<SurveyItem>? Edit(
        IReadOnlyList<SurveyItem> items, string id, Func<SurveyItem, SurveyItem[]> edit)
    {
        for (int i = 0; i < items.Count; i++)
        {
            SurveyItem[]? edited = null;
            if (items[i].Id == id)
                edited = edit(items[i]);
            else if (items[i] is Section section && Edit(section.Items, id, edit) is { } inner)
                edited = [section with { Items = [.. inner] }];

            if (edited is not null)
                return [.. items.Take(i), .. edited, .. items.Skip(i + 1)];
        }

        return null;
    }

    private static ArgumentException UnknownId(SurveyDefinition definition, string id)
    {
        string? nearest = NearestName.Find(id, AllItems(definition.Sections).Select(item => item.Id));
        return new ArgumentException(
            $"The survey has no section or question \"{id}\".{(nearest is null ? "" : $" Did you mean \"{nearest}\"?")}",
            nameof(id));
    }

    private static IEnumerable<SurveyItem> AllItems(IEnumerable<SurveyItem> items) =>
        items.SelectMany(item => item is Section section ? AllItems(section.Items).Prepend(item) : [item]);
}
