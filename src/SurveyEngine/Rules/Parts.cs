using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using SurveyEngine.Text;

namespace SurveyEngine.Rules;

/// <summary>
/// The parts of a definition, none of them null. From JSON they never are; a calling program that turns off its compiler's
/// warnings learns here which one is.
/// </summary>
internal static class Parts
{
    /// <summary>The elements of a list with their indexes.</summary>
    /// <exception cref="ArgumentNullException">The list or an element is null.</exception>
    public static IEnumerable<(int Index, T Part)> Of<T>(IReadOnlyList<T>? list, string name)
        where T : class
    {
        Require(list, name);
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i] is null)
                Require(list[i], JsonPath.Element(name, i));

            yield return (i, list[i]);
        }
    }

    /// <exception cref="ArgumentNullException">The part is null.</exception>
    public static void Require([NotNull] object? part, [CallerArgumentExpression(nameof(part))] string? name = null) =>
        ArgumentNullException.ThrowIfNull(part, name);
}
