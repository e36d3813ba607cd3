using SurveyEngine.Model;

namespace SurveyEngine.Expressions.Syntax;

/// <summary>What parsing a condition gives: its tree, or all the faults found in its text.</summary>
/// <param name="Text">The text as it was given.</param>
/// <param name="Tree">The tree; null when there are faults.</param>
/// <param name="Faults">All faults, in text order; empty when there is a tree.</param>
internal sealed record ParsedCondition(string Text, Condition? Tree, ValueList<ConditionFault> Faults);
