using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace SurveyEngine.Tests;

/// <summary>
/// The door to FsCheck: runs a property on random cases and throws when it fails, when too many cases were discarded, or
/// when the cases never reached what they were made for. A failure names its seed:
/// <code>SURVEYENGINE_REPLAY=seed,gamma,size dotnet test --filter ThatTest</code> runs that one case again, and
/// <c>SURVEYENGINE_CASES</c> sets the number of cases (200).
/// </summary>
internal static class Properties
{
    private const string ReplayVariable = "SURVEYENGINE_REPLAY";
    private const string CasesVariable = "SURVEYENGINE_CASES";
    private const int DefaultCases = 200;

    /// <summary>Checks that the body does not throw for any input, and that each label was seen often enough.</summary>
    /// <param name="inputs">What makes the inputs, and makes them smaller after a failure.</param>
    /// <param name="body">Asserts something about an input.</param>
    /// <param name="labels">What the inputs must reach, lest the property holds for want of interesting cases.</param>
    public static void Check<T>(Arbitrary<T> inputs, Action<T> body, params Label<T>[] labels)
    {
        int cases = 0;
        int[] seen = new int[labels.Length];
        Run(Prop.ForAll(inputs, input =>
        {
            cases++;
            for (int i = 0; i < labels.Length; i++)
                seen[i] += labels[i].Holds(input) ? 1 : 0;

            body(input);
        }));

        if (Replay is not null)
            return;

        for (int i = 0; i < labels.Length; i++)
        {
            if (seen[i] == 0 || seen[i] < labels[i].AtLeast * cases)
                throw new PropertyException($"Vacuous: \"{labels[i].Name}\" was seen in {seen[i]} of {cases} cases.");
        }
    }

    /// <summary>Checks a property that FsCheck's own API made, one with preconditions or a state machine.</summary>
    public static void Check(Property property) => Run(property);

    private static string? Replay => Environment.GetEnvironmentVariable(ReplayVariable);

    private static void Run(Property property)
    {
        int cases = Environment.GetEnvironmentVariable(CasesVariable) is { } text
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : DefaultCases;
        Config config = Config.Default.WithMaxTest(cases).WithRunner(new ThrowingRunner());
        if (Replay is { } replay)
            config = config.WithReplay(FSharpOption<Replay>.Some(ParseReplay(replay)));

        FsCheck.Check.One(config, property);
    }

    private static Replay ParseReplay(string replay)
    {
        string[] parts = replay.Split(',');
        var seed = new Rnd(
            ulong.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture));
        return new Replay(seed, FSharpOption<int>.Some(int.Parse(parts[2], CultureInfo.InvariantCulture)));
    }

    /// <summary>Something that at least this share of the inputs must have; by default one input at all.</summary>
    public sealed record Label<T>(string Name, Func<T, bool> Holds, double AtLeast = 0);

    /// <summary>A property failed, was exhausted or was vacuous.</summary>
    public sealed class PropertyException(string message) : Exception(message);

    private sealed class ThrowingRunner : IRunner
    {
        public void OnStartFixture(Type type)
        {
        }

        public void OnArguments(int number, FSharpList<object> arguments, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
        {
        }

        public void OnShrink(FSharpList<object> arguments, FSharpFunc<FSharpList<object>, string> every)
        {
        }

        public void OnFinished(string name, TestResult result)
        {
            if (result is TestResult.Passed)
                return;

            string how = result is TestResult.Failed failed
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"Replay with {ReplayVariable}={failed.Item6.Seed},{failed.Item6.Gamma},{failed.Item7}{Environment.NewLine}")
                : "";
            throw new PropertyException(how + Runner.onFinishedToString(name, result));
        }
    }
}
