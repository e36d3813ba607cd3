using SurveyEngine.Json;
using SurveyEngine.State;

namespace SurveyEngine.FastPath;

/// <summary>Reads a number.</summary>
internal sealed class NumberScanner(NumberField field) : FieldScanner
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

        isSound = field.Rules.Accepts(number.Value);
        field.Keep(number.Value, state);
        return end;
    }
}
