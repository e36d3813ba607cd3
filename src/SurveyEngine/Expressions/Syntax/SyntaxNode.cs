using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Syntax;

/// <summary>
/// The syntax tree of an expression, with unresolved names and unknown types. Two trees are equal when they print the same text. The language is described in <c>docs/reference/conditions.md</c>.
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

    /// <summary>The precedence of its outermost operator.</summary>
    public virtual Precedence Precedence => Precedence.Primary;

    public override string ToString() => Printer.Print(this);

    /// <summary>Copies the node with another one in the place of one of its operands or arguments.</summary>
    public SyntaxNode With(SyntaxNode part, SyntaxNode instead) => this switch
    {
        Operation operation => new Operation(Span, operation.Operator, Replace(operation.Operands, part, instead)),
        Call call => new Call(Span, call.Function, Replace(call.Arguments, part, instead)),
        _ => this,
    };

    private static SyntaxNode[] Replace(SyntaxNode[] parts, SyntaxNode part, SyntaxNode instead) =>
        Array.ConvertAll(parts, own => own == part ? instead : own);

    /// <summary><c>true</c>, <c>1.5</c>, <c>'a text'</c> or the code of an option.</summary>
    public sealed class Literal(TextSpan span, Value value) : SyntaxNode(span, [])
    {
        public Value Value => value;

        public override bool IsTruth => value.IsTruth;
    }

    /// <summary>The id of a question, with row and option codes after dots: <c>Q1-2.5.i</c>.</summary>
    public sealed class Name(TextSpan span, string path) : SyntaxNode(span, [])
    {
        public string Path => path;
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

    /// <summary><c>answered(Q1)</c>, <c>any(M = 'a')</c>.</summary>
    public sealed class Call(TextSpan span, Function function, params SyntaxNode[] arguments) : SyntaxNode(span, arguments)
    {
        public Function Function => function;

        public SyntaxNode[] Arguments => arguments;

        public override bool IsTruth => function.Result == ExprType.Truth;
    }

    /// <summary><c>['a', 'b']</c>.</summary>
    public sealed class List(TextSpan span, params Literal[] items) : SyntaxNode(span, items)
    {
        public Literal[] Items => items;
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
