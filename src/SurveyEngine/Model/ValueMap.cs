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
    private readonly string[] _names;
    private readonly T[] _values;

    /// <param name="names">The names, in any order; the map takes the array over.</param>
    /// <param name="values">What they stand for; the map takes the array over.</param>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    internal ValueMap(string[] names, T[] values)
    {
        // What we have written is in order, and the sorting of such arrays is nothing that a start should load.
        if (!AreInOrder(names))
            Array.Sort(names, values, StringComparer.Ordinal);
        for (int i = 1; i < names.Length; i++)
        {
            if (names[i] == names[i - 1])
                throw new ArgumentException($"The name \"{names[i]}\" stands twice.", nameof(names));
        }

        _names = names;
        _values = values;
    }

    /// <summary>The map without entries.</summary>
    public static ValueMap<T> Empty { get; } = new([], []);

    /// <inheritdoc/>
    public int Count => _names.Length;

    /// <summary>The names, in order.</summary>
    internal ReadOnlySpan<string> Names => _names;

    /// <summary>The values, in the order of their names.</summary>
    internal ReadOnlySpan<T> Values => _values;

    /// <summary>Gets the value of a name.</summary>
    /// <param name="name">The name; letter case counts.</param>
    /// <param name="value">Its value, when there is one.</param>
    /// <returns>Whether the name is there.</returns>
    public bool TryGetValue(string name, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(name);
        int from = 0;
        int to = _names.Length;
        while (from < to)
        {
            int middle = (from + to) / 2;
            int order = string.CompareOrdinal(_names[middle], name);
            if (order == 0)
            {
                value = _values[middle];
                return true;
            }

            (from, to) = order < 0 ? (middle + 1, to) : (from, middle);
        }

        value = default;
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(ValueMap<T>? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _names.AsSpan().SequenceEqual(other._names) && _values.AsSpan().SequenceEqual(other._values));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueMap<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        for (int i = 0; i < _names.Length; i++)
            hash.Add(HashCode.Combine(_names[i], _values[i]));

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator()
    {
        for (int i = 0; i < _names.Length; i++)
            yield return new(_names[i], _values[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The entries in braces, for debuggers and test output.</summary>
    public override string ToString() => $"{{{string.Join(", ", this)}}}";

    /// <summary>The map with each value replaced by what the function makes of its name and the value.</summary>
    internal ValueMap<T> Replace(Func<string, T, T> replace)
    {
        var values = new T[_values.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = replace(_names[i], _values[i]);

        return new ValueMap<T>(_names, values);
    }

    private static bool AreInOrder(string[] names)
    {
        for (int i = 1; i < names.Length; i++)
        {
            if (string.CompareOrdinal(names[i - 1], names[i]) > 0)
                return false;
        }

        return true;
    }
}

/// <summary>Makes <see cref="ValueMap{T}"/>s.</summary>
public static class ValueMap
{
    /// <summary>A map of these entries; what collection expressions call.</summary>
    /// <typeparam name="T">What the names stand for.</typeparam>
    /// <param name="entries">The entries, in any order.</param>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    public static ValueMap<T> Create<T>(ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        if (entries.IsEmpty)
            return ValueMap<T>.Empty;

        var names = new string[entries.Length];
        var values = new T[entries.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            (names[i], values[i]) = entries[i];
            ArgumentNullException.ThrowIfNull(names[i], nameof(entries));
        }

        return new ValueMap<T>(names, values);
    }
}
