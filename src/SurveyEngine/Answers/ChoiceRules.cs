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
    private readonly ulong[] _exclusive;
    private readonly int? _min;
    private readonly int? _max;

    public ChoiceRules(ChoiceKind kind, ValueList<Option> options)
    {
        Options = options;
        IsMulti = kind is MultiChoice;
        (_min, _max) = kind is MultiChoice multi ? (multi.Min, multi.Max) : (null, null);
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
        if (!IsMulti)
            return;

        int count = 0;
        int exclusive = -1;
        for (int word = 0; word < picks.Length; word++)
        {
            count += BitOperations.PopCount(picks[word]);
            if (exclusive < 0 && (picks[word] & _exclusive[word]) is not 0 and var exclusivePicks)
                exclusive = (word * 64) + BitOperations.TrailingZeroCount(exclusivePicks);
        }

        if (exclusive >= 0 && count > 1)
            problems.Add(Problem.Error(ProblemCodes.Exclusive, path, ("option", Options[exclusive].Code)));
        if (count < _min && !(exclusive >= 0 && count == 1))
            problems.Add(Problem.Error(ProblemCodes.TooFew, path, ("count", count), ("limit", _min.Value)));
        if (count > _max)
            problems.Add(Problem.Error(ProblemCodes.TooMany, path, ("count", count), ("limit", _max.Value)));
    }
}
