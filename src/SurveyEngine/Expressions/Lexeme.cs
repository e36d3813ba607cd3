namespace SurveyEngine.Expressions;

/// <summary>A word or a sign of the language: an operator, a function, a literal word or punctuation.</summary>
/// <param name="spelling">How it is written.</param>
/// <param name="misspellings">How it is written in other languages, or by an editor that means well.</param>
internal class Lexeme(string spelling, params string[] misspellings)
{
    public string Spelling => spelling;

    public ReadOnlySpan<string> Misspellings => misspellings;

    public override string ToString() => spelling;
}
