using SurveyEngine.Documents;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.State;

namespace SurveyEngine.FastPath;

/// <summary>Reads a single choice.</summary>
internal sealed class SingleScanner(Field field, ChoiceRules rules, SingleByteOptions options) : FieldScanner
{
    private readonly OptionScanner _options = new(rules, options);
    private readonly BitRange _bits = field.Bits;

    public override int Scan(ReadOnlySpan<byte> json, int at, ReadingWorkspace workspace, out bool isSound)
    {
        isSound = true;
        at = _options.Scan(json, at, out int option);
        if (at != JsonCursor.NotFound)
            workspace.State.SetDraft(_bits, option);

        return at;
    }
}
