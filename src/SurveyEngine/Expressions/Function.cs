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

    /// <summary>Whether a single argument that names a matrix is evaluated for each of its rows.</summary>
    public bool IsAggregate { get; init; }

    /// <summary>The term for the expected argument in a problem; null when the type of the parameter says enough.</summary>
    public string? Expected { get; init; }

    public Signature[] Signatures => signatures;

    /// <summary>The type of the result; <see cref="ExprType.Any"/> when it is that of arguments.</summary>
    public ExprType Result => signatures[0].Result;

    /// <summary>The minimum number of arguments.</summary>
    public int MinArguments { get; } = signatures.Min(signature => signature.Parameters.Length);

    /// <summary>The maximum number of arguments; null when there is none.</summary>
    public int? MaxArguments { get; } =
        Array.Exists(signatures, signature => signature.IsVariadic) ? null : signatures.Max(signature => signature.Parameters.Length);

    /// <summary>The name with parentheses, as problems show it.</summary>
    public string Symbol { get; } = $"{name}( )";

    public bool Takes(int arguments) => arguments >= MinArguments && !(arguments > MaxArguments);
}
