namespace SurveyEngine.DefinitionFiles;

/// <summary>A problem whose position in the file is still to be found.</summary>
/// <param name="Problem">The problem; its path is the JSON path of the value that it is about.</param>
/// <param name="Character">The character of the text at that path that it is about, counted from 0 in UTF-16 units; null for the value as a whole.</param>
internal sealed record LocatedProblem(Problem Problem, int? Character = null);
