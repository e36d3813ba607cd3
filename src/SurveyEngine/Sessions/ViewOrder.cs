using SurveyEngine.Evaluation;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>The orders in which one respondent sees options, rows and items.</summary>
internal readonly struct ViewOrder
{
    // Null while nothing decides random orders: everything is as defined.
    private readonly string? _seed;

    public ViewOrder(CompiledSurvey survey, AnswerState state)
    {
        if (survey.Definition.RandomizeBy is not { } id)
            return;

        AnswerValue seed = Array.Find(survey.Parameters, parameter => parameter.Path == id)!.EffectiveValue(state);
        _seed = seed.IsBlank ? null : seed.AsText ?? seed.ToJson();
    }

    /// <summary>The indices of parts in the order of the view; null: as defined.</summary>
    /// <param name="order">What the definition says.</param>
    /// <param name="path">The path of the field, question or section that has the parts.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="isFixed">Whether a part keeps its place.</param>
    public int[]? Of<T>(ItemOrder order, string path, IReadOnlyList<T> parts, Func<T, bool> isFixed) =>
        order == ItemOrder.Random && _seed is not null ? RandomOrder.Of(_seed, path, parts.Count, i => isFixed(parts[i])) : null;
}
