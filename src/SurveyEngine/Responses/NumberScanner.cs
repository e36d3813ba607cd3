using SurveyEngine.Compilation;
using SurveyEngine.Text;

namespace SurveyEngine.Responses;

/// <summary>Reads a number.</summary>
internal sealed class NumberScanner(NumberField field) : FieldScanner
{
    public override int Scan(ReadOnlySpan<byte> json, int at, AnswerState state, out bool isSound)
    {
        isSound = false;
        int end = Json.Number(json, at);
        if (end == Json.Nowhere)
            return Json.Nowhere;

        NumberReading number = NumberReader.ReadJson(json[at..end]);
        if (number.Fault != NumberFault.None)
            return Json.Nowhere;

        isSound = field.Rules.Accepts(number.Value);
        field.Keep(number.Value, state);
        return end;
    }
}
