using System.Collections.Concurrent;

namespace SurveyEngine.Benchmarks.Fuzzing;

/// <summary>
/// Holds the fast reader to the careful one, and every public way to read a response to the others: on mutated and hostile responses,
/// the fast reader says the same, or nothing.
/// </summary>
internal static class Fuzz
{
    private const int MostShownOfAKind = 2;

    /// <summary>Runs so many cases; the same seed gives the same ones.</summary>
    /// <returns>The number of cases on which the readers do not agree.</returns>
    public static int Run(int cases, int seed)
    {
        FuzzTarget[] targets =
        [
            .. FuzzSurveys.All.Select(definition => new FuzzTarget(definition, seed)),
            new FuzzTarget(ComputedSurvey.Definition, seed, ("who", "Ann"), ("limit", 7), ("today", new DateOnly(2026, 11, 28)), ("groups", new[] { "a", "c" })),
            new FuzzTarget(ComputedSurvey.Definition with { Version = "2" }, seed),
        ];
        var found = new ConcurrentDictionary<string, ConcurrentBag<Disagreement>>(StringComparer.Ordinal);
        var verdicts = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        Parallel.ForEach(Partitioner.Create(0, cases), range =>
        {
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = range.Item1; i < range.Item2; i++)
            {
                var random = new Random(unchecked((seed * 1_000_003) + i));
                FuzzTarget target = targets[i % targets.Length];
                var hidden = (HiddenAnswers)random.Next(3);
                if (Disagreement.Find(target, target.Next(random), hidden, out IReadOnlyList<Problem>? verdict) is { } disagreement)
                    found.GetOrAdd(disagreement.Signature, _ => []).Add(disagreement);

                foreach (string name in Names(verdict))
                    counts[name] = counts.GetValueOrDefault(name) + 1;
            }

            foreach ((string name, int count) in counts)
                verdicts.AddOrUpdate(name, count, (_, sum) => sum + count);
        });

        int disagreements = found.Values.Sum(bag => bag.Count);
        Console.WriteLine(FormattableString.Invariant($"{cases} cases, seed {seed}: {disagreements} disagreements"));
        foreach ((string name, int count) in verdicts.OrderByDescending(pair => pair.Value))
            Console.WriteLine(FormattableString.Invariant($"  {name,-20} {count}"));

        foreach ((string signature, ConcurrentBag<Disagreement> kind) in found.OrderByDescending(pair => pair.Value.Count))
        {
            Console.WriteLine(FormattableString.Invariant($"\n## {kind.Count} × {signature}"));
            foreach (Disagreement disagreement in kind.OrderBy(one => one.Json.Length).Take(MostShownOfAKind))
                Console.WriteLine(disagreement.Shrink());
        }

        return disagreements;
    }

    /// <summary>What the fast reader said, so that a run can be seen not to be empty.</summary>
    private static IEnumerable<string> Names(IReadOnlyList<Problem>? verdict) => verdict switch
    {
        null => ["(uncertain)"],
        [] => ["(valid)"],
        _ => verdict.Select(problem => problem.Code).Distinct(StringComparer.Ordinal),
    };
}
