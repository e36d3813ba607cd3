namespace SurveyEngine.Text.Patterns;

/// <summary>A pattern as a tree.</summary>
internal abstract record PatternNode
{
    /// <summary>
    /// The size with all repetitions written out, which bounds the memory, and the time for each character of a text.
    /// </summary>
    public abstract long Size { get; }

    /// <summary>A number of characters that no match is above; null when there is none.</summary>
    public abstract long? Longest { get; }

    /// <summary>One character of a set; the sets of a pattern are numbered.</summary>
    public sealed record Character(int Set) : PatternNode
    {
        public override long Size => 1;

        public override long? Longest => 1;
    }

    /// <summary>The start (<c>^</c>) or the end (<c>$</c>) of the text.</summary>
    public sealed record Edge(bool IsStart) : PatternNode
    {
        public override long Size => 1;

        public override long? Longest => 0;
    }

    /// <summary>Parts in sequence; without parts, the empty text.</summary>
    public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode
    {
        public override long Size { get; } = 1 + Parts.Sum(part => part.Size);

        public override long? Longest => Parts.Any(part => part.Longest is null) ? null : Parts.Sum(part => part.Longest);
    }

    /// <summary>Exactly one of several branches.</summary>
    public sealed record Alternatives(IReadOnlyList<PatternNode> Branches) : PatternNode
    {
        public override long Size { get; } = Branches.Sum(branch => 1 + branch.Size);

        public override long? Longest => Branches.Any(branch => branch.Longest is null) ? null : Branches.Max(branch => branch.Longest);
    }

    /// <summary>A repeated body; without <paramref name="Max"/>, any number of times.</summary>
    public sealed record Repetition(PatternNode Body, int Min, int? Max) : PatternNode
    {
        // Bounded by the parser, which ends at the first node that is too large: no overflow.
        public override long Size { get; } = (Body.Size + 1) * Math.Max(1, Max ?? (Min + 1));

        public override long? Longest => Body.Longest == 0 ? 0 : Body.Longest * Max;
    }
}
