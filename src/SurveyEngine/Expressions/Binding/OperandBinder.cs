using SurveyEngine.Compilation;
using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Model;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>Resolves names, option codes and the sides of comparisons.</summary>
/// <param name="names">What names mean.</param>
internal sealed class OperandBinder(NameTable names)
{
    /// <summary>Whether a valid response can pick all these options at once.</summary>
    public static bool CanPickAll(Field choice, ValueList<OptionCode> options)
    {
        var codes = options.Select(option => option.Code).ToHashSet(StringComparer.Ordinal);
        return codes.Count == 1
            || (!(codes.Count > (choice.Kind as MultiChoice)?.Max)
                && !((ChoiceRules)choice.Rules).Options.Any(option => option.Exclusive && codes.Contains(option.Code)));
    }

    /// <summary>
    /// Finds out what a name means; what cannot be used here is reported, and null. What could not be read is null without a
    /// report: its own problem is reported already.
    /// </summary>
    public NameTarget? Resolve(FieldName name, BindingScope scope, string symbol, bool matrixStandsForItself = false)
    {
        if (names.IsUnreadable(name.Path))
            return null;
        if (names.TryFindField(name.Path, out Field field))
            return new NameTarget(field);

        if (!names.TryFindItem(name.Path, out CompiledItem item))
        {
            scope.Add(names.Unknown(name.Path, path: null), name.Span);
            return null;
        }

        if (item is CompiledQuestion { Matrix: { Rows.Count: > 0 } matrix })
        {
            if (scope.Function is not null)
                return scope.Enter(matrix, name.Span) ? new NameTarget(matrix.Rows[0], matrix, IsRowAtHand: true) : null;
            if (matrixStandsForItself)
                return new NameTarget(matrix.Rows[0], matrix);
        }

        scope.Misfit(name, symbol, item is CompiledQuestion ? "useMatrix" : "useSection");
        return null;
    }

    /// <summary>The bits of these options; an unknown one is reported, and null. Without any options none is to blame.</summary>
    public ulong[]? BindOptions(Field choice, ReadOnlySpan<OptionCode> options, BindingScope scope)
    {
        var rules = (ChoiceRules)choice.Rules;
        if (rules.Options.Count == 0)
            return null;

        var mask = new ulong[choice.Bits.WordCount];
        bool isKnown = true;
        foreach (OptionCode code in options)
        {
            if (rules.TryFind(code.Code, out int option))
            {
                mask[option / 64] |= 1UL << option;
                continue;
            }

            scope.Add(rules.UnknownOption(choice.Path, code.Code, names.TakeHint()), code.Span);
            isKnown = false;
        }

        return isKnown ? mask : null;
    }

    /// <summary>Binds a side of a comparison.</summary>
    /// <param name="operand">The side.</param>
    /// <param name="scope">Where it stands.</param>
    /// <param name="symbol">How it is compared, for problem texts.</param>
    public BoundOperand? Bind(Operand operand, BindingScope scope, string symbol)
    {
        switch (operand)
        {
            case Operand.Number number:
                return BoundOperand.Of(operand, new BoundNumber.Literal(number.Value));
            case Operand.Text text:
                return BoundOperand.Of(text);
            case Operand.Field field:
                return Resolve(field.Name, scope, symbol) is { } target ? BoundOperand.Of(field.Name, target) : null;
            case Operand.Length length:
                return BindLength(length, scope);
            case Operand.Count count:
                return BindCount(count, scope);
            default:
                throw new InvalidOperationException($"Unknown operand {operand}.");
        }
    }

    private BoundOperand? BindLength(Operand.Length length, BindingScope scope)
    {
        if (Resolve(length.Name, scope, "length( )") is not { } target)
            return null;
        if (target.Sample.Type.Answer == AnswerType.Text)
            return BoundOperand.Of(length, new BoundNumber.TextLength(target.Source()));

        scope.Misfit(length.Name, "length( )", "useLength");
        return null;
    }

    private BoundOperand? BindCount(Operand.Count count, BindingScope scope)
    {
        if (Resolve(count.Name, scope, "count( )", matrixStandsForItself: true) is not { } target)
            return null;
        if (target is { Matrix: { } matrix, IsRowAtHand: false })
            return BoundOperand.Of(count, new BoundNumber.AnsweredRowCount(matrix));
        if (target.Sample.Type.Answer == AnswerType.Options)
            return BoundOperand.Of(count, new BoundNumber.PickCount(target.Source()));

        scope.Misfit(count.Name, "count( )", "useCount");
        return null;
    }
}
