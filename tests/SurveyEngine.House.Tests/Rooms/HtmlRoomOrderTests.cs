using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SurveyEngine.Tests.House;

namespace SurveyEngine.House.Tests.Rooms;

/// <summary>So does a room of the pages.</summary>
public sealed class HtmlRoomOrderTests
{
    private const string Html = "src/SurveyEngine.Html/";

    private static readonly IReadOnlyList<(string Path, string Text)> Sources =
        [.. SourceFile.Under(Html).Select(file => (file.Path[Html.Length..], file.Text))];

    private static readonly Lazy<CSharpCompilation> Compilation = new(() =>
        SourceUses.Compile(Sources).AddReferences(MetadataReference.CreateFromFile(typeof(Survey).Assembly.Location)));

    [Fact]
    public void Files_OfThePages_AreInARoom() =>
        Offenders.None(Sources.Select(source => source.Path).Where(file => !RoomOrder.OfThePages.HasRoomFor(file)));

    [Fact]
    [Trait("Category", "Slow")]
    public void Files_OfEachRoom_UseOnlyItAndRoomsBeforeIt()
    {
        IReadOnlyList<SourceUse> uses = SourceUses.In(Compilation.Value);

        Assert.NotEmpty(uses);
        Offenders.None(uses.Where(use => !RoomOrder.OfThePages.MayUse(use.File, use.Declaration)));
    }
}
