using SurveyEngine.Documents;
using SurveyEngine.Json;
using SurveyEngine.State;

namespace SurveyEngine.FastPath;

/// <summary>Reads a number.</summary>
internal sealed class NumberScanner(NumberField field) : FieldScanner
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

        isSound = field.Rules.Accepts(number.Value);
        field.Keep(number.Value, workspace.State);
        return end;
    }
}
