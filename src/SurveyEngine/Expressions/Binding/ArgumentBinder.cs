using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>Binds the arguments of operators and functions, and finds the signature that fits them.</summary>
internal sealed class ArgumentBinder(Binder binder)
{
    /// <summary>Finds the signature, and gives literals the types that it asks for.</summary>
    /// <param name="signatures">The signatures.</param>
    /// <param name="nodes">The arguments as written.</param>
    /// <param name="arguments">The arguments that are bound; receives the others, which are flexible.</param>
    /// <param name="place">What the place of the whole asks for.</param>
    /// <param name="needsAnchor">Whether some argument must have a type by itself for a literal to be more than it can be.</param>
    /// <param name="scope">The place of names.</param>
    /// <param name="mismatch">Receives the index of an argument that does not fit any signature; -1 when there is none.</param>
    /// <returns>The signature; null when none fits, or a literal does not, which is then reported.</returns>
    public Signature? Bind(
        ReadOnlySpan<Signature> signatures, SyntaxNode[] nodes, Expr?[] arguments, Place place, bool needsAnchor, Scope scope, out int mismatch)
    {
        ExprType?[] types = Array.ConvertAll(arguments, argument => argument?.Type);
        if (new ArgumentTypes(nodes, types).Choose(signatures, needsAnchor, out mismatch) is not { } signature)
            return null;

        bool areBound = true;
        Place common = CommonPlace(signature, arguments, place);
        for (int i = 0; i < nodes.Length; i++)
            areBound &= (arguments[i] ??= binder.BindValue(nodes[i], PlaceOf(signature.ParameterAt(i), common), "", scope)) is not null;

        return areBound ? signature : null;
    }

    private static Place PlaceOf(ExprType parameter, Place common) => parameter switch
    {
        ExprType.Any => common,
        ExprType.Option or ExprType.Options => new Place(parameter, common.Options),
        ExprType.Written or ExprType.Pattern => new Place(ExprType.Text),
        _ => new Place(parameter),
    };

    /// <summary>The type that the arguments of any type have, by those that have one by themselves.</summary>
    private static Place CommonPlace(Signature signature, Expr?[] arguments, Place place)
    {
        ExprType? type = null;
        ChoiceRules? options = null;
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is not { } argument)
                continue;

            options ??= argument.Options;
            if (signature.ParameterAt(i) == ExprType.Any)
                type ??= argument.Type;
        }

        return new Place(type ?? place.Type, place.Options ?? options);
    }
}
