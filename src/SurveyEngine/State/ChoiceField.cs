using SurveyEngine.Compilation;
using SurveyEngine.Evaluation;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Model;
using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.State;

/// <summary>A field that takes one option or a set of options.</summary>
internal sealed class ChoiceField : Field
{
    private const int MostStackWords = 64;

    private static readonly char[] Separators = [',', ' ', '\t', '\n', '\r', '、', '，', '\u3000'];

    private readonly ChoiceKind _kind;
    private readonly Gate?[]? _optionGates;

    public ChoiceField(FieldPlace place, BitRange bits, ChoiceKind kind, ChoiceRules rules, Gate?[]? optionGates)
        : base(place, bits)
    {
        _kind = kind;
        Rules = rules;
        _optionGates = optionGates;
    }

    public override ChoiceKind Kind => _kind;

    public ChoiceRules Rules { get; }

    /// <summary>Whether some of the options have a condition.</summary>
    public bool HasOptionGates => _optionGates is not null;

    /// <summary>The specify texts of the options, in their order, null for an option without; null when no option has one.</summary>
    public TextField?[]? Specifies { get; set; }

    protected override string Expected => Rules.IsMulti ? "options" : "option";

    /// <summary>The gate of an option; null: it is always shown where the field is.</summary>
    public Gate? OptionGate(int option) => _optionGates?[option];

    /// <summary>Adds the gates of the options that have a condition.</summary>
    public void AddOptionGates(List<GraphNode> gates)
    {
        for (int option = 0; option < _optionGates?.Length; option++)
        {
            if (_optionGates[option] is { } gate)
                gates.Add(gate);
        }
    }

    public bool IsOptionShown(AnswerState state, int option) => Gate.IsOpen(OptionGate(option), state);

    public bool IsPicked(AnswerState state, int option) => (state.EffectiveWord(Bits, option / 64) >> option & 1) != 0;

    public override InputValue ReadTyped(string typed)
    {
        if (!Rules.IsMulti)
            return (AnswerValue)Code(typed.Trim());

        string[] codes = typed.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return AnswerValue.Options(Array.ConvertAll(codes, Code));
    }

    /// <summary>Does what a click on an option does: see <see cref="SurveySession.Toggle"/>.</summary>
    public void Toggle(AnswerState state, int option)
    {
        Span<ulong> drafts = state.Drafts;
        bool isPicked = Bits.GetBit(drafts, option);
        if (!Rules.IsMulti || (!isPicked && Rules.IsExclusive(option)))
        {
            Bits.Clear(drafts);
        }
        else if (!isPicked)
        {
            for (int other = 0; other < Bits.Count; other++)
            {
                if (Rules.IsExclusive(other))
                    Bits.PutBit(drafts, other, value: false);
            }
        }

        Bits.PutBit(drafts, option, !isPicked);
    }

    public override void CheckValue(AnswerState state, List<Problem> problems)
    {
        Span<ulong> picks = Bits.WordCount <= MostStackWords ? stackalloc ulong[Bits.WordCount] : new ulong[Bits.WordCount];
        for (int word = 0; word < picks.Length; word++)
            picks[word] = Bits.Get(state.Effective, word);

        Rules.Check(Path, picks, problems);
    }

    /// <summary>Whether every option picked in the draft counts.</summary>
    public bool CountsWhole(AnswerState state)
    {
        for (int word = 0; word < Bits.WordCount; word++)
        {
            if (Bits.Get(state.Drafts, word) != Bits.Get(state.Effective, word))
                return false;
        }

        return true;
    }

    public override void CheckNotHidden(AnswerState state, List<Problem> problems)
    {
        base.CheckNotHidden(state, problems);
        if (_optionGates is null || !IsShown(state))
            return;

        for (int option = 0; option < Bits.Count; option++)
        {
            if (Bits.GetBit(state.Drafts, option) && !IsOptionShown(state, option))
                problems.Add(Problem.Error(ProblemCodes.NotShown, Path, ("option", Rules.Options[option].Code)));
        }
    }

    public override Instruction StepIn(StateLayout layout) => _optionGates is null ? base.StepIn(layout) : Instruction.Irregular(Index);

    protected override bool IsOpen(AnswerState state) =>
        base.IsOpen(state) && (_optionGates is null || IsAnyOptionShown(state));

    protected override ulong Countable(AnswerState state, int word)
    {
        if (_optionGates is null)
            return ulong.MaxValue;

        ulong shown = 0;
        for (int option = word * 64; option < Math.Min(Bits.Count, (word + 1) * 64); option++)
        {
            if (IsOptionShown(state, option))
                shown |= 1UL << option;
        }

        return shown;
    }

    protected override bool TryAcceptValue(InputValue given, AnswerState state, List<Problem> problems)
    {
        if (given.Value.Kind != (Rules.IsMulti ? AnswerValueKind.Options : AnswerValueKind.Text))
            return RefuseType(given, problems);

        return Rules.IsMulti
            ? TryAcceptPicks(given.Value.AsOptions, state, problems)
            : TryAcceptPick(given.Value.AsText, state, problems);
    }

    protected override AnswerValue ReadValue(AnswerState state, ReadOnlySpan<ulong> answers)
    {
        if (!Rules.IsMulti)
            return Rules.Options[Bits.First(answers)].Code;

        var codes = new string[Bits.PopCount(answers)];
        int next = 0;
        for (int option = 0; option < Bits.Count; option++)
        {
            if (Bits.GetBit(answers, option))
                codes[next++] = Rules.Options[option].Code;
        }

        return new ValueList<string>(codes);
    }

    // Not a query: asked again and again, it may leave no garbage.
    private bool IsAnyOptionShown(AnswerState state)
    {
        for (int option = 0; option < Bits.Count; option++)
        {
            if (IsOptionShown(state, option))
                return true;
        }

        return false;
    }

    private bool TryAcceptPick(string code, AnswerState state, List<Problem> problems)
    {
        if (!Rules.TryFind(code, out int option))
        {
            problems.Add(Rules.UnknownOption(Path, code));
            return false;
        }

        Bits.Clear(state.Drafts);
        Bits.PutBit(state.Drafts, option, value: true);
        return true;
    }

    private bool TryAcceptPicks(ValueList<string> codes, AnswerState state, List<Problem> problems)
    {
        // By index: enumerating a list would make garbage.
        for (int i = 0; i < codes.Count; i++)
        {
            if (!Rules.TryFind(codes[i], out _))
            {
                problems.Add(Rules.UnknownOption(Path, codes[i]));
                return false;
            }
        }

        Bits.Clear(state.Drafts);
        int twice = -1;
        for (int i = 0; i < codes.Count; i++)
        {
            Rules.TryFind(codes[i], out int option);
            if (Bits.GetBit(state.Drafts, option))
                twice = twice < 0 ? option : twice;
            Bits.PutBit(state.Drafts, option, value: true);
        }

        if (twice >= 0)
            problems.Add(Problem.Error(ProblemCodes.DuplicateOption, Path, ("option", Rules.Options[twice].Code)));
        return true;
    }

    private string Code(string typed) => Rules.TryFind(typed, out _) ? typed : WidthFolding.Fold(typed);
}
