namespace SurveyEngine.State;

/// <summary>
/// Notices when two threads use at once what is for one at a time. It costs one interlocked exchange, and notices most of the misuse, not
/// all: a reader that a change overtakes is not seen.
/// </summary>
internal struct SingleUse
{
    private int _isTaken;

    /// <summary>Takes it; whoever does gives it back by <see cref="Leave"/>.</summary>
    /// <param name="what">What is used, as the first words of a sentence.</param>
    /// <exception cref="InvalidOperationException">Another thread has taken it.</exception>
    public void Enter(string what)
    {
        if (Interlocked.Exchange(ref _isTaken, 1) != 0)
            throw Misuse(what);
    }

    /// <summary>Gives it back.</summary>
    public void Leave() => Volatile.Write(ref _isTaken, 0);

    /// <summary>Makes sure that nobody has taken it.</summary>
    /// <param name="what">What is used, as the first words of a sentence.</param>
    /// <exception cref="InvalidOperationException">Another thread has taken it.</exception>
    public readonly void Require(string what)
    {
        if (_isTaken != 0)
            throw Misuse(what);
    }

    private static InvalidOperationException Misuse(string what) =>
        new($"{what} is used by one thread at a time: another one is changing it.");
}
