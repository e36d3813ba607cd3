using System.Globalization;
using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace SurveyEngine.Testing;

/// <summary>Throws what FsCheck would print.</summary>
internal sealed class PropertyRunner : IRunner
{
    private readonly Func<PropertyException?> _describe;

    private PropertyRunner(Func<PropertyException?> describe) => _describe = describe;

    /// <summary>Runs a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="config">What the test asks for.</param>
    /// <param name="settings">What goes before that.</param>
    /// <param name="describe">What is known of the case that failed, or null.</param>
    public static void Run(Property property, Config config, RunSettings settings, Func<PropertyException?> describe) =>
        FsCheck.Check.One(settings.Over(config).WithRunner(new PropertyRunner(describe)), property);

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
