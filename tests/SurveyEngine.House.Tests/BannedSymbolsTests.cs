using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SurveyEngine.House.Tests.Rooms;
using SurveyEngine.Tests.House;

namespace SurveyEngine.House.Tests;

/// <summary>The analyzer passes over a name that it does not find: a slip in the list of banned symbols would ban nothing.</summary>
public sealed class BannedSymbolsTests
{
    private static readonly Lazy<CSharpCompilation> Framework = new(() => SourceUses.Compile([]));

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

    private static bool Exists(string symbol) =>
        DocumentationCommentId.GetFirstSymbolForDeclarationId(symbol, Framework.Value) is not null;
}
