using SurveyEngine.State;

namespace SurveyEngine.Expressions.Binding;

/// <summary>What a name stands for: a field, a matrix, or (neither) a section.</summary>
internal readonly record struct Symbol(Field? Field, Group? Group);
