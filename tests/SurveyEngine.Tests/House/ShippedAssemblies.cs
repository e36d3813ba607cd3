using System.Reflection;

namespace SurveyEngine.Tests.House;

/// <summary>The libraries that are published as packages, one line each.</summary>
internal static class ShippedAssemblies
{
    public static IReadOnlyList<Assembly> All { get; } =
    [
        Assembly.Load("SurveyEngine"),
        Assembly.Load("SurveyEngine.Definitions"),
        Assembly.Load("SurveyEngine.Testing"),
        Assembly.Load("SurveyEngine.Testing.Xunit"),
    ];

    public static TheoryData<string> Names => new(All.Select(NameOf));

    public static Assembly Named(string name) => All.Single(assembly => NameOf(assembly) == name);

    private static string NameOf(Assembly assembly) => assembly.GetName().Name!;
}
