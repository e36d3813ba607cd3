using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>
/// Resolves the names of an expression and finds the signature that fits the types of each operator and function. Whatever does not fit
/// is reported at its place in the text; the expression is then null, as it is when it names something that could not be read.
/// </summary>
internal sealed class Binder
{
    private readonly NameBinder _names;
    private readonly LiteralBinder _literals;
    private readonly OperatorBinder _operators;
    private readonly CallBinder _calls;
    private readonly AttributeBinder _attributes;

    /// <param name="symbols">The names.</param>
    public Binder(SymbolTable symbols)
    {
        _names = new NameBinder(symbols, this);
        _attributes = new AttributeBinder(symbols, _names);
        _literals = new LiteralBinder(symbols);
        var arguments = new ArgumentBinder(this);
        _operators = new OperatorBinder(this, _literals, arguments);
        _calls = new CallBinder(this, arguments);
    }

    /// <summary>Binds a condition.</summary>
    /// <param name="parsed">The expression, without problems.</param>
    /// <param name="problems">The list that receives problems.</param>
    /// <param name="isTrial">Whether problems are only looked for, so that they need no hints.</param>
    /// <param name="atHand">The row or option for which it is evaluated; null when there is none.</param>
    public Expr? Bind(ParsedExpression parsed, List<ExpressionProblem> problems, bool isTrial = false, AtHand? atHand = null) =>
        BindCondition(parsed.Root!, new Scope(new BindingProblems(parsed.Text, problems, isTrial), atHand: atHand));

    /// <summary>Binds an expression whose value goes to a place; null when it has another type, which is reported.</summary>
    /// <param name="parsed">The expression, without problems.</param>
    /// <param name="place">The place.</param>
    /// <param name="symbol">What the value is for, for problems.</param>
    /// <param name="problems">The list that receives problems.</param>
    /// <param name="atHand">The row or option for which it is evaluated; null when there is none.</param>
    public Expr? Bind(ParsedExpression parsed, Place place, string symbol, List<ExpressionProblem> problems, AtHand? atHand = null)
    {
        var scope = new Scope(new BindingProblems(parsed.Text, problems), atHand: atHand);
        SyntaxNode root = parsed.Root!;
        Expr? bound = BindValue(root, place, symbol, scope);
        if (bound is null || place.Type is not { } type || bound.Type == type)
            return bound;

        scope.Problems.AddMismatch(symbol, TextPreview.Of(root.ToString()), Uses.Needed(type), root.Span);
        return null;
    }

    /// <summary>Binds an expression in a place that takes values: whatever its type is. A name in it may be that of a matrix.</summary>
    /// <param name="node">The expression.</param>
    /// <param name="place">What its place asks for.</param>
    /// <param name="symbol">The operator or function around it, for problems.</param>
    /// <param name="scope">The place of names.</param>
    /// <param name="takesGroup">Whether it can be a matrix as a whole.</param>
    public Expr? BindValue(SyntaxNode node, Place place, string symbol, Scope scope, bool takesGroup = false) => node switch
    {
        SyntaxNode.Literal literal => _literals.Bind(literal, place, scope),
        SyntaxNode.List list => _literals.Bind(list, place, scope),
        SyntaxNode.Name name => _names.Bind(name, symbol, scope, takesGroup),
        SyntaxNode.Attribute attribute => _attributes.Bind(attribute, scope),
        SyntaxNode.Call call => _calls.Bind(call, place, scope),
        SyntaxNode.Series series => _operators.Bind(series, scope),
        SyntaxNode.Operation { Operator.Precedence: < Precedence.Relation } operation => BindLogical(operation, scope),
        SyntaxNode.Operation operation => _operators.Bind(operation, scope),
        _ => throw new InvalidOperationException($"{node} is not an expression by itself."),
    };

    /// <summary>Binds an expression that must be a truth.</summary>
    public Expr? BindCondition(SyntaxNode node, Scope scope)
    {
        if (node is SyntaxNode.Name name)
            return _names.BindCondition(name, scope);

        Expr? bound = BindValue(node, new Place(ExprType.Truth), "", scope);
        if (bound is null || bound.Type == ExprType.Truth)
            return bound;

        // Of all that the parser takes for a condition, only a function can have another type.
        scope.Problems.AddMismatch(((SyntaxNode.Call)node).Function.Symbol, node.ToString(), "needTruth", node.Span);
        return null;
    }

    private Expr? BindLogical(SyntaxNode.Operation operation, Scope scope)
    {
        var operands = new Expr[operation.Operands.Length];
        bool areBound = true;
        for (int i = 0; i < operands.Length; i++)
        {
            if (BindCondition(operation.Operands[i], scope) is { } operand)
                operands[i] = operand;
            else
                areBound = false;
        }

        if (!areBound)
            return null;

        return operation.Operator == Operators.Not
            ? new Negation(operation, operands[0])
            : new LogicalChain(operation, operands, isAnd: operation.Operator == Operators.And);
    }
}
