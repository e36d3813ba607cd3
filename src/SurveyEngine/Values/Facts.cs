namespace SurveyEngine.Values;

/// <summary>
/// What is known of the value of an expression before any answer is: what it can be in a valid response. Facts of an expression follow
/// from those of its parts; a condition that is always true, and a comparison that can never hold, are found by them.
/// </summary>
internal abstract record Facts
{
    private Facts()
    {
    }

    /// <summary>Whether it can be unanswered.</summary>
    public bool MayBeAbsent { get; init; }

    /// <summary>What it is the value of: equal for two expressions that always have the same value; null when that is not known.</summary>
    public Subject? Subject { get; init; }

    /// <summary>Nothing is known but that it may be unanswered: of the selection of a choice.</summary>
    public sealed record Unknown : Facts;

    /// <summary>A truth. It is never unanswered.</summary>
    /// <param name="Constant">What it always is; null when it varies.</param>
    public sealed record Truth(bool? Constant) : Facts
    {
        public static readonly Truth Varying = new(Constant: null);
        public static readonly Truth Always = new(Constant: true);
        public static readonly Truth Never = new(Constant: false);

        /// <summary>What a comparison says of one of its sides; null when that is nothing.</summary>
        public Claim? Claim { get; init; }

        public static Truth Of(bool? constant) => constant switch
        {
            null => Varying,
            true => Always,
            false => Never,
        };
    }

    /// <summary>A number.</summary>
    /// <param name="Range">Its limits.</param>
    /// <param name="Decimals">The most decimals it can have; null for any number of them.</param>
    public sealed record Number(Interval Range, int? Decimals = null) : Facts
    {
        /// <summary>The number, of a literal.</summary>
        public decimal? Literal { get; private init; }

        public static Number Of(decimal literal) => new(new Interval(literal, literal)) { Literal = literal };

        public bool MayEqual(decimal number) =>
            Range.Contains(number) && !(Decimals is { } most && decimal.Round(number, Math.Clamp(most, 0, MaxScale)) != number);

        private const int MaxScale = 28;
    }

    /// <summary>A text.</summary>
    /// <param name="Admits">Whether a text can be it; null when any can.</param>
    public sealed record Text(Func<string, bool>? Admits = null) : Facts
    {
        /// <summary>The text, of a literal.</summary>
        public string? Literal { get; init; }

        public bool MayEqual(string text) => Literal is null ? Admits?.Invoke(text) != false : Literal == text;
    }

    /// <summary>The option of a single choice.</summary>
    /// <param name="Possible">The options that it can be, as bits.</param>
    public sealed record Option(ulong[] Possible) : Facts;
}
