using SurveyEngine.Model;

namespace SurveyEngine.Rules;

/// <summary>A section or question, and where it stands.</summary>
/// <param name="Item">The section or question.</param>
/// <param name="Path">Its JSON path.</param>
/// <param name="Level">How deep it stands: 1 for the sections of the definition itself.</param>
internal readonly record struct PlacedItem(SurveyItem Item, string Path, int Level);
