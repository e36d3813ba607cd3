using System.Collections.Concurrent;
using SurveyEngine.Benchmarks.Inputs;
using SurveyEngine.Definitions;
using SurveyEngine.Model;

namespace SurveyEngine.Benchmarks.Fuzzing;

/// <summary>
/// Reads mutated definitions: none makes an exception, each problem has its words in both languages, and what compiles can be answered,
/// written and read again.
/// </summary>
internal static class FuzzDefinitions
{
    private const int MostMutations = 4;

    /// <summary>Runs so many cases; the same seed gives the same ones.</summary>
    /// <returns>The number of cases that went wrong.</returns>
    public static int Run(int cases, int seed)
    {
        byte[][] definitions = [.. FuzzSurveys.All.Append(ComputedSurvey.Definition).Append(CybersecuritySurvey.Definition).Append(SyntheticSurveys.Conditional(20)).Select(SurveyJson.Write)];
        var failures = new ConcurrentBag<string>();
        int sound = 0;
        Parallel.For(0, cases, i =>
        {
            var random = new Random(unchecked((seed * 1_000_003) + i));
            byte[] json = definitions[i % definitions.Length];
            for (int mutations = random.Next(1, MostMutations + 1); mutations > 0; mutations--)
                json = ByteMutations.Mutate(json, random);

            try
            {
                if (Use(json))
                    Interlocked.Increment(ref sound);
            }
            catch (Exception exception)
            {
                failures.Add($"case {i}: {exception}");
            }
        });

        Console.WriteLine(FormattableString.Invariant($"{cases} definitions, seed {seed}: {sound} compile, {failures.Count} went wrong"));
        foreach (string failure in failures.Take(10))
            Console.WriteLine(failure);

        return failures.Count;
    }

    /// <returns>Whether it compiles.</returns>
    private static bool Use(byte[] json)
    {
        Outcome<Survey> outcome = Survey.Read(json);
        foreach (Problem problem in outcome.Problems)
            _ = problem.Message("en") + problem.Message("ja") + problem;

        bool hasErrors = outcome.Problems.Any(problem => problem.Severity == ProblemSeverity.Error);
        if (hasErrors == outcome.IsSuccess)
            throw new InvalidOperationException("The verdict and the problems differ.");
        if (!outcome.TryGetValue(out Survey? survey))
            return false;

        SurveyDefinition again = SurveyJson.Read(SurveyJson.Write(survey.Definition)).Value;
        if (!again.Equals(survey.Definition))
            throw new InvalidOperationException("Written and read again, it is another one.");

        SurveySession session = survey.Start();
        _ = session.View("ja");
        if (!survey.Resume(session.ToUtf8Json()).IsSuccess)
            throw new InvalidOperationException("Its own session is refused.");

        return true;
    }
}
