using System.Reflection;
using SurveyEngine.Definitions;
using SurveyEngine.Html;
using SurveyEngine.Storage;
using SurveyEngine.Testing;
using SurveyEngine.Testing.Xunit;

namespace SurveyEngine.House.Tests;

/// <summary>The libraries that are published as packages, one line each.</summary>
internal static class ShippedAssemblies
{
    public static IReadOnlyList<Assembly> All { get; } =
    [
        typeof(Survey).Assembly,
        typeof(BuiltInSurveys).Assembly,
        typeof(ISheetStore).Assembly,
        typeof(SqliteSheetStore).Assembly,
        typeof(SurveyHtml).Assembly,
        typeof(SurveyGen).Assembly,
        typeof(SurveyPropertyAttribute).Assembly,
    ];

    public static TheoryData<string> Names => new(All.Select(NameOf));

    public static Assembly Named(string name) => All.Single(assembly => NameOf(assembly) == name);

    private static string NameOf(Assembly assembly) => assembly.GetName().Name!;
}
