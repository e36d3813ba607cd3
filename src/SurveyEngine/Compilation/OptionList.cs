using SurveyEngine.Model;

namespace SurveyEngine.Compilation;

/// <summary>The options of a choice, and the gates of those that have a condition.</summary>
internal sealed record OptionList(ValueList<Option> Options, Gate?[]? Gates);
