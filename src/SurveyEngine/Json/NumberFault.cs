namespace SurveyEngine.Json;

/// <summary>Why the digits of a number cannot be held by a <see cref="decimal"/>.</summary>
internal enum NumberFault
{
    None,

    /// <summary>Above <see cref="decimal.MaxValue"/>.</summary>
    TooLarge,

    /// <summary>Below <see cref="decimal.MinValue"/>.</summary>
    TooSmall,

    /// <summary>It has more digits after the point than are kept.</summary>
    TooPrecise,
}
