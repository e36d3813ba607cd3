using System.Collections.Frozen;
using System.Numerics;
using SurveyEngine.Diagnostics;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.Answers;

/// <summary>What a choice accepts. Picks are bits, in the order of the options.</summary>
internal sealed class ChoiceRules
{
    private readonly FrozenDictionary<string, int> _indexByCode;
    private readonly Utf8NameTable _codes;
    private readonly ulong[] _exclusive;
    private readonly int? _min;
    private readonly int? _max;

    public ChoiceRules(ChoiceKind kind, ValueList<Option> options)
    {
        Options = options;
        IsMulti = kind is MultiChoice;
        (_min, _max) = kind is MultiChoice multi ? (multi.Min, multi.Max) : (null, null);
        _codes = new Utf8NameTable(options.Select(option => option.Code));
        _indexByCode = options.Select((option, index) => KeyValuePair.Create(option.Code, index)).ToFrozenDictionary();
        _exclusive = new ulong[(options.Count + 63) / 64];
        for (int i = 0; i < options.Count; i++)
        {
            if (options[i].Exclusive)
                _exclusive[i / 64] |= 1UL << i;
        }
    }

    public ValueList<Option> Options { get; }

    public bool IsMulti { get; }

    public bool IsExclusive(int option) => (_exclusive[option / 64] >> option & 1) != 0;

    public bool TryFind(string code, out int option) => _indexByCode.TryGetValue(code, out option);

    /// <summary>Finds an option by the UTF-8 bytes of its code; -1 when there is none.</summary>
    public int Find(ReadOnlySpan<byte> code) => _codes.Find(code);

    public Problem UnknownOption(string path, string code)
    {
        string excerpt = Excerpt.Of(code);
        string? nearest = NearestName.Find(excerpt, Options.Select(option => option.Code));
        return nearest is null
            ? Problem.Error(ProblemCodes.UnknownOption, path, ("option", excerpt))
            : Problem.Error(ProblemCodes.UnknownOption, path, ("option", excerpt), ("nearest", nearest));
    }

    /// <summary>Reports what is wrong with picks that are there.</summary>
    public void Check(string path, ReadOnlySpan<ulong> picks, List<Problem> problems)
    {
        if (Accepts(picks))
            return;

        (int count, int exclusive) = CountPicks(picks);
        if (exclusive >= 0 && count > 1)
            problems.Add(Problem.Error(ProblemCodes.Exclusive, path, ("option", Options[exclusive].Code)));
        if (count < _min && !(exclusive >= 0 && count == 1))
            problems.Add(Problem.Error(ProblemCodes.TooFew, path, ("count", count), ("limit", _min.Value)));
        if (count > _max)
            problems.Add(Problem.Error(ProblemCodes.TooMany, path, ("count", count), ("limit", _max.Value)));
    }

    /// <summary>Whether nothing is wrong with picks that are there.</summary>
    public bool Accepts(ReadOnlySpan<ulong> picks)
    {
        if (!IsMulti)
            return true;

        (int count, int exclusive) = CountPicks(picks);
        return exclusive >= 0 ? count == 1 && !(count > _max) : !(count < _min) && !(count > _max);
    }

    /// <summary>How many options are picked, and the first exclusive one of them; -1 when there is none.</summary>
    private (int Count, int Exclusive) CountPicks(ReadOnlySpan<ulong> picks)
    {
        int count = 0;
        int exclusive = -1;
        for (int word = 0; word < picks.Length; word++)
        {
            count += BitOperations.PopCount(picks[word]);
            if (exclusive < 0 && (picks[word] & _exclusive[word]) is not 0 and var exclusivePicks)
                exclusive = (word * 64) + BitOperations.TrailingZeroCount(exclusivePicks);
        }

        return (count, exclusive);
    }
}
