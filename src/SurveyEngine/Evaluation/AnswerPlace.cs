using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>An answer that is put into texts, or those of all rows of a matrix.</summary>
/// <param name="fields">The fields, or the place of a parameter.</param>
/// <param name="options">The texts of their options; empty when they have none.</param>
/// <param name="texts">The other texts of their kind, in the order of <see cref="FieldKind.Texts"/>; empty when it has none.</param>
internal sealed class AnswerPlace(Field[] fields, OptionTexts[] options, int[] texts)
{
    public Field[] Fields => fields;

    public OptionTexts[] Options => options;

    public int[] Texts => texts;

    /// <summary>Whether the answers are personal.</summary>
    public bool IsSensitive { get; } = Array.Exists(fields, field => field.Kind.Sensitive);
}
