namespace SurveyEngine.Tests.House;

/// <summary>The working copy that the tests were built from: the nearest folder above them that holds the solution.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of something in the repository, from its path with forward slashes.</summary>
    public static string PathOf(string relativePath) => Path.GetFullPath(relativePath, Root);

    /// <summary>The path from the root, with forward slashes on every system.</summary>
    public static string RelativePath(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SurveyEngine.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No SurveyEngine.sln above {AppContext.BaseDirectory}.");
    }
}
