using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>
/// Finds the signature that fits the arguments of an operator or a function. The arguments that have a type by themselves choose it; the
/// literals among them are then what it asks for.
/// </summary>
/// <param name="nodes">The arguments as written.</param>
/// <param name="types">The type of each; null for one that is flexible.</param>
internal readonly ref struct ArgumentTypes(ReadOnlySpan<SyntaxNode> nodes, ReadOnlySpan<ExprType?> types)
{
    private readonly ReadOnlySpan<SyntaxNode> _nodes = nodes;
    private readonly ReadOnlySpan<ExprType?> _types = types;

    /// <summary>
    /// Finds the first signature that fits when literals are texts, else when they are what it asks for and can be that, else when they only
    /// ought to be that.
    /// </summary>
    /// <param name="signatures">The signatures.</param>
    /// <param name="needsAnchor">Whether some argument must have a type by itself for a literal to be more than it can be.</param>
    /// <param name="mismatch">Receives the index of an argument that does not fit; -1 when a signature was found.</param>
    public Signature? Choose(ReadOnlySpan<Signature> signatures, bool needsAnchor, out int mismatch)
    {
        mismatch = 0;
        Conversion last = needsAnchor && !HasAnchor() ? Conversion.Possible : Conversion.Meant;
        for (Conversion conversion = Conversion.None; conversion <= last; conversion++)
        {
            foreach (Signature signature in signatures)
            {
                // A choice that is compared with a code is bound before.
                if (signature.Intrinsic is Intrinsic.SelectsAny or Intrinsic.SelectsOther || !signature.Takes(_nodes.Length))
                    continue;

                int misfit = Misfit(signature, conversion);
                if (misfit < 0)
                {
                    mismatch = -1;
                    return signature;
                }

                mismatch = Math.Max(mismatch, misfit);
            }
        }

        return null;
    }

    private bool HasAnchor()
    {
        foreach (ExprType? type in _types)
        {
            if (type is not null)
                return true;
        }

        return false;
    }

    /// <summary>The index of the first argument that does not fit a signature; -1 when all do.</summary>
    private int Misfit(Signature signature, Conversion conversion)
    {
        ExprType? any = null;
        for (int i = 0; i < _nodes.Length; i++)
        {
            ExprType parameter = signature.ParameterAt(i);
            ExprType? type = _types[i] ?? (conversion == Conversion.None && parameter != ExprType.Any ? _nodes[i].FlexibleType : null);
            if (type is { } known ? !Fits(known, parameter, ref any) : !Converts(_nodes[i], parameter, conversion))
                return i;
        }

        return -1;
    }

    private static bool Fits(ExprType type, ExprType parameter, ref ExprType? any)
    {
        if (parameter == ExprType.Any)
        {
            any ??= type;
            return any == type && type != ExprType.Group;
        }

        return parameter switch
        {
            ExprType.Written => IsWritten(type),
            ExprType.Field => type != ExprType.Group,
            ExprType.Decimals => type == ExprType.Number,
            ExprType.Pattern => type == ExprType.Text,
            _ => type == parameter,
        };
    }

    private static bool IsWritten(ExprType type) =>
        type is ExprType.Text or ExprType.Number or ExprType.Date or ExprType.Time or ExprType.DateTime;

    private static bool Converts(SyntaxNode node, ExprType parameter, Conversion conversion) => parameter switch
    {
        ExprType.Any => true,
        ExprType.Options => node.FlexibleType == ExprType.Options,
        ExprType.Date or ExprType.Time or ExprType.DateTime when conversion == Conversion.Possible && node is SyntaxNode.Literal literal =>
            DateNumbers.Read(literal.Value.Text, parameter) is not null,
        ExprType.Text or ExprType.Date or ExprType.Time or ExprType.DateTime or ExprType.Option or ExprType.Written or ExprType.Pattern =>
            node.FlexibleType == ExprType.Text,
        _ => false,
    };

    /// <summary>How literals become what a signature asks for, in the order of trial.</summary>
    private enum Conversion
    {
        /// <summary>A literal in quotes is a text.</summary>
        None,

        /// <summary>A literal in quotes is what is asked for, when it can be that.</summary>
        Possible,

        /// <summary>A literal in quotes ought to be what is asked for.</summary>
        Meant,
    }
}
