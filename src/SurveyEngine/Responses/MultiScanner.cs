using SurveyEngine.Answers;
using SurveyEngine.Compilation;

namespace SurveyEngine.Responses;

/// <summary>Reads a multiple choice.</summary>
internal sealed class MultiScanner(ChoiceField field, OptionLetters letters) : FieldScanner
{
    private readonly CodeScanner _codes = new(field.Rules, letters);
    private readonly ChoiceRules _rules = field.Rules;
    private readonly BitRange _bits = field.Bits;

    public override int Scan(ReadOnlySpan<byte> json, int at, AnswerState state, out bool isSound)
    {
        isSound = false;
        if (Json.At(json, at) != '[')
            return Json.Nowhere;

        int count = 0;
        bool hasExclusive = false;
        do
        {
            at = _codes.Scan(json, Json.Space(json, at + 1), out int option);
            if (at == Json.Nowhere || !state.SetDraft(_bits, option))
                return Json.Nowhere;

            count++;
            hasExclusive |= _rules.IsExclusive(option);
            at = Json.Space(json, at);
        }
        while (Json.At(json, at) == ',');

        isSound = _rules.Accepts(count, hasExclusive);
        return Json.At(json, at) == ']' ? at + 1 : Json.Nowhere;
    }
}
