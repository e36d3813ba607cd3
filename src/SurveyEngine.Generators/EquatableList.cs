using System.Collections;

namespace SurveyEngine.Generators;

/// <summary>A list that equals another one with equal elements: the compiler runs a step again only when its input is another one.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <param name="items">The elements, which are not changed afterwards.</param>
internal sealed class EquatableList<T>(IReadOnlyList<T> items) : IReadOnlyList<T>, IEquatable<EquatableList<T>>
    where T : IEquatable<T>
{
    public int Count => items.Count;

    public T this[int index] => items[index];

    public bool Equals(EquatableList<T>? other) => other is not null && items.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    public override int GetHashCode() => items.Count == 0 ? 0 : (31 * items.Count) + items[0].GetHashCode();

    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
