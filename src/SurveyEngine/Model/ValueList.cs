using System.Collections;
using System.Runtime.CompilerServices;

namespace SurveyEngine.Model;

/// <summary>
/// An immutable list that equals another one with equal elements in the same order, so that records made of lists compare
/// by value. Write it as a collection expression: <c>[a, b]</c>.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    /// <param name="items">The elements; the list takes ownership of the array.</param>
    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without elements.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && _items.AsSpan().SequenceEqual(other._items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (T item in _items)
            hash.Add(item);

        return hash.ToHashCode();
    }

    /// <summary>The elements, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Enumerates the elements, without making garbage.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>The elements in brackets, for debuggers and test output.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";

    /// <summary>Creates a list with each element replaced by the result of a function of the element and its index.</summary>
    internal ValueList<T> Replace(Func<T, int, T> replace)
    {
        var items = new T[_items.Length];
        for (int i = 0; i < items.Length; i++)
            items[i] = replace(_items[i], i);

        return new ValueList<T>(items);
    }

    /// <summary>The elements of a list, one by one.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The element at hand.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next element.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Creates lists of type <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>Creates a list; collection expressions call this.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements; they are copied.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>The same from a list, which a collection expression would copy twice.</summary>
    internal static ValueList<T> Of<T>(List<T> items) => items.Count == 0 ? ValueList<T>.Empty : new(items.ToArray());
}
