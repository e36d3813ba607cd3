namespace SurveyEngine.House.Tests.Rooms;

/// <summary>Folders of sources, in the order in which they may use each other: each uses itself and those before it.</summary>
/// <param name="rooms">
/// The folders, with forward slashes. A folder includes those in it unless they are listed themselves; the empty name is that of the
/// files in no folder.
/// </param>
internal sealed class RoomOrder(params string[] rooms)
{
    /// <summary>The rooms of <c>src/SurveyEngine</c>. CONTRIBUTING.md says what each is for.</summary>
    public static RoomOrder OfTheEngine { get; } = new(
        "Text",
        "Text/Patterns",
        "Json",
        "Diagnostics",
        "Model",
        "Values",
        "Views",
        "Mapping",
        "Kinds",
        "State",
        "Expressions",
        "DefinitionFiles",
        "Evaluation",
        "Compilation",
        "Documents",
        "FastPath",
        "Sessions",
        "",
        "Validation");

    /// <summary>The rooms of <c>src/SurveyEngine.Html</c>.</summary>
    public static RoomOrder OfThePages { get; } = new("Assets", "Writing", "Texts", "Controls", "Posting", "Pages");

    public bool HasRoomFor(string file) => PlaceOf(file) >= 0;

    /// <summary>Whether one file may use what another one declares; files that are in no room may not, and may not be used.</summary>
    public bool MayUse(string file, string declaration) => HasRoomFor(declaration) && PlaceOf(declaration) <= PlaceOf(file);

    private int PlaceOf(string file)
    {
        string folder = Path.GetDirectoryName(file)!.Replace('\\', '/');
        while (folder.Length > 0 && !rooms.Contains(folder, StringComparer.Ordinal))
            folder = Path.GetDirectoryName(folder)!.Replace('\\', '/');

        // A folder that is not listed is not the root.
        return folder.Length == 0 && file.Contains('/') ? -1 : Array.IndexOf(rooms, folder);
    }
}
