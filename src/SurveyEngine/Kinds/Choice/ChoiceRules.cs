using System.Numerics;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.Kinds.Choice;

/// <summary>What a choice accepts. Picks are bits, in the order of the options.</summary>
internal sealed class ChoiceRules
{
    // A hint compares with every option, and a response may be wrong in every field: among very many there is none.
    private const int MostOptionsForHint = 256;

    private readonly NameIndex _codes;

    private readonly ulong[] _exclusive;
    private readonly int? _min;
    private readonly int? _max;

    public ChoiceRules(ChoiceKind kind, ValueList<Option> options)
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

        MostTogether = Math.Max(1, options.Count - exclusives);
    }

    public ValueList<Option> Options { get; }

    public bool IsMulti { get; }

    /// <summary>How many options can be picked together.</summary>
    public int MostTogether { get; }

    public bool IsExclusive(int option) => (_exclusive[option / 64] >> option & 1) != 0;

    public bool TryFind(string code, out int option)
    {
        option = _codes.Find(code);
        return option >= 0;
    }

    /// <summary>Finds an option by the UTF-8 bytes of its code; -1 when there is none.</summary>
    public int Find(ReadOnlySpan<byte> code) => _codes.Find(code);

    /// <summary>The problem of a code that no option has.</summary>
    /// <param name="path">The field.</param>
    /// <param name="code">The code.</param>
    /// <param name="hint">Whether to look for what was meant, which compares with every option.</param>
    public Problem UnknownOption(string path, string code, bool hint = true)
    {
        string excerpt = TextPreview.Of(code);
        string? nearest = hint && Options.Count <= MostOptionsForHint ? NearestName.Find(excerpt, Options.Select(option => option.Code)) : null;
        return nearest is null
            ? Problem.Error(ProblemCodes.UnknownOption, path, ("option", excerpt))
            : Problem.Error(ProblemCodes.UnknownOption, path, ("option", excerpt), ("nearest", nearest));
    }

    /// <summary>Reports what is wrong with picks that are there.</summary>
    public void Check(string path, ReadOnlySpan<ulong> picks, List<Problem> problems)
    {
        int count = 0;
        int exclusive = -1;
        for (int word = 0; word < picks.Length; word++)
        {
            count += BitOperations.PopCount(picks[word]);
            if (exclusive < 0 && (picks[word] & _exclusive[word]) is not 0 and var exclusivePicks)
                exclusive = (word * 64) + BitOperations.TrailingZeroCount(exclusivePicks);
        }

        if (Accepts(count, exclusive >= 0))
            return;

        if (exclusive >= 0 && count > 1)
            problems.Add(Problem.Error(ProblemCodes.Exclusive, path, ("option", Options[exclusive].Code)));
        if (count < _min)
            problems.Add(Problem.Error(ProblemCodes.TooFew, path, ("count", count), ("limit", _min.Value)));
        if (count > _max)
            problems.Add(Problem.Error(ProblemCodes.TooMany, path, ("count", count), ("limit", _max.Value)));
    }

    /// <summary>Whether nothing is wrong with picks that are there, all of them among the first 64 options.</summary>
    public bool Accepts(ulong picks) => Accepts(BitOperations.PopCount(picks), (picks & _exclusive[0]) != 0);

    /// <summary>Whether nothing is wrong with picks that are there: so many, an exclusive one among them or not.</summary>
    public bool Accepts(int count, bool hasExclusive) =>
        !IsMulti || (!(count > _max) && (hasExclusive ? count == 1 : !(count < _min)));
}
