namespace SurveyEngine.DefinitionFiles;

/// <summary>An object of which nothing was read, as its kind is not known.</summary>
/// <param name="Path">Its JSON path.</param>
/// <param name="Token">The index of its token.</param>
internal sealed record UnreadObject(string Path, int Token);
