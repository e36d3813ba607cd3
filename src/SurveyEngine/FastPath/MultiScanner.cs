using SurveyEngine.Documents;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.State;

namespace SurveyEngine.FastPath;

/// <summary>Reads a multiple choice.</summary>
internal sealed class MultiScanner(Field field, ChoiceRules rules, SingleByteOptions options) : FieldScanner
{
    private readonly OptionScanner _options = new(rules, options);
    private readonly ChoiceRules _rules = rules;
    private readonly BitRange _bits = field.Bits;

    public override int Scan(ReadOnlySpan<byte> json, int at, ReadingWorkspace workspace, out bool isSound)
    {
        isSound = false;
        if (JsonCursor.At(json, at) != '[')
            return JsonCursor.NotFound;

        int count = 0;
        bool hasExclusive = false;
        do
        {
            at = _options.Scan(json, JsonCursor.SkipWhiteSpace(json, at + 1), out int option);
            if (at == JsonCursor.NotFound || !workspace.State.SetDraft(_bits, option))
                return JsonCursor.NotFound;

            count++;
            hasExclusive |= _rules.IsExclusive(option);
            at = JsonCursor.SkipWhiteSpace(json, at);
        }
        while (JsonCursor.At(json, at) == ',');

        isSound = _rules.Accepts(count, hasExclusive);
        return JsonCursor.At(json, at) == ']' ? at + 1 : JsonCursor.NotFound;
    }
}
