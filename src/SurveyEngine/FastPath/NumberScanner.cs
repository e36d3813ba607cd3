using SurveyEngine.Json;
using SurveyEngine.Kinds.Number;
using SurveyEngine.State;

namespace SurveyEngine.FastPath;

/// <summary>Reads a number.</summary>
internal sealed class NumberScanner(Field field, NumberRules rules) : FieldScanner
{
    public override int Scan(ReadOnlySpan<byte> json, int at, AnswerState state, out bool isSound)
    {
        isSound = false;
        int end = JsonCursor.Number(json, at);
        if (end == JsonCursor.Nowhere)
            return JsonCursor.Nowhere;

        NumberReading number = NumberReader.ReadJson(json[at..end]);
        if (number.Fault != NumberFault.None)
            return JsonCursor.Nowhere;

        isSound = rules.Accepts(number.Value);
        field.StoreDraft(NumberRules.WithoutTrailingZeros(number.Value), state);
        return end;
    }
}
