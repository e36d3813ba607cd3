using System.Reflection;

namespace SurveyEngine.Tests.House;

/// <summary>The analyzer passes over a name that it does not find: a slip in the list of banned symbols would ban nothing.</summary>
public sealed class BannedSymbolsTests
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Lazy<Assembly[]> Framework = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => name.StartsWith("System.", StringComparison.Ordinal))
            .Select(name => Assembly.Load(name))
    ]);

    [Theory]
    [InlineData("src/BannedSymbols.txt")]
    [InlineData("src/BannedSymbols.Host.txt")]
    public void BannedSymbols_InEachList_Exist(string list)
    {
        string[] symbols = [.. File.ReadLines(Repository.PathOf(list)).Select(line => line.Split(';')[0])];

        Assert.NotEmpty(symbols);
        Offenders.None(symbols.Where(symbol => !Exists(symbol)));
    }

    [Theory]
    [InlineData("T:System.DateTimes")]
    [InlineData("P:System.DateTime.Noon")]
    [InlineData("M:System.String.CompareTo(System.Text)")]
    [InlineData("N:System.Nets")]
    public void BannedSymbols_WithASlip_AreFound(string symbol) => Assert.False(Exists(symbol));

    private static bool Exists(string symbol)
    {
        string name = symbol[2..];
        return symbol[0] switch
        {
            'N' => Framework.Value.Any(assembly => assembly.GetExportedTypes().Any(type => type.Namespace == name)),
            'T' => FindType(name) is not null,
            _ => MembersNamed(name.Split('(')[0]).Any(member => DocumentationName.Of(member) == symbol),
        };
    }

    private static IEnumerable<MemberInfo> MembersNamed(string name)
    {
        int dot = name.LastIndexOf('.');
        string member = name[(dot + 1)..].Replace('#', '.').Split("``")[0];
        return FindType(name[..dot])?.GetMember(member, Any) ?? [];
    }

    private static Type? FindType(string name) =>
        Framework.Value.Select(assembly => assembly.GetType(name)).FirstOrDefault(type => type is not null);
}
