using System.Numerics;

namespace SurveyEngine.State;

/// <summary>
/// The instructions that must be executed again: a set from which the first is always taken next, while instructions after it are
/// added. A second level of bits tells which words of the first have any, so that empty stretches cost nothing.
/// </summary>
/// <param name="members">A bit for each instruction, and at least one more that is never set.</param>
/// <param name="words">A bit for each word of <paramref name="members"/>; one may stay set when its word has become empty.</param>
internal readonly ref struct DirtySet(Span<ulong> members, Span<ulong> words)
{
    private readonly Span<ulong> _members = members;
    private readonly Span<ulong> _words = words;

    public void Add(ReadOnlySpan<int> instructions)
    {
        foreach (int instruction in instructions)
        {
            _members[instruction >> 6] |= 1UL << instruction;
            _words[instruction >> 12] |= 1UL << (instruction >> 6);
        }
    }

    /// <summary>Takes the first instruction out of the set.</summary>
    /// <param name="instruction">The one taken before, or -1; then the one that is taken.</param>
    /// <returns>Whether there was one.</returns>
    public bool TryTakeNext(ref int instruction)
    {
        // Mostly it is the very next one.
        int next = instruction + 1;
        int word = next >> 6;
        ulong bits = _members[word];
        if ((bits >> next & 1) == 0)
        {
            if (bits == 0 && !TryFindWord(ref word))
                return false;

            bits = _members[word];
            next = (word * 64) + BitOperations.TrailingZeroCount(bits);
        }

        _members[word] = bits & ~(1UL << next);
        instruction = next;
        return true;
    }

    private bool TryFindWord(ref int word)
    {
        for (int i = word >> 6; i < _words.Length; i++)
        {
            for (; _words[i] != 0; _words[i] &= _words[i] - 1)
            {
                word = (i * 64) + BitOperations.TrailingZeroCount(_words[i]);
                if (_members[word] != 0)
                    return true;
            }
        }

        return false;
    }
}
