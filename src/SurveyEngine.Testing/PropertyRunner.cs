using System.Globalization;
using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace SurveyEngine.Testing;

/// <summary>Runs properties with FsCheck, and throws what it would print.</summary>
internal sealed class PropertyRunner : IRunner
{
    private readonly Func<PropertyException?> _describe;

    private PropertyRunner(Func<PropertyException?> describe) => _describe = describe;

    /// <summary>Runs a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="config">The settings of the test.</param>
    /// <param name="settings">The settings of the environment, which have priority.</param>
    /// <param name="describe">Describes the case that failed; returns null when nothing is known of it.</param>
    public static void Run(Property property, Config config, RunSettings settings, Func<PropertyException?> describe) =>
        FsCheck.Check.One(settings.Override(config).WithRunner(new PropertyRunner(describe)), property);

    public void OnStartFixture(Type t)
    {
    }

    public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every) =>
        every.Invoke(ntest).Invoke(args);

    public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink) =>
        everyShrink.Invoke(args);

    public void OnFinished(string name, TestResult testResult)
    {
        if (testResult is TestResult.Passed)
            return;
        if (testResult is not TestResult.Failed failed)
            throw new PropertyException(Runner.onFinishedToString(name, testResult));

        PropertyException? described = _describe();
        string text = described?.Message ?? Runner.onFinishedToString(name, testResult);
        throw new PropertyException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Fails in case {failed.Item1.NumberOfTests}, made smaller {failed.Item1.NumberOfShrinks} times. Replay with {RunSettings.ReplayVariable}={failed.Item6.Seed},{failed.Item6.Gamma},{failed.Item7}\n{text}"),
            described?.InnerException);
    }
}
