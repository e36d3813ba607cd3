using SurveyEngine.Values;

namespace SurveyEngine.Expressions;

/// <summary>A function of the language. Its name is a word of the language only in front of a parenthesis.</summary>
/// <param name="name">The name.</param>
/// <param name="signatures">The signatures; the first one that fits is used.</param>
internal sealed class Function(string name, params Signature[] signatures) : Lexeme(name)
{
    /// <summary>Whether the name is a word of the language everywhere, as those of the first functions are: it cannot be an id.</summary>
    public bool IsReserved { get; init; }

    /// <summary>The syntax of the arguments.</summary>
    public ArgumentForm Form { get; init; } = ArgumentForm.Values;

    /// <summary>The term for the expected argument in a problem; null when the use of the argument says enough.</summary>
    public string? Expected { get; init; }

    public Signature[] Signatures => signatures;

    public ExprType Result => signatures[0].Result;

    /// <summary>The number of arguments.</summary>
    public int Arity => signatures[0].Parameters.Length;

    /// <summary>The name with parentheses, as problems show it.</summary>
    public string Symbol { get; } = $"{name}( )";
}
