namespace SurveyEngine;

/// <summary>
/// Ids of HTML elements for what a survey has. Two different things never get the same one, whatever their names are, and the ids are the
/// same on every page and in every language. They need no escaping in HTML, in CSS selectors and in addresses beyond that of letters.
/// </summary>
/// <remarks>
/// An id is a prefix for the sort of thing (<c>f-</c> field, <c>o-</c> option, <c>q-</c> question, <c>s-</c> section) and the path, in which
/// <c>.</c> is written <c>__</c> and <c>_</c> is written <c>_-</c>: <c>f-Q1-2__5__i</c>. The id of an element that belongs to one of these has
/// <c>_</c> and a word after that: <c>f-Q1-2__5__i_error</c>.
/// </remarks>
public static class HtmlId
{
    /// <summary>The id of a field: of its input, or of the group of its options.</summary>
    /// <param name="path">The field's path.</param>
    public static string OfField(string path) => Create("f-", path);

    /// <summary>The id of the input of an option.</summary>
    /// <param name="path">The path of the choice.</param>
    /// <param name="option">The option's code.</param>
    public static string OfOption(string path, string option)
    {
        ArgumentNullException.ThrowIfNull(option);
        return Create("o-", $"{path}.{option}");
    }

    /// <summary>The id of a question.</summary>
    /// <param name="id">The question's id.</param>
    public static string OfQuestion(string id) => Create("q-", id);

    /// <summary>The id of a section.</summary>
    /// <param name="id">The section's id.</param>
    public static string OfSection(string id) => Create("s-", id);

    /// <summary>The id of an element that belongs to another one: its note, its problems, its counter.</summary>
    /// <param name="id">An id that a method of this class made.</param>
    /// <param name="part">The name of the element: ASCII letters, such as <c>error</c>.</param>
    /// <exception cref="ArgumentException">The name has other characters, or none.</exception>
    public static string Part(string id, string part)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentException.ThrowIfNullOrEmpty(part);
        if (!part.All(char.IsAsciiLetter))
            throw new ArgumentException("The name of a part is ASCII letters only.", nameof(part));

        return $"{id}_{part}";
    }

    private static string Create(string prefix, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return prefix + path.Replace("_", "_-", StringComparison.Ordinal).Replace(".", "__", StringComparison.Ordinal);
    }
}
