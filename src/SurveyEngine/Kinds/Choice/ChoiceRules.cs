using System.Numerics;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds.Choice;

/// <summary>The rules of a choice. Selected options are bits, in the order of the options.</summary>
internal sealed class ChoiceRules : AnswerRules
{
    private static readonly char[] Separators = [',', ' ', '\t', '\n', '\r', '、', '，', '\u3000'];

    private readonly NameIndex _codes;
    private readonly ulong[] _exclusive;
    private readonly int? _min;
    private readonly int? _max;
    private AttributeTable? _attributes;

    public ChoiceRules(FieldType type, ChoiceKind kind, ValueList<Option> options)
        : base(type, kind)
    {
        Options = options;
        IsMulti = kind is MultiChoice;
        (_min, _max) = kind is MultiChoice multi ? (multi.Min, multi.Max) : (null, null);
        _codes = NameIndex.Of(options, option => option.Code);
        _exclusive = new ulong[(options.Count + 63) / 64];
        int exclusives = 0;
        for (int i = 0; i < options.Count; i++)
        {
            if (!options[i].Exclusive)
                continue;

            exclusives++;
            _exclusive[i / 64] |= 1UL << i;
        }

        MaxSelectable = Math.Max(1, options.Count - exclusives);
    }

    public ValueList<Option> Options { get; }

    /// <summary>What expressions read of the options; used while a survey is compiled, by one thread.</summary>
    public AttributeTable Attributes => _attributes ??= AttributeTable.Of(Options);

    public bool IsMulti { get; }

    public override int BitCount => Options.Count;

    /// <summary>The maximum number of options that can be selected together.</summary>
    public int MaxSelectable { get; }

    /// <summary>The maximum number of options of a valid answer.</summary>
    public int MaxAccepted => Math.Min(MaxSelectable, _max ?? int.MaxValue);

    public override Facts Facts { get; } = new Facts.Unknown { MayBeAbsent = true };

    public bool IsExclusive(int option) => (_exclusive[option / 64] >> option & 1) != 0;

    public bool TryFind(string code, out int option)
    {
        option = _codes.Find(code);
        return option >= 0;
    }

    /// <summary>The index of an option; -1 when there is none.</summary>
    public int IndexOf(string code) => _codes.Find(code);

    /// <summary>Finds an option by the UTF-8 bytes of its code; -1 when there is none.</summary>
    public int Find(ReadOnlySpan<byte> code) => _codes.Find(code);

    /// <summary>Creates the problem of a code in a condition that no option has.</summary>
    /// <param name="path">The field.</param>
    /// <param name="code">The code.</param>
    /// <param name="hints">The hints of all that is reported together.</param>
    public Problem UnknownOption(string path, string code, HintBudget hints)
    {
        string excerpt = TextPreview.Of(code);
        string? nearest = hints.Nearest(excerpt, Options.Select(option => option.Code));
        return nearest is null
            ? Problem.Error(ProblemCodes.UnknownOption, path, ("option", excerpt))
            : Problem.Error(ProblemCodes.UnknownOption, path, ("option", excerpt), ("nearest", nearest));
    }

    public override bool TryReadTyped(in TypedEntry entry, string path, List<Problem> problems, out InputValue value)
    {
        value = IsMulti
            ? AnswerValue.Options(Array.ConvertAll(entry.Text.Split(Separators, StringSplitOptions.RemoveEmptyEntries), ReadTypedCode))
            : (AnswerValue)ReadTypedCode(entry.Text.Trim());
        return true;
    }

    public override bool TryAccept(in InputValue input, string path, List<Problem> problems, ref StoredAnswer answer)
    {
        if (IsMulti)
            return TryAcceptAll(input, path, problems, answer);
        if (!input.Value.TryGetText(out string? code))
            return RefuseType(input, path, problems);
        if (!TryFind(code, out int option))
        {
            problems.Add(Refusal(path, code, input.Hints));
            return false;
        }

        answer.Select(option);
        return true;
    }

    public override void Fit(in Value value, scoped ref StoredAnswer answer)
    {
        if (!IsMulti && value.Text is { } code && TryFind(code, out int option))
            answer.Select(option);
        foreach (string each in IsMulti ? value.Codes ?? [] : [])
        {
            if (TryFind(each, out int index))
                answer.Select(index);
        }
    }

