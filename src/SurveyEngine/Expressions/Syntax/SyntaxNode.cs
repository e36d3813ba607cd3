using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Syntax;

/// <summary>
/// The syntax tree of an expression, with unresolved names and unknown types. Two trees are equal when they print the same text. The language is described in <c>docs/reference/expressions.md</c>.
/// </summary>
internal abstract class SyntaxNode
{
    private SyntaxNode(TextSpan span, ReadOnlySpan<SyntaxNode> children)
    {
        Span = span;
        foreach (SyntaxNode child in children)
            HasError |= child.HasError;
    }

    /// <summary>The place in the text; parentheses around the node are not part of it.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether some part of it could not be read.</summary>
    public bool HasError { get; private init; }

    /// <summary>Whether its syntax makes it a condition.</summary>
    public virtual bool IsTruth => false;

    /// <summary>Whether it can be a condition; its parts tell.</summary>
    public virtual bool MayBeTruth => IsTruth;

    /// <summary>
    /// The type that it has by itself when that depends on its place: <see cref="ExprType.Text"/> for a text in quotes, which may be a code or a
    /// date, <see cref="ExprType.Options"/> for a list. Null when it does not.
    /// </summary>
    public virtual ExprType? FlexibleType => null;

    /// <summary>The operands or arguments.</summary>
    public SyntaxNode[] Children => this switch
    {
        Operation operation => operation.Operands,
        Series series => series.Operands,
        Call call => call.Arguments,
        _ => [],
    };

    /// <summary>The precedence of its outermost operator.</summary>
    public virtual Precedence Precedence => Precedence.Primary;

    public override string ToString() => Printer.Print(this);

    /// <summary>Copies the node with another one in the place of one of its operands or arguments.</summary>
    /// <returns>The copy; the node itself when that is none of them.</returns>
    public SyntaxNode With(SyntaxNode part, SyntaxNode instead) => this switch
    {
        Operation operation when operation.Operands.Contains(part) =>
            new Operation(Span, operation.Operator, Replace(operation.Operands, part, instead)),
        Series series when series.Operands.Contains(part) => new Series(Span, series.Operators, Replace(series.Operands, part, instead)),
        Call call when call.Arguments.Contains(part) => new Call(Span, call.Function, Replace(call.Arguments, part, instead)),
        _ => this,
    };

    private static SyntaxNode[] Replace(SyntaxNode[] parts, SyntaxNode part, SyntaxNode instead) =>
        Array.ConvertAll(parts, own => own == part ? instead : own);

    /// <summary><c>true</c>, <c>1.5</c>, <c>'a text'</c> or the code of an option.</summary>
    public sealed class Literal(TextSpan span, Value value) : SyntaxNode(span, [])
    {
        public Value Value => value;

        public override bool IsTruth => value.IsTruth;

        public override ExprType? FlexibleType => value.Text is null ? null : ExprType.Text;
    }

    /// <summary>The id of a question, with row and option codes after dots, or stars for them: <c>Q1-2.5.i</c>, <c>people.*.age</c>.</summary>
    public sealed class Name(TextSpan span, string path, TextSpan following = default) : SyntaxNode(span, [])
    {
        public string Path => path;

        /// <summary>The place of the token after it: there a comparison is missing, when the name is no truth by itself.</summary>
        public TextSpan Following => following;

        public override bool MayBeTruth => true;
    }

    /// <summary><c>@region</c>, or <c>town@region</c> with the name of a choice.</summary>
    public sealed class Attribute(TextSpan span, Name? owner, string code) : SyntaxNode(span, [])
    {
        public Name? Owner => owner;

        public string Code => code;
    }

    /// <summary>
    /// <c>not a</c>, <c>a = b</c>, <c>a and b and c</c>: one operator and its operands. A chain inside a chain of the
    /// same operator was in parentheses.
    /// </summary>
    public sealed class Operation(TextSpan span, Operator @operator, params SyntaxNode[] operands) : SyntaxNode(span, operands)
    {
        public Operator Operator => @operator;

        public SyntaxNode[] Operands => operands;

        public override bool IsTruth => @operator.Result == ExprType.Truth;

        public override Precedence Precedence => @operator.Precedence;
    }

    /// <summary>
    /// <c>a - b + c</c>: operators of one precedence from left to right. A series inside a series of the same precedence was in parentheses.
    /// </summary>
    public sealed class Series(TextSpan span, Operator[] operators, SyntaxNode[] operands) : SyntaxNode(span, operands)
    {
        /// <summary>The operators, each before the operand of the next index.</summary>
        public Operator[] Operators => operators;

        public SyntaxNode[] Operands => operands;

        public override Precedence Precedence => operators[0].Precedence;
    }

    /// <summary><c>answered(Q1)</c>, <c>any(M = 'a')</c>.</summary>
    public sealed class Call : SyntaxNode
    {
        public Call(TextSpan span, Function function, params SyntaxNode[] arguments)
            : base(span, arguments)
        {
            (Function, Arguments) = (function, arguments);
            FlexibleType = TypeOfValues();
        }

        public Function Function { get; }

        public SyntaxNode[] Arguments { get; }

        public override bool IsTruth => Function.Result == ExprType.Truth;

        public override bool MayBeTruth => Function.Result is ExprType.Truth or ExprType.Any;

        public override ExprType? FlexibleType { get; }

        /// <summary>The type of all arguments that give the type of the result, when it depends on the place.</summary>
        private ExprType? TypeOfValues()
        {
            if (Function.Result != ExprType.Any)
                return null;

            ExprType? type = null;
            for (int i = 0; i < Arguments.Length; i++)
            {
                if (Function.Signatures[^1].ParameterAt(i) == ExprType.Any && (type = Arguments[i].FlexibleType) is null)
                    return null;
            }

            return type;
        }
    }

    /// <summary><c>['a', 'b']</c>.</summary>
    public sealed class List(TextSpan span, params Literal[] items) : SyntaxNode(span, items)
    {
        public Literal[] Items => items;

        public override ExprType? FlexibleType => ExprType.Options;
    }

    /// <summary>A part that could not be parsed; its problem is reported.</summary>
    public sealed class Error : SyntaxNode
    {
        /// <summary>The parser is still where it found the problem.</summary>
        public static readonly Error Unread = new();

        /// <summary>The parser has moved on to where it can continue.</summary>
        public static readonly Error Skipped = new();

        private Error()
            : base(default, []) => HasError = true;

        public override bool IsTruth => true;
    }
}
