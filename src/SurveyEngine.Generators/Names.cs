using System.Globalization;

namespace SurveyEngine.Generators;

/// <summary>Gives the ids of one scope different names, which do not depend on their order.</summary>
internal static class Names
{
    /// <summary>The members of each type, which a constant of the same name would hide.</summary>
    private static readonly string[] OfObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>
    /// Resolves collisions: a reserved name gets an underscore; of ids that would have the same name, each gets its hash. An id that is
    /// there twice, which is an error in the definition, is named once.
    /// </summary>
    /// <param name="ids">The ids.</param>
    /// <param name="reserved">The names that the scope itself uses.</param>
    public static IReadOnlyList<NamedId> Distinct(IEnumerable<NamedId> ids, params string[] reserved)
    {
        var taken = new HashSet<string>(OfObject.Concat(reserved), StringComparer.Ordinal);
        NamedId[] candidates =
        [
            .. ids.GroupBy(id => id.Id, StringComparer.Ordinal)
                .Select(same => same.First())
                .Select(id => taken.Contains(id.Name) ? id with { Name = id.Name + "_" } : id),
        ];
        var shared = new HashSet<string>(
            candidates.GroupBy(id => id.Name, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => same.Key), StringComparer.Ordinal);
        var named = new List<NamedId>(candidates.Length);
        foreach (NamedId id in candidates)
        {
            string name = shared.Contains(id.Name) ? $"{id.Name}_{Hash(id.Id)}" : id.Name;
            while (!taken.Add(name))
                name += "_";

            named.Add(id with { Name = name });
        }

        return named;
    }

    /// <summary>A hash that is the same on every machine (FNV-1a).</summary>
    /// <param name="text">The text.</param>
    public static string Hash(string text)
    {
        const uint basis = 2166136261;
        const uint prime = 16777619;
        return text.Aggregate(basis, (hash, c) => unchecked((hash ^ c) * prime)).ToString("X8", CultureInfo.InvariantCulture);
    }
}
