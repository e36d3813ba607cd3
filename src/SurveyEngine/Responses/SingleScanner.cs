using SurveyEngine.Answers;
using SurveyEngine.Compilation;

namespace SurveyEngine.Responses;

/// <summary>Reads a single choice.</summary>
internal sealed class SingleScanner(ChoiceField field) : FieldScanner
{
    private readonly ChoiceRules _rules = field.Rules;
    private readonly BitRange _bits = field.Bits;

    public override int Scan(ReadOnlySpan<byte> json, int at, AnswerState state)
    {
        at = CodeScanner.Scan(_rules, json, at, out int option);
        if (at != Json.Nowhere)
            state.SetDraft(_bits, option);

        return at;
    }
}
