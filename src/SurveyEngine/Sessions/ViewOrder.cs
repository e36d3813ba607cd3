using SurveyEngine.Evaluation;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>The orders in which one respondent sees options, rows and items.</summary>
internal sealed class ViewOrder
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

    /// <summary>The indices of parts in the order of the view.</summary>
    /// <param name="order">What the definition says.</param>
    /// <param name="path">The path of the field, question or section that has the parts.</param>
    /// <param name="count">The number of parts.</param>
    /// <param name="isFixed">Whether a part keeps its place; null: none does.</param>
    public IEnumerable<int> Of(ItemOrder order, string path, int count, Func<int, bool>? isFixed = null) =>
        order == ItemOrder.Random && _seed is not null ? RandomOrder.Of(_seed, path, count, isFixed ?? (_ => false)) : Enumerable.Range(0, count);
}
