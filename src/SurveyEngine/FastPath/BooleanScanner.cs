using SurveyEngine.Documents;
using SurveyEngine.Kinds.Boolean;
using SurveyEngine.State;

namespace SurveyEngine.FastPath;

/// <summary>Reads true or false.</summary>
internal sealed class BooleanScanner(Field field) : FieldScanner
{
    public override int Scan(ReadOnlySpan<byte> json, int at, ReadingWorkspace workspace, out bool isSound)
    {
        isSound = true;
        bool isTrue = JsonCursor.At(json, at) == 't';
        int end = JsonCursor.ExpectBytes(json, at, isTrue ? "true"u8 : "false"u8);
        if (end != JsonCursor.NotFound)
            workspace.State.SetDraft(field.Bits, isTrue ? BooleanRules.TrueBit : BooleanRules.FalseBit);

        return end;
    }
}
