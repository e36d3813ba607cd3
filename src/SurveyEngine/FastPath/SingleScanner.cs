using SurveyEngine.Kinds.Choice;
using SurveyEngine.State;

namespace SurveyEngine.FastPath;

/// <summary>Reads a single choice.</summary>
internal sealed class SingleScanner(Field field, ChoiceRules rules, SingleByteOptions letters) : FieldScanner
{
    private readonly CodeScanner _codes = new(rules, letters);
    private readonly BitRange _bits = field.Bits;

    public override int Scan(ReadOnlySpan<byte> json, int at, AnswerState state, out bool isSound)
    {
        isSound = true;
        at = _codes.Scan(json, at, out int option);
        if (at != JsonCursor.Nowhere)
            state.SetDraft(_bits, option);

        return at;
    }
}
