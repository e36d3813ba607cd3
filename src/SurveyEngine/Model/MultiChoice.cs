namespace SurveyEngine.Model;

/// <summary>A choice of any number of options (<c>multi</c>); the picks are a set, without order.</summary>
public sealed record MultiChoice : ChoiceKind
{
    /// <summary>
    /// The fewest options an answer may pick; null: no limit. Speaks of an answer that is there (a blank is the
    /// requirement's business); an exclusive option picked alone always satisfies it.
    /// </summary>
    public int? Min { get; init; }

    /// <summary>The most options an answer may pick; null: no limit.</summary>
    public int? Max { get; init; }
}
