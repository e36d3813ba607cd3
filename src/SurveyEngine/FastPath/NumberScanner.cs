using SurveyEngine.Documents;
using SurveyEngine.Json;
using SurveyEngine.Kinds.Number;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.FastPath;

/// <summary>Reads a number.</summary>
internal sealed class NumberScanner(Field field, NumberRules rules) : FieldScanner
{
    public override int Scan(ReadOnlySpan<byte> json, int at, ReadingWorkspace workspace, out bool isSound)
    {
        isSound = false;
        int end = JsonCursor.SkipNumber(json, at);
        if (end == JsonCursor.NotFound)
            return JsonCursor.NotFound;

        NumberReading number = NumberReader.ReadJson(json[at..end]);
        if (number.Fault != NumberFault.None)
            return JsonCursor.NotFound;

        isSound = rules.Accepts(number.Value);
        field.StoreDraft(DecimalMath.WithoutTrailingZeros(number.Value), workspace.State);
        return end;
    }
}
