using SurveyEngine.Json;

namespace SurveyEngine.DefinitionFiles;

/// <summary>
/// Finds the properties of the current object by name, and tracks which ones were read. In a file in canonical order, each property is
/// where the search begins.
/// </summary>
internal sealed class PropertyFinder(JsonTokens tokens)
{
    // The names that were looked for in this object and in those around it, innermost last.
    private readonly List<string> _names = [];

    // The index of the first of these names that belongs to this object, its first property that was not read yet, and the number of
    // such properties.
    private int _firstName;
    private int _firstUnread;
    private int _unread;

    /// <summary>The token of the object.</summary>
    public int Object { get; private set; }

    /// <summary>The index after the last token of the object.</summary>
    public int End => tokens[Object].Next;

    /// <summary>The names that were looked for in the object.</summary>
    public List<string> Names => _names[_firstName..];

    /// <summary>Whether the object has properties that were not read.</summary>
    public bool HasUnread => _unread > 0;

    /// <summary>Enters an object.</summary>
    /// <returns>The state to return to.</returns>
    public State Open(int at)
    {
        var outer = new State(Object, _firstName, _firstUnread, _unread);
        (Object, _firstName, _firstUnread, _unread) = (at, _names.Count, at + 1, tokens[at].Size);
        return outer;
    }

    /// <summary>Returns to the object around this one.</summary>
    public void Close(State outer)
    {
        _names.RemoveRange(_firstName, _names.Count - _firstName);
        (Object, _firstName, _firstUnread, _unread) = (outer.Object, outer.FirstName, outer.FirstUnread, outer.Unread);
    }

    /// <summary>Finds a property; the first of several with the same name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The token of its value.</param>
    public bool TryFind(string name, out int value)
    {
        _names.Add(name);
        int end = _unread == 0 ? 0 : End;
        for (int at = _firstUnread; at < end; at = tokens[at + 1].Next)
        {
            if (!tokens[at].IsRead && tokens[at].Text == name)
            {
                MarkRead(at);
                value = at + 1;
                return true;
            }
        }

        value = 0;
        return false;
    }

    /// <summary>Whether the object has a property, read or not.</summary>
    public bool Has(string name)
    {
        for (int at = Object + 1; at < End; at = tokens[at + 1].Next)
        {
            if (tokens[at].Text == name)
                return true;
        }

        return false;
    }

    /// <summary>Marks a property as read.</summary>
    /// <param name="property">The token of its name.</param>
    public void MarkRead(int property)
    {
        tokens[property].IsRead = true;
        _unread--;
        while (_unread > 0 && tokens[_firstUnread].IsRead)
            _firstUnread = tokens[_firstUnread + 1].Next;
    }

    /// <summary>Skips the properties that were not read.</summary>
    public void SkipRest() => _unread = 0;

    /// <summary>The state of an object while one in it is read.</summary>
    internal readonly record struct State(int Object, int FirstName, int FirstUnread, int Unread);
}
