namespace SurveyEngine.Storage;

/// <summary>
/// Something that happened to a response and that nobody has dealt with yet: it was stored in the transaction in which it happened. Each is handed out at
/// least once, so handlers go by the id of the response.
/// </summary>
/// <param name="Id">Its number.</param>
/// <param name="Run">The id of the run.</param>
/// <param name="Response">The id of the response.</param>
/// <param name="Kind">What happened.</param>
public sealed record OutboxItem(long Id, string Run, Guid Response, OutboxKind Kind)
{
    /// <summary>When it is handed out again, unless it is settled before.</summary>
    public DateTimeOffset Due { get; init; }

    /// <summary>How often it was handed out.</summary>
    public int Tries { get; init; }
}