    /// <summary>
    /// In a single choice, the option that is already selected is deselected. In a multiple choice an exclusive option deselects all
    /// others, and any other option deselects the exclusive ones.
    /// </summary>
    public override Problem? Toggle(string option, string path, scoped in StoredAnswer answer)
    {
        if (!TryFind(option, out int index))
            return Refusal(path, option, hints: null);

        bool isSelected = answer.IsSelected(index);
        if (!IsMulti || (!isSelected && IsExclusive(index)))
            answer.Bits.Clear();
        else if (!isSelected)
            DeselectExclusive(answer.Bits);

        if (isSelected)
            answer.Deselect(index);
        else
            answer.Select(index);
        return null;
    }

    public override void Check(scoped in StoredAnswer answer, string path, List<Problem> problems)
    {
        ReadOnlySpan<ulong> selected = answer.Bits;
        int count = 0;
        int exclusive = -1;
        for (int word = 0; word < selected.Length; word++)
        {
            count += BitOperations.PopCount(selected[word]);
            if (exclusive < 0 && (selected[word] & _exclusive[word]) is not 0 and var exclusiveBits)
                exclusive = (word * 64) + BitOperations.TrailingZeroCount(exclusiveBits);
        }

        if (Accepts(count, exclusive >= 0))
            return;

        if (exclusive >= 0 && count > 1)
            problems.Add(Quoting(ProblemCodes.Exclusive, path, ("option", Options[exclusive].Code)));
        if (count < _min)
            problems.Add(Problem.Error(ProblemCodes.TooFew, path, ("count", count), ("limit", _min.Value)));
        if (count > _max)
            problems.Add(Problem.Error(ProblemCodes.TooMany, path, ("count", count), ("limit", _max.Value)));
    }

    public override AnswerValue ToValue(scoped in StoredAnswer answer)
    {
        int count = 0;
        foreach (ulong word in answer.Bits)
            count += BitOperations.PopCount(word);

        var codes = IsMulti ? new string[count] : [];
        int next = 0;
        for (int word = 0; word < answer.Bits.Length; word++)
        {
            for (ulong left = answer.Bits[word]; left != 0; left &= left - 1)
            {
                string code = Options[(word * 64) + BitOperations.TrailingZeroCount(left)].Code;
                if (!IsMulti)
                    return AnswerValue.Option(code);

                codes[next++] = code;
            }
        }

        return new ValueList<string>(codes);
    }

    /// <summary>Whether a selection has no problems; it is not empty and within the first 64 options.</summary>
    public bool Accepts(ulong selected) => Accepts(BitOperations.PopCount(selected), (selected & _exclusive[0]) != 0);

    /// <summary>Whether a selection, which is not empty, has no problems.</summary>
    /// <param name="count">The number of selected options.</param>
    /// <param name="hasExclusive">Whether one of them is exclusive.</param>
    public bool Accepts(int count, bool hasExclusive) =>
        !IsMulti || (!(count > _max) && (hasExclusive ? count == 1 : !(count < _min)));

    /// <summary>Whether a valid answer can have all of these options.</summary>
    public bool CanSelectTogether(ReadOnlySpan<ulong> options)
    {
        int count = 0;
        bool anyExclusive = false;
        for (int word = 0; word < options.Length; word++)
        {
            count += BitOperations.PopCount(options[word]);
            anyExclusive |= (options[word] & _exclusive[word]) != 0;
        }

        return count == 1 || (!(count > _max) && !anyExclusive);
    }

    /// <summary>Creates the problem of a code in an answer that no option has.</summary>
    private Problem Refusal(string path, string code, HintBudget? hints) =>
        Kind.Sensitive ? Quoting(ProblemCodes.UnknownOption, path) : UnknownOption(path, code, hints ?? new HintBudget());

    private bool TryAcceptAll(in InputValue input, string path, List<Problem> problems, scoped in StoredAnswer answer)
    {
        if (!input.Value.TryGetOptions(out ValueList<string>? codes))
            return RefuseType(input, path, problems);

        int duplicate = -1;
        for (int i = 0; i < codes.Count; i++)
        {
            if (!TryFind(codes[i], out int option))
            {
                problems.Add(Refusal(path, codes[i], input.Hints));
                return false;
            }

            if (answer.IsSelected(option) && duplicate < 0)
                duplicate = option;
            answer.Select(option);
        }

        if (duplicate >= 0)
            problems.Add(Quoting(ProblemCodes.DuplicateOption, path, ("option", Options[duplicate].Code)));
        return true;
    }

    private void DeselectExclusive(Span<ulong> selected)
    {
        for (int word = 0; word < selected.Length; word++)
            selected[word] &= ~_exclusive[word];
    }

    private string ReadTypedCode(string typed) => TryFind(typed, out _) ? typed : WidthFolding.Fold(typed);
}
