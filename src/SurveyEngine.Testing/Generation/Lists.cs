using SurveyEngine.Model;

namespace SurveyEngine.Testing.Generation;

/// <summary>Makes lists smaller.</summary>
internal static class Lists
{
    /// <summary>The list without one of its elements, each in turn.</summary>
    public static IEnumerable<ValueList<T>> WithoutOne<T>(ValueList<T> list) =>
        Enumerable.Range(0, list.Count).Select(i => WithoutRange(list, i, 1));

    /// <summary>The list without a part of it: first halves, then quarters, and at last single elements.</summary>
    public static IEnumerable<ValueList<T>> WithoutSome<T>(ValueList<T> list)
    {
        for (int length = (list.Count + 1) / 2; length > 0; length = length == 1 ? 0 : (length + 1) / 2)
        {
            for (int start = 0; start < list.Count; start += length)
                yield return WithoutRange(list, start, length);
        }
    }

    /// <summary>The list with one of its elements made smaller, each in turn.</summary>
    public static IEnumerable<ValueList<T>> WithOneSmaller<T>(ValueList<T> list, Func<T, IEnumerable<T>> smaller) =>
        Enumerable.Range(0, list.Count).SelectMany(i => smaller(list[i]).Select(
            element => (ValueList<T>)[.. list.Take(i), element, .. list.Skip(i + 1)]));

    private static ValueList<T> WithoutRange<T>(ValueList<T> list, int start, int length) =>
        [.. list.Take(start), .. list.Skip(start + length)];
}
