using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using SurveyEngine.Json;

namespace SurveyEngine.DefinitionFiles.Rules;

/// <summary>
/// The parts of a definition, none of them null. From JSON they never are; a calling program that turns off its compiler's
/// warnings learns here which one is.
/// </summary>
internal static class Parts
{
    /// <summary>An element of a list.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static T At<T>(IReadOnlyList<T> list, int index, string name)
        where T : class
    {
        T part = list[index];
        if (part is null)
            Require(part, JsonPath.Element(name, index));

        return part;
    }

    /// <exception cref="ArgumentNullException">The part is null.</exception>
    public static void Require([NotNull] object? part, [CallerArgumentExpression(nameof(part))] string? name = null) =>
        ArgumentNullException.ThrowIfNull(part, name);
}
