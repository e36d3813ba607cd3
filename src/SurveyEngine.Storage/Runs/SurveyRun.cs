namespace SurveyEngine.Storage;

/// <summary>A survey put before people: which definition, in which state, on which terms.</summary>
/// <param name="Id">Its id, in addresses.</param>
/// <param name="Fingerprint">The fingerprint of the definition that new sheets begin with; <see cref="ISheetStore.PutDefinitionAsync"/> has stored it before.</param>
public sealed record SurveyRun(string Id, string Fingerprint)
{
    /// <summary>The state.</summary>
    public RunState State { get; init; }

    /// <summary>What is agreed with the respondents.</summary>
    public RunTerms Terms { get; init; } = new();

    /// <summary>How often it was stored. The store counts; what a caller sets is ignored.</summary>
    public long Revision { get; init; }
}
