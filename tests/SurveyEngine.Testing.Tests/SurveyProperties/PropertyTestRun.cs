using System.Reflection;
using SurveyEngine.Testing.Xunit.Running;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace SurveyEngine.Testing.Tests.SurveyProperties;

/// <summary>Runs one <c>[SurveyProperty]</c> as xunit does, so that one that fails can be looked at.</summary>
internal static class PropertyTestRun
{
    /// <summary>What xunit hears of the test in the end: that it passed, failed or was skipped.</summary>
    public static async Task<ITestResultMessage> Of<TClass>(string method)
    {
        var sink = new NullMessageSink();
        IAssemblyInfo assembly = Reflector.Wrap(typeof(TClass).Assembly);
        var collection = new TestCollection(new TestAssembly(assembly), collectionDefinition: null, displayName: "run");
        MethodInfo found = typeof(TClass).GetMethod(method)!;
        var test = new TestMethod(new TestClass(collection, Reflector.Wrap(typeof(TClass))), Reflector.Wrap(found));
        var testCase = new SurveyPropertyTestCase(sink, TestMethodDisplay.ClassAndMethod, TestMethodDisplayOptions.None, test);
        var bus = new Messages();

        using var cancellation = new CancellationTokenSource();
        await testCase.RunAsync(sink, bus, constructorArguments: [], new ExceptionAggregator(), cancellation);

        return Assert.Single(bus.Results);
    }

    /// <summary>The text of a failure; those of inner exceptions follow it.</summary>
    public static async Task<string> FailureOf<TClass>(string method) =>
        Assert.IsType<ITestFailed>(await Of<TClass>(method), exactMatch: false).Messages[0];

    private sealed class Messages : IMessageBus
    {
        public List<ITestResultMessage> Results { get; } = [];

        public bool QueueMessage(IMessageSinkMessage message)
        {
            if (message is ITestResultMessage result)
                Results.Add(result);

            return true;
        }

        public void Dispose()
        {
        }
    }
}
