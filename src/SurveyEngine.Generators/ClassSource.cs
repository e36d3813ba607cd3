namespace SurveyEngine.Generators;

/// <summary>A class and the definition it is made from.</summary>
/// <param name="FullClass">The name of the class with its namespace.</param>
/// <param name="Path">The path of the definition.</param>
internal sealed record ClassSource(string FullClass, string Path);
