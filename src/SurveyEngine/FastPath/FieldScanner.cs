using SurveyEngine.Documents;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Kinds.Number;
using SurveyEngine.Kinds.Text;
using SurveyEngine.State;

namespace SurveyEngine.FastPath;

/// <summary>
/// Reads one field's value from JSON, when it is certain that the field can hold it. What it leaves to the careful reader
/// costs time, never correctness.
/// </summary>
internal abstract class FieldScanner
{
    /// <summary>The scanner of a field; null for a kind that has none, whose values are read the careful way.</summary>
    /// <param name="field">The field.</param>
    /// <param name="isRead">Whether a condition reads its value.</param>
    /// <param name="options">The options with codes of one byte, of a choice.</param>
    public static FieldScanner? For(Field field, bool isRead, SingleByteOptions? options) => field.Rules switch
    {
        ChoiceRules { IsMulti: true } multi => new MultiScanner(field, multi, options!),
        ChoiceRules single => new SingleScanner(field, single, options!),
        NumberRules number => new NumberScanner(field, number),
        TextRules text => new TextScanner(field, text, isRead),
        _ => null,
    };

    /// <summary>Reads a value that is not blank; it becomes the field's draft.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="at">The position of the value.</param>
    /// <param name="workspace">A workspace without a draft of the field.</param>
    /// <param name="isSound">Whether the value breaks no rule of its field.</param>
    /// <returns>The position after the value; <see cref="JsonCursor.NotFound"/> when it may have to be refused.</returns>
    public abstract int Scan(ReadOnlySpan<byte> json, int at, ReadingWorkspace workspace, out bool isSound);
}
