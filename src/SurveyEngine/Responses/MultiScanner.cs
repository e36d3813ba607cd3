using SurveyEngine.Compilation;

namespace SurveyEngine.Responses;

/// <summary>Reads a multiple choice.</summary>
internal sealed class MultiScanner(ChoiceField field) : FieldScanner
{
    private readonly CodeScanner _codes = new(field.Rules);
    private readonly BitRange _bits = field.Bits;

    public override int Scan(ReadOnlySpan<byte> json, int at, AnswerState state)
    {
        at = Json.Mark(json, at, (byte)'[');
        while (at != Json.Nowhere)
        {
            at = _codes.Scan(json, at, out int option);
            if (at == Json.Nowhere || !state.SetDraft(_bits, option))
                return Json.Nowhere;

            at = Json.Space(json, at);
            if (Json.At(json, at) == ']')
                return field.AcceptsDraft(state) ? at + 1 : Json.Nowhere;

            at = Json.Mark(json, at, (byte)',');
        }

        return Json.Nowhere;
    }
}
