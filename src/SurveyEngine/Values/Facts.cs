namespace SurveyEngine.Values;

/// <summary>
/// What is known of the value of an expression in any valid response, before there are answers. The facts of an expression follow from
/// those of its parts. They reveal conditions that are always true and comparisons that can never hold.
/// </summary>
internal abstract record Facts
{
    private Facts()
    {
    }

    /// <summary>Whether it can be unanswered.</summary>
    public bool MayBeAbsent { get; init; }

    /// <summary>The source of the value, equal for two expressions that always have the same value; null when it is not known.</summary>
    public Subject? Subject { get; init; }

    /// <summary>What is known of a value that is one of two.</summary>
    public static Facts Union(Facts a, Facts b)
    {
        Facts union = (a, b) switch
        {
            (Truth x, Truth y) => Truth.Of(x.Constant == y.Constant ? x.Constant : null),
            (Number x, Number y) => new Number(x.Range.Hull(y.Range), Number.MostDecimals(x, y)),
            (Text, Text) => new Text(),
            _ => new Unknown(),
        };
        return union with { MayBeAbsent = a.MayBeAbsent || b.MayBeAbsent };
    }

    /// <summary>Nothing is known, except that the value may be unanswered: the selection of a choice.</summary>
    public sealed record Unknown : Facts;

    /// <summary>A truth, which is never unanswered.</summary>
    /// <param name="Constant">The value that it always has; null when it varies.</param>
    public sealed record Truth(bool? Constant) : Facts
    {
        public static readonly Truth Varying = new(Constant: null);
        public static readonly Truth Always = new(Constant: true);
        public static readonly Truth Never = new(Constant: false);

        /// <summary>What a comparison implies about one of its sides; null when it implies nothing.</summary>
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
    /// <param name="Decimals">The maximum number of decimals; null for any number.</param>
    public sealed record Number(Interval Range, int? Decimals = null) : Facts
    {
        /// <summary>The number, when it is a literal.</summary>
        public decimal? Literal { get; private init; }

        public static Number Of(decimal literal) => new(new Interval(literal, literal)) { Literal = literal };

        /// <summary>The maximum number of decimals of two numbers; null when one of them can have any.</summary>
        public static int? MostDecimals(Number a, Number b) =>
            a.OwnDecimals is { } x && b.OwnDecimals is { } y ? Math.Max(x, y) : null;

        /// <summary>The maximum number of decimals; those of a literal are its own.</summary>
        public int? OwnDecimals => Literal is { } literal ? DecimalMath.WithoutTrailingZeros(literal).Scale : Decimals;

        public bool MayEqual(decimal number) =>
            Range.Contains(number) && !(Decimals is { } most && decimal.Round(number, Math.Clamp(most, 0, MaxScale)) != number);

        private const int MaxScale = 28;
    }

    /// <summary>A text.</summary>
    /// <param name="Admits">Whether the value can be a given text; null when it can be any text.</param>
    public sealed record Text(Func<string, bool>? Admits = null) : Facts
    {
        /// <summary>The text, when it is a literal.</summary>
        public string? Literal { get; init; }

        public bool MayEqual(string text) => Literal is null ? Admits?.Invoke(text) != false : Literal == text;
    }

    /// <summary>The option of a single choice.</summary>
    /// <param name="Possible">The options that can be selected, as bits.</param>
    public sealed record Option(ulong[] Possible) : Facts;
}
