using SurveyEngine.Evaluation;
using SurveyEngine.Kinds.Text;
using SurveyEngine.Model;
using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.State;

/// <summary>A field that takes a text: a question, a row, or the specify text of an option.</summary>
internal sealed class TextField(FieldPlace place, BitRange bits, int slot, TextRules rules, SpecifyHost? host = null)
    : Field(place, bits)
{
    public override TextEntry Kind => rules.Kind;

    /// <summary>The option it belongs to, for a specify text.</summary>
    public SpecifyHost? Host => host;

    public TextRules Rules => rules;

    /// <summary>The place of its text among those of a state.</summary>
    public int Slot => slot;

    protected override string Expected => "text";

    public string Text(AnswerState state) => state.Texts[slot]!;

    public int Length(AnswerState state) => rules.Length(Text(state));

    /// <summary>Makes a text the draft, without looking at it.</summary>
    public void Keep(string text, AnswerState state)
    {
        state.Texts[slot] = text;
        NotePresence(state);
    }

    /// <summary>Notes that there is a draft, where nobody will ask what it says.</summary>
    public void NotePresence(AnswerState state) => Bits.PutBit(state.Drafts, 0, value: true);

    public override InputValue ReadTyped(string typed) =>
        (AnswerValue)(rules.Kind.Format == TextFormat.Email ? WidthFolding.Fold(typed).Trim() : typed);

    public override void ClearDraft(AnswerState state)
    {
        base.ClearDraft(state);
        state.Texts[slot] = null;
    }

    public override void CheckValue(AnswerState state, List<Problem> problems) => rules.Check(Path, Text(state), problems);

    public override Instruction StepIn(StateLayout layout) => host is null ? base.StepIn(layout) : base.StepIn(layout) with
    {
        GateBit = layout.OpenBit(gate: null),
        TestedWord = layout.EffectiveAt + host.Field.Bits.Word + (host.Option / 64),
        TestedBits = 1UL << host.Field.Bits.Shift + (host.Option % 64),
    };

    protected override bool IsOpen(AnswerState state) =>
        host is null ? base.IsOpen(state) : host.Field.IsPicked(state, host.Option);

    protected override bool TryAcceptValue(InputValue given, AnswerState state, List<Problem> problems)
    {
        if (given.Value.Kind != AnswerValueKind.Text)
            return RefuseType(given, problems);

        string text = LineBreaks.Normalize(given.Value.AsText);
        if (TextRules.Refusal(Path, text) is { } refusal)
        {
            problems.Add(refusal);
            return false;
        }

        Keep(text, state);
        return true;
    }

    protected override AnswerValue ReadValue(AnswerState state, ReadOnlySpan<ulong> answers) => Text(state);
}
