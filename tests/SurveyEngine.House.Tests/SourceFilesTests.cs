using System.Text.RegularExpressions;
using SurveyEngine.Tests.House;

namespace SurveyEngine.House.Tests;

/// <summary>Files are small, finished, and where their names say.</summary>
public sealed partial class SourceFilesTests
{
    // About 300; a file may run over a little before it has to be cut in two.
    private const int MaxLines = 320;

    private static readonly IReadOnlyList<SourceFile> Files = SourceFile.Under("src");

    [Fact]
    public void Files_OfTheLibraries_AreSmall() =>
        Offenders.None(Files.Where(file => file.LineCount > MaxLines).Select(file => $"{file}: {file.LineCount} lines"));

    [Fact]
    public void Files_OfTheLibraries_LeaveNothingToDo() =>
        Offenders.None(Files.Where(file => Unfinished().IsMatch(file.Text)));

    [Fact]
    public void FileName_OfEachFile_IsItsTopType()
    {
        var wrong =
            from file in Files
            let name = Path.GetFileName(file.Path).Split('.')[0]
            where file.TopType is not null && file.TopType != name
            select $"{file} holds {file.TopType}";

        Offenders.None(wrong);
    }

    // Hosts need one or two usings, whatever the folders are.
    [Fact]
    public void Folder_OfEachFile_IsItsNamespaceUnlessItIsPublic()
    {
        var wrong =
            from file in Files
            where file.TopType is not null
            let folder = Path.GetDirectoryName(file.Path)!.Replace('\\', '/')["src/".Length..].Replace('/', '.')
            where file.Namespace != folder && !(file.IsPublic && folder.StartsWith(file.Namespace + ".", StringComparison.Ordinal))
            select $"{file} is in {file.Namespace}";

        Assert.NotEmpty(Files);
        Offenders.None(wrong);
    }

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b")]
    private static partial Regex Unfinished();
}
