using SurveyEngine.Documents;
using SurveyEngine.Kinds.Boolean;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Kinds.Dates;
using SurveyEngine.Kinds.Number;
using SurveyEngine.Kinds.Text;
using SurveyEngine.State;

namespace SurveyEngine.FastPath;

/// <summary>
/// Reads the value of one field from JSON when it is certain that the field can hold it; the careful reader reads all others.
/// </summary>
internal abstract class FieldScanner
{
    /// <summary>Creates the scanner of a field; null for a kind that has none and is left to the careful reader.</summary>
    /// <param name="field">The field.</param>
    /// <param name="isRead">Whether a condition reads its value.</param>
    /// <param name="options">For a choice, the options with codes of one byte.</param>
    public static FieldScanner? For(Field field, bool isRead, SingleByteOptions? options) => field.Rules switch
    {
        ChoiceRules { IsMulti: true } multi => new MultiScanner(field, multi, options!),
        ChoiceRules single => new SingleScanner(field, single, options!),
        NumberRules number => new NumberScanner(field, number),
        BooleanRules => new BooleanScanner(field),
        DateNumberRules date => new DateNumberScanner(field, date),
        TextRules text => new TextScanner(field, text, isRead),
        _ => null,
    };

    /// <summary>Reads a value that is not blank and stores it as the draft of the field.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="at">The position of the value.</param>
    /// <param name="workspace">A workspace without a draft of the field.</param>
    /// <param name="isSound">Whether the value has no problems.</param>
    /// <returns>The position after the value; <see cref="JsonCursor.NotFound"/> when it may have to be refused.</returns>
    public abstract int Scan(ReadOnlySpan<byte> json, int at, ReadingWorkspace workspace, out bool isSound);
}
