using SurveyEngine.Expressions.Syntax;

namespace SurveyEngine.Expressions.Binding;

/// <summary>The place in an expression where names are resolved: outside, or inside a function that goes through the rows of a matrix.</summary>
/// <param name="problems">The receiver of problems.</param>
/// <param name="function">The function around it, or null.</param>
internal sealed class Scope(BindingProblems problems, Function? function = null)
{
    public BindingProblems Problems => problems;

    public bool IsInRows => function is not null;

    /// <summary>The matrix whose rows the function goes through: the first one named in it.</summary>
    public Group? Group { get; private set; }

    /// <summary>Makes a matrix that is named inside the function the one that it goes through.</summary>
    /// <returns>Whether it is that matrix.</returns>
    public bool Enter(Group group, TextSpan span)
    {
        Group ??= group;
        if (Group == group)
            return true;

        problems.AddRows(function!, "twoMatrices", span);
        return false;
    }
}
