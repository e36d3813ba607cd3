using SurveyEngine.State;

namespace SurveyEngine.Expressions.Binding;

/// <summary>The meaning of a name: a field, a matrix, or a section or note when it is neither.</summary>
internal readonly record struct Symbol(Field? Field, Group? Group);
