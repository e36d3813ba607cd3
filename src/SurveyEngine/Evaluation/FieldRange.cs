using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>Fields that follow each other in definition order.</summary>
/// <param name="Start">The index of the first one.</param>
/// <param name="End">The index after the last one.</param>
internal readonly record struct FieldRange(int Start, int End)
{
    public bool Contains(Field field) => field.Index >= Start && field.Index < End;
}
