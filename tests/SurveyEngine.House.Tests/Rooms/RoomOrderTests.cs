using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SurveyEngine.Tests.House;

namespace SurveyEngine.House.Tests.Rooms;

/// <summary>A room of the engine uses only itself and the rooms before it.</summary>
public sealed class RoomOrderTests
{
    private const string Engine = "src/SurveyEngine/";

    private static readonly IReadOnlyList<(string Path, string Text)> Sources =
        [.. SourceFile.Under(Engine).Select(file => (file.Path[Engine.Length..], file.Text))];

    private static readonly Lazy<CSharpCompilation> Compilation = new(() => SourceUses.Compile(Sources));

    [Fact]
    public void Files_OfTheEngine_AreInARoom() =>
        Offenders.None(Sources.Select(source => source.Path).Where(file => !RoomOrder.OfTheEngine.HasRoomFor(file)));

    [Fact]
    [Trait("Category", "Slow")]
    public void Files_OfEachRoom_UseOnlyItAndRoomsBeforeIt()
    {
        IReadOnlyList<SourceUse> uses = SourceUses.In(Compilation.Value);

        Assert.NotEmpty(uses);
        Offenders.None(uses.Where(use => !RoomOrder.OfTheEngine.MayUse(use.File, use.Declaration)));
    }

    // A name that is not resolved would be a use that nobody sees. Source generators, which complete the JSON contexts, do not run here.
    [Fact]
    [Trait("Category", "Slow")]
    public void Names_InTheEngine_AreResolved() =>
        Offenders.None(Compilation.Value.GetDiagnostics()
            .Where(fault => fault.Severity == DiagnosticSeverity.Error)
            .Where(fault => !fault.Location.SourceTree!.ToString().Contains("JsonContext", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Late/File.cs", "Early/File.cs", true)]
    [InlineData("Late/File.cs", "Late/Other.cs", true)]
    [InlineData("Late/File.cs", "Late/Folder/Other.cs", true)]
    [InlineData("File.cs", "Late/Other.cs", true)]
    [InlineData("Early/Inner/File.cs", "Early/Other.cs", true)]
    [InlineData("Early/File.cs", "Late/Other.cs", false)]
    [InlineData("Early/File.cs", "Early/Inner/Other.cs", false)]
    [InlineData("Early/Inner/Folder/File.cs", "Late/Other.cs", false)]
    [InlineData("Late/File.cs", "Other.cs", false)]
    [InlineData("Late/File.cs", "Unknown/Other.cs", false)]
    [InlineData("Unknown/File.cs", "Early/Other.cs", false)]
    public void MayUse_FilesInRooms_FollowsTheOrder(string file, string declaration, bool mayUse) =>
        Assert.Equal(mayUse, new RoomOrder("Early", "Early/Inner", "Late", "").MayUse(file, declaration));

    [Theory]
    [InlineData("Early/Folder/File.cs", true)]
    [InlineData("File.cs", true)]
    [InlineData("Unknown/File.cs", false)]
    public void HasRoomFor_File_GoesByItsFolder(string file, bool hasRoom) =>
        Assert.Equal(hasRoom, new RoomOrder("Early", "").HasRoomFor(file));
}
