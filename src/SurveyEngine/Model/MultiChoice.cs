namespace SurveyEngine.Model;

/// <summary>A choice of any number of options (<c>multi</c>); the selection is a set, without order.</summary>
public sealed record MultiChoice : ChoiceKind
{
    /// <summary>
    /// The fewest options that may be selected; null: no limit. It applies to answers only, as the requirement decides about blanks.
    /// An exclusive option selected alone always satisfies it.
    /// </summary>
    public int? Min { get; init; }

    /// <summary>The most options that may be selected; null: no limit.</summary>
    public int? Max { get; init; }
}
