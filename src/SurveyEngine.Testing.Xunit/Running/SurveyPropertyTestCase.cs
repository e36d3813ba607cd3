using FsCheck.Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace SurveyEngine.Testing.Xunit.Running;

/// <summary>
/// A property as a test case of xunit. FsCheck's test case reads the settings; the test itself runs like any other, with everything that
/// xunit does around a test.
/// </summary>
internal sealed class SurveyPropertyTestCase : PropertyTestCase
{
    /// <summary>Creates an empty test case, into which xunit restores one that came from another process.</summary>
    public SurveyPropertyTestCase()
    {
    }

    public SurveyPropertyTestCase(
        IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions displayOptions, ITestMethod testMethod)
        : base(diagnostics, display, displayOptions, testMethod, testMethodArguments: null)
    {
    }

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource) =>
        new SurveyPropertyTestCaseRunner(this, constructorArguments, messageBus, aggregator, cancellationTokenSource).RunAsync();
}
