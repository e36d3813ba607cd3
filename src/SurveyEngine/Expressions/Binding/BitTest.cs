namespace SurveyEngine.Expressions.Binding;

/// <summary>A condition as a test of effective answers in one word: whether some bit of the mask is set.</summary>
/// <param name="Word">The index of the word among the effective answers.</param>
/// <param name="Mask">The bits; 0 when the condition cannot be tested this way.</param>
internal readonly record struct BitTest(int Word, ulong Mask);
