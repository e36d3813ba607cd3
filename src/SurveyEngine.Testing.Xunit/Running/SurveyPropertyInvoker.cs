using System.Reflection;
using FsCheck;
using SurveyEngine.Testing.Xunit.Cases;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace SurveyEngine.Testing.Xunit.Running;

/// <summary>Invokes a test method once for each case, all on one instance of the test class.</summary>
internal sealed class SurveyPropertyInvoker(
    Config config,
    ITest test,
    IMessageBus messageBus,
    Type testClass,
    object[] constructorArguments,
    MethodInfo testMethod,
    object[] testMethodArguments,
    IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
    ExceptionAggregator aggregator,
    CancellationTokenSource cancellationTokenSource)
    : XunitTestInvoker(
        test, messageBus, testClass, constructorArguments, testMethod, testMethodArguments, beforeAfterAttributes, aggregator, cancellationTokenSource)
{
    /// <summary>Runs elsewhere, because it waits for asynchronous tests, which must not block the threads of xunit.</summary>
    protected override object CallTestMethod(object testClassInstance) =>
        Task.Run(() => new SurveyProperty(TestMethod, TestClass, testClassInstance).Check(config));
}
