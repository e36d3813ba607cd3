using SurveyEngine.Model;

namespace SurveyEngine.Rules;

/// <summary>An option set with its name.</summary>
internal sealed record NamedOptions(string Name, ValueList<Option> Options);
