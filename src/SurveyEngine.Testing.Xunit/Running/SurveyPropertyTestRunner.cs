using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace SurveyEngine.Testing.Xunit.Running;

/// <summary>Runs the test of a property, with an output for FsCheck's <c>Verbose</c> even when the test class takes none.</summary>
internal sealed class SurveyPropertyTestRunner(
    SurveyPropertyTestCase testCase,
    ITest test,
    IMessageBus messageBus,
    Type testClass,
    object[] constructorArguments,
    MethodInfo testMethod,
    object[] testMethodArguments,
    string skipReason,
    IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
    ExceptionAggregator aggregator,
    CancellationTokenSource cancellationTokenSource)
    : XunitTestRunner(
        test,
        messageBus,
        testClass,
        constructorArguments,
        testMethod,
        testMethodArguments,
        skipReason,
        beforeAfterAttributes,
        aggregator,
        cancellationTokenSource)
{
    protected override async Task<Tuple<decimal, string>> InvokeTestAsync(ExceptionAggregator aggregator)
    {
        TestOutputHelper output = ConstructorArguments.OfType<TestOutputHelper>().FirstOrDefault() ?? new TestOutputHelper();
        output.Initialize(MessageBus, Test);
        decimal seconds = await new SurveyPropertyInvoker(
            testCase.Init(output),
            Test,
            MessageBus,
            TestClass,
            ConstructorArguments,
            TestMethod,
            TestMethodArguments,
            BeforeAfterAttributes,
            aggregator,
            CancellationTokenSource).RunAsync().ConfigureAwait(false);
        string written = output.Output;
        output.Uninitialize();
        return Tuple.Create(seconds, written);
    }
}
