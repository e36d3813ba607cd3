using SurveyEngine.Compilation;
using SurveyEngine.Text;

namespace SurveyEngine.Responses;

/// <summary>Reads a number.</summary>
internal sealed class NumberScanner(NumberField field) : FieldScanner
{
    public override int Scan(ReadOnlySpan<byte> json, int at, AnswerState state)
    {
        int end = Json.Number(json, at);
        if (end == Json.Nowhere)
            return Json.Nowhere;

        NumberReading number = NumberReader.ReadJson(json[at..end]);
        if (number.Fault != NumberFault.None || !field.Rules.Accepts(number.Value))
            return Json.Nowhere;

        field.Keep(number.Value, state);
        return end;
    }
}
