using SurveyEngine.Text;

namespace SurveyEngine.Model;

/// <summary>
/// Edits of definitions, for hosts that adapt a survey they did not write. Each returns a new definition. Sections and questions are
/// found by id at any depth. Whether the result is sound is checked when it is compiled.
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

    /// <summary>Inserts an item before another one, in the same section.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="id">The id of the item that is there.</param>
    /// <param name="item">The item to insert.</param>
    /// <exception cref="ArgumentException">There is no such id, or a question would be outside any section.</exception>
    public static SurveyDefinition InsertBefore(this SurveyDefinition definition, string id, SurveyItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Edit(definition, id, there => [item, there]);
    }

    /// <summary>Inserts an item after another one, in the same section.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="id">The id of the item that is there.</param>
    /// <param name="item">The item to insert.</param>
    /// <exception cref="ArgumentException">There is no such id, or a question would be outside any section.</exception>
    public static SurveyDefinition InsertAfter(this SurveyDefinition definition, string id, SurveyItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Edit(definition, id, there => [there, item]);
    }

    /// <summary>Replaces an item by another one.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="id">The id of the item that is there.</param>
    /// <param name="item">The new item; it may have another id.</param>
    /// <exception cref="ArgumentException">There is no such id, or a question would be outside any section.</exception>
    public static SurveyDefinition Replace(this SurveyDefinition definition, string id, SurveyItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Edit(definition, id, _ => [item]);
    }

    /// <summary>Removes an item; a section is removed with all that is in it.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="id">The id of the item.</param>
    /// <exception cref="ArgumentException">There is no such id.</exception>
    public static SurveyDefinition Remove(this SurveyDefinition definition, string id) => Edit(definition, id, _ => []);

    private static SurveyDefinition Edit(SurveyDefinition definition, string id, Func<SurveyItem, SurveyItem[]> edit)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(id);
        IReadOnlyList<SurveyItem> items = Edit(definition.Sections, id, edit) ?? throw UnknownId(definition, id);
        if (items.FirstOrDefault(item => item is not Section) is { } question)
        {
            throw new ArgumentException(
                $"The {(question is Note ? "note" : "question")} \"{question.Id}\" cannot stand beside the top-level section \"{id}\": only sections can.",
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
        string? nearest = new HintBudget().Nearest(id, AllItems(definition.Sections).Select(item => item.Id));
        return new ArgumentException(
            $"The survey has no section or question \"{id}\".{(nearest is null ? "" : $" Did you mean \"{nearest}\"?")}",
            nameof(id));
    }

    private static IEnumerable<SurveyItem> AllItems(IEnumerable<SurveyItem> items) =>
        items.SelectMany(item => item is Section section ? AllItems(section.Items).Prepend(item) : [item]);
}
