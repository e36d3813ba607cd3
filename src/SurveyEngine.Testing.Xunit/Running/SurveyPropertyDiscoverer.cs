using Xunit.Abstractions;
using Xunit.Sdk;

namespace SurveyEngine.Testing.Xunit.Running;

/// <summary>Discovers the one test case of a property for xunit.</summary>
internal sealed class SurveyPropertyDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
    [
        new SurveyPropertyTestCase(
            diagnostics, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod),
    ];
}
