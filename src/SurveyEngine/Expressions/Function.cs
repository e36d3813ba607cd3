using SurveyEngine.Values;

namespace SurveyEngine.Expressions;

/// <summary>A function: its name, what it takes and what it does. Its name is a word of the language only in front of a parenthesis.</summary>
/// <param name="name">The name.</param>
/// <param name="signatures">What it takes, the first that fits.</param>
internal sealed class Function(string name, params Signature[] signatures) : Lexeme(name)
{
    /// <summary>Whether the name is a word of the language everywhere, as those of the first functions are.</summary>
    public bool IsReserved { get; init; }

    /// <summary>What may be written in the parentheses.</summary>
    public ArgumentForm Form { get; init; } = ArgumentForm.Values;

    /// <summary>The term that says what it takes, in a problem; null where the use of the argument says enough.</summary>
    public string? Expected { get; init; }

    public Signature[] Signatures => signatures;

    public ExprType Result => signatures[0].Result;

    /// <summary>How many arguments it takes.</summary>
    public int Arity => signatures[0].Parameters.Length;

    /// <summary>The name with parentheses, as problems show it.</summary>
    public string Symbol { get; } = $"{name}( )";
}
