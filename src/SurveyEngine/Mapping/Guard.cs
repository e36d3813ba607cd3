using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using SurveyEngine.Json;

namespace SurveyEngine.Mapping;

/// <summary>
/// Guards against parts of a definition that are null. A definition from JSON has none; a program that ignores the warnings of its
/// compiler learns here which part it is.
/// </summary>
internal static class Guard
{
    /// <summary>Gets an element of a list, which must not be null.</summary>
    /// <exception cref="ArgumentNullException">The element is null.</exception>
    public static T At<T>(IReadOnlyList<T> list, int index, string name)
        where T : class
    {
        T part = list[index];
        if (part is null)
            NotNull(part, JsonPath.Element(name, index));

        return part;
    }

    /// <exception cref="ArgumentNullException">The part is null.</exception>
    public static void NotNull([NotNull] object? part, [CallerArgumentExpression(nameof(part))] string? name = null) =>
        ArgumentNullException.ThrowIfNull(part, name);
}
