using SurveyEngine.Compilation;
using SurveyEngine.Expressions.Syntax;

namespace SurveyEngine.Expressions.Binding;

/// <summary>Where in a condition binding is: at its outside, or inside an <c>any( )</c>, <c>all( )</c> or <c>count( )</c>.</summary>
/// <param name="faults">Where problems are added.</param>
/// <param name="function">The function around, or null.</param>
internal sealed class BindingScope(List<ConditionFault> faults, string? function = null)
{
    public List<ConditionFault> Faults => faults;

    public string? Function => function;

    /// <summary>The matrix whose rows are gone through; the first one named inside the function.</summary>
    public GroupNode? Matrix { get; private set; }

    /// <summary>Takes a matrix named inside the function for the one whose rows are gone through.</summary>
    /// <returns>Whether it is the one.</returns>
    public bool Enter(GroupNode matrix, TextSpan span)
    {
        Matrix ??= matrix;
        if (Matrix == matrix)
            return true;

        Add(ProblemCodes.Quantifier, span, ("function", function!), ("reason", "twoMatrices"));
        return false;
    }

    public void Add(string code, TextSpan span, params (string Name, object Value)[] arguments) =>
        faults.Add(new ConditionFault(code, span, arguments));

    public void Add(Problem problem, TextSpan span) =>
        Add(problem.Code, span, [.. problem.Arguments.Select(argument => (argument.Name, argument.Value))]);

    /// <summary>Reports an operator that does not fit what it is applied to.</summary>
    /// <returns>Null, for the caller to return.</returns>
    public BoundCondition? Misfit(FieldName name, string symbol, string use) => Misfit(name.Span, name.Path, symbol, use);

    /// <inheritdoc cref="Misfit(FieldName, string, string)"/>
    public BoundCondition? Misfit(TextSpan span, string name, string symbol, string use)
    {
        Add(ProblemCodes.WrongOperand, span, ("operator", symbol), ("name", name), ("expected", use));
        return null;
    }
}
