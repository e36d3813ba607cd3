namespace SurveyEngine.DefinitionFiles;

/// <summary>A problem that still wants its position in the file.</summary>
/// <param name="Problem">The problem; its path is the JSON path of the value it is about.</param>
/// <param name="Character">Where in the text at that path, counted from 0 in UTF-16 units; null: the value as a whole.</param>
internal sealed record LocatedProblem(Problem Problem, int? Character = null);
