namespace SurveyEngine.Expressions.Syntax;

/// <summary>
/// Where a node stands in the condition's text, in UTF-16 units. All spans are equal, so that a span never takes part in
/// the equality of the trees that carry it: two texts with the same meaning have equal trees.
/// </summary>
internal readonly struct TextSpan(int start, int length) : IEquatable<TextSpan>
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;

    public bool Equals(TextSpan other) => true;

    public override bool Equals(object? obj) => obj is TextSpan;

    public override int GetHashCode() => 0;

    public override string ToString() => FormattableString.Invariant($"{Start}..{End}");
}
