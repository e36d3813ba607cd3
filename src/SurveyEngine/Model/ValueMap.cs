using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace SurveyEngine.Model;

/// <summary>
/// An immutable map from names to values, compared by value. The order in which entries are given does not matter: it is
/// kept sorted by name (ordinally). Write it as a collection expression: <c>[new("yes-no", […])]</c>.
/// </summary>
/// <typeparam name="T">What the names stand for.</typeparam>
[CollectionBuilder(typeof(ValueMap), nameof(ValueMap.Create))]
public sealed class ValueMap<T> : IReadOnlyCollection<KeyValuePair<string, T>>, IEquatable<ValueMap<T>>
{
    private readonly SortedList<string, T> _entries;

    internal ValueMap(ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        var unsorted = new Dictionary<string, T>(entries.Length);
        foreach ((string name, T value) in entries)
            unsorted.Add(name, value);

        // Sorted once: adding one by one to a sorted list takes quadratic time.
        _entries = new SortedList<string, T>(unsorted, StringComparer.Ordinal);
    }

    /// <summary>The map without entries.</summary>
    public static ValueMap<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <summary>Gets the value of a name.</summary>
    /// <param name="name">The name; letter case counts.</param>
    /// <param name="value">Its value, when there is one.</param>
    /// <returns>Whether the name is there.</returns>
    public bool TryGetValue(string name, [MaybeNullWhen(false)] out T value) => _entries.TryGetValue(name, out value);

    /// <inheritdoc/>
    public bool Equals(ValueMap<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && _entries.SequenceEqual(other._entries));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueMap<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach ((string name, T value) in _entries)
            hash.Add(HashCode.Combine(name, value));

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The entries in braces, for debuggers and test output.</summary>
    public override string ToString() => $"{{{string.Join(", ", _entries)}}}";
}

/// <summary>Makes <see cref="ValueMap{T}"/>s.</summary>
public static class ValueMap
{
    /// <summary>A map of these entries; what collection expressions call.</summary>
    /// <typeparam name="T">What the names stand for.</typeparam>
    /// <param name="entries">The entries, in any order.</param>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    public static ValueMap<T> Create<T>(ReadOnlySpan<KeyValuePair<string, T>> entries) =>
        entries.IsEmpty ? ValueMap<T>.Empty : new(entries);
}
