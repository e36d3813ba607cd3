using SurveyEngine.Expressions.Syntax;

namespace SurveyEngine.Expressions.Binding;

/// <summary>The place in an expression where names are resolved: outside, or inside a function that goes through the rows of a matrix.</summary>
/// <param name="problems">The receiver of problems.</param>
/// <param name="function">The function around it, or null.</param>
/// <param name="atHand">The row or option for which the expression is evaluated; null when there is none.</param>
internal sealed class Scope(BindingProblems problems, Function? function = null, AtHand? atHand = null)
{
    public AtHand? AtHand => atHand;

    public BindingProblems Problems => problems;

    public bool IsInRows => function is not null;

    /// <summary>The operation or call around the operand at hand, and the place that it is in; null when there is none.</summary>
    public (SyntaxNode Node, Scope Place)? Around { get; set; }

    /// <summary>What the function goes through: the first matrix, or the first choice of several options, named in it.</summary>
    public Group? Group { get; private set; }

    /// <summary>Creates the scope to try a part of the expression at this place.</summary>
    public Scope Trial() => new(problems.Trial(), function, atHand) { Group = Group };

    /// <summary>Makes a matrix or choice that is named inside the function the one that it goes through.</summary>
    /// <returns>Whether it is that one.</returns>
    public bool Enter(Group group, TextSpan span)
    {
        Group ??= group;
        if (Group == group)
            return true;

        problems.AddRows(function!, "twoMatrices", span);
        return false;
    }
}
