using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace SurveyEngine.Model;

/// <summary>
/// An immutable map from names to values, compared by value. Entries may be given in any order; they are
/// kept sorted by name (ordinal). Write it as a collection expression: <c>[new("yes-no", […])]</c>.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
[CollectionBuilder(typeof(ValueMap), nameof(ValueMap.Create))]
public sealed class ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>
{
    private readonly string[] _names;
    private readonly T[] _values;

    /// <param name="names">The names, in any order; the map takes ownership of the array.</param>
    /// <param name="values">The values, in the order of the names; the map takes ownership of the array.</param>
    /// <exception cref="ArgumentException">A name appears twice.</exception>
    internal ValueMap(string[] names, T[] values)
    {
        Array.Sort(names, values, StringComparer.Ordinal);
        for (int i = 1; i < names.Length; i++)
        {
            if (names[i] == names[i - 1])
                throw new ArgumentException($"The name \"{names[i]}\" appears twice.", nameof(names));
        }

        _names = names;
        _values = values;
    }

    /// <summary>The map without entries.</summary>
    public static ValueMap<T> Empty { get; } = new([], []);

    /// <inheritdoc/>
    public int Count => _names.Length;

    /// <summary>The names, in order.</summary>
    public IEnumerable<string> Keys => _names;

    /// <summary>The values, in the order of their names.</summary>
    public IEnumerable<T> Values => _values;

    /// <summary>The names, in order.</summary>
    internal ReadOnlySpan<string> Names => _names;

    /// <summary>The values, in the order of their names.</summary>
    internal ReadOnlySpan<T> ValueSpan => _values;

    /// <summary>Gets the value of a name.</summary>
    /// <param name="key">The name; letter case counts.</param>
    /// <exception cref="KeyNotFoundException">The map does not have the name.</exception>
    public T this[string key] =>
        TryGetValue(key, out T? value) ? value : throw new KeyNotFoundException($"There is no \"{key}\".");

    /// <summary>Whether the map has a name.</summary>
    /// <param name="key">The name; letter case counts.</param>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>Gets the value of a name.</summary>
    /// <param name="key">The name; letter case counts.</param>
    /// <param name="value">Its value, when there is one.</param>
    /// <returns>Whether the map has the name.</returns>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        int from = 0;
        int to = _names.Length;
        while (from < to)
        {
            int middle = (from + to) / 2;
            int order = string.CompareOrdinal(_names[middle], key);
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

    /// <summary>Creates a map with each value replaced by the result of a function of its name and the value.</summary>
    internal ValueMap<T> Replace(Func<string, T, T> replace)
    {
        var values = new T[_values.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = replace(_names[i], _values[i]);

        return new ValueMap<T>([.. _names], values);
    }
}

/// <summary>Creates maps of type <see cref="ValueMap{T}"/>.</summary>
public static class ValueMap
{
    /// <summary>Creates a map; collection expressions call this.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The entries, in any order.</param>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    /// <exception cref="ArgumentException">A name appears twice.</exception>
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
