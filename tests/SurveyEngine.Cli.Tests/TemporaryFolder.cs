namespace SurveyEngine.Cli.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("survey-tests-");

    public string Path => _folder.FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public IEnumerable<string> Names => _folder.EnumerateFileSystemInfos().Select(info => info.Name).Order(StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);
}
