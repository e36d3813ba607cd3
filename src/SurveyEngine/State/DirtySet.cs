using System.Numerics;

namespace SurveyEngine.State;

/// <summary>
/// The instructions that must be executed again. The first one is always taken next, and may add others after it. A second level of
/// bits tells which words of the first have members, so that empty stretches cost nothing.
/// </summary>
/// <param name="members">One bit for each instruction, and at least one more that is never set.</param>
/// <param name="words">One bit for each word of <paramref name="members"/>; it may stay set when the word becomes empty.</param>
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

    /// <summary>Removes the first instruction.</summary>
    /// <param name="after">The instruction taken before; -1 at first.</param>
    /// <returns>The instruction, or -1 when there is none.</returns>
    public int TakeNext(int after)
    {
        // In most cases it is the one right after.
        int next = after + 1;
        int word = next >> 6;
        ulong bits = _members[word];
        if ((bits >> next & 1) == 0)
        {
            if (bits == 0 && !TryFindWord(ref word))
                return -1;

            bits = _members[word];
            next = (word * 64) + BitOperations.TrailingZeroCount(bits);
        }

        _members[word] = bits & ~(1UL << next);
        return next;
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
