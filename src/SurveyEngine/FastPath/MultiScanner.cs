using SurveyEngine.Kinds.Choice;
using SurveyEngine.State;

namespace SurveyEngine.FastPath;

/// <summary>Reads a multiple choice.</summary>
internal sealed class MultiScanner(Field field, ChoiceRules rules, SingleByteOptions letters) : FieldScanner
{
    private readonly CodeScanner _codes = new(rules, letters);
    private readonly ChoiceRules _rules = rules;
    private readonly BitRange _bits = field.Bits;

    public override int Scan(ReadOnlySpan<byte> json, int at, AnswerState state, out bool isSound)
    {
        isSound = false;
        if (JsonCursor.At(json, at) != '[')
            return JsonCursor.Nowhere;

        int count = 0;
        bool hasExclusive = false;
        do
        {
            at = _codes.Scan(json, JsonCursor.Space(json, at + 1), out int option);
            if (at == JsonCursor.Nowhere || !state.SetDraft(_bits, option))
                return JsonCursor.Nowhere;

            count++;
            hasExclusive |= _rules.IsExclusive(option);
            at = JsonCursor.Space(json, at);
        }
        while (JsonCursor.At(json, at) == ',');

        isSound = _rules.Accepts(count, hasExclusive);
        return JsonCursor.At(json, at) == ']' ? at + 1 : JsonCursor.Nowhere;
    }
}
