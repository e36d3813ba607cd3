using SurveyEngine.Expressions.Binding;
using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>What a definition says of the answers of a question beside their kind; most questions have none of it.</summary>
internal sealed class AnswerTerms
{
    /// <summary>The expression of a calculated field or of a default; null when there is none.</summary>
    public Expr? Computation { get; set; }

    /// <summary>The constraints, in order, with their indices in the definition.</summary>
    public List<BoundConstraint> Constraints { get; } = [];

    /// <summary>The texts for problems, by code; null when there are none.</summary>
    public OwnMessages? Messages { get; init; }

    /// <summary>Copies them, for one row of a matrix of which the others have others.</summary>
    public AnswerTerms Copy()
    {
        var copy = new AnswerTerms { Computation = Computation, Messages = Messages };
        copy.Constraints.AddRange(Constraints);
        return copy;
    }

    public void CollectDependencies(ICollection<FieldReference> reads)
    {
        Computation?.CollectDependencies(reads);
        foreach (BoundConstraint constraint in Constraints)
            constraint.CollectDependencies(reads);
    }

    /// <summary>Reports the constraints that do not hold for a field that is shown and answered.</summary>
    public void CheckConstraints(Field field, AnswerState state, List<Problem> problems)
    {
        foreach (BoundConstraint constraint in Constraints)
        {
            if (constraint.IsBroken(field, state))
                problems.Add(constraint.ProblemOf(field, state));
        }
    }

    /// <summary>Whether some constraint does not hold for a field that is shown and answered.</summary>
    public bool HasBrokenConstraint(Field field, AnswerState state)
    {
        foreach (BoundConstraint constraint in Constraints)
        {
            if (constraint.IsBroken(field, state))
                return true;
        }

        return false;
    }

    /// <summary>Gives problems the texts of the question for them.</summary>
    /// <param name="problems">The problems.</param>
    /// <param name="first">The index of the first one of this question.</param>
    /// <param name="state">The answers, evaluated.</param>
    public void Reword(List<Problem> problems, int first, AnswerState state)
    {
        for (int i = first; Messages is not null && i < problems.Count; i++)
            problems[i] = Messages.Reword(problems[i], state);
    }
}
