namespace SurveyEngine.Json;

/// <summary>Why a number is not known exactly: mostly, a <see cref="decimal"/> cannot hold its digits.</summary>
internal enum NumberFault
{
    None,

    /// <summary>Above <see cref="decimal.MaxValue"/>.</summary>
    TooLarge,

    /// <summary>Below <see cref="decimal.MinValue"/>.</summary>
    TooSmall,

    /// <summary>It has more digits after the point than are kept.</summary>
    TooPrecise,

    /// <summary>A sign in it may be the decimal sign or group the digits; the value is the one with decimals.</summary>
    Ambiguous,
}
