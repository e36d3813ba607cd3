using SurveyEngine.Kinds;
using SurveyEngine.Model;

namespace SurveyEngine.Compilation;

/// <summary>The options of a choice.</summary>
/// <param name="Options">The options.</param>
/// <param name="Texts">Their texts.</param>
/// <param name="Path">The JSON path of the list.</param>
/// <param name="Gates">The indices of their gates, 0 for an option that is always shown; null when all are.</param>
/// <param name="Specifies">The rules of their specify texts, null for an option without one; null when no option has one.</param>
internal sealed record OptionList(ValueList<Option> Options, OptionTexts[] Texts, string Path, int[]? Gates = null, AnswerRules?[]? Specifies = null);
