namespace SurveyEngine.Expressions;

/// <summary>A word or sign of the language: an operator, a function, a literal word or punctuation.</summary>
/// <param name="spelling">The spelling.</param>
/// <param name="misspellings">Spellings of other languages and of autocorrecting editors, which are reported.</param>
internal class Lexeme(string spelling, params string[] misspellings)
{
    public string Spelling => spelling;

    public ReadOnlySpan<string> Misspellings => misspellings;

    public override string ToString() => spelling;
}
