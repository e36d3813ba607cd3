using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>One side of a comparison, before the other side has told what it is meant as.</summary>
internal sealed class BoundOperand
{
    private BoundNumber? _number;
    private FieldSource? _textField;

    private readonly Operand? _syntax;

    private BoundOperand(Operand? syntax, string use)
    {
        _syntax = syntax;
        Use = use;
    }

    /// <summary>What was written, for a problem.</summary>
    public string Text => Name?.Path ?? ConditionPrinter.Print(_syntax!);

    /// <summary>How it can be used, as a term of problem texts.</summary>
    public string Use { get; }

    /// <summary>The field's name, when it is one.</summary>
    public FieldName? Name { get; private init; }

    /// <summary>The text literal, when it is one: a text or the code of an option.</summary>
    public OptionCode? Literal { get; private init; }

    /// <summary>The single choice, when it is one.</summary>
    public FieldSource? Single { get; private init; }

    public static BoundOperand Of(Operand syntax, BoundNumber number) =>
        new(syntax, "useNumber") { _number = number };

    public static BoundOperand Of(Operand.Text literal) =>
        new(literal, "useText") { Literal = new OptionCode(literal.Value) { Span = literal.Span } };

    public static BoundOperand Of(FieldName name, NameTarget target)
    {
        string use = target.Sample.Type.Use;
        return target.Sample.Type.Answer switch
        {
            AnswerType.Number => new(syntax: null, use) { Name = name, _number = new BoundNumber.Answer(target.Source()) },
            AnswerType.Text => new(syntax: null, use) { Name = name, _textField = target.Source() },
            AnswerType.Option => new(syntax: null, use) { Name = name, Single = target.Source() },
            _ => new(syntax: null, use) { Name = name },
        };
    }

    public BoundNumber? AsNumber() => _number;

    public BoundText? AsText() => _textField is not null ? new(_textField) : Literal is not null ? new(Literal.Code) : null;
}
