using SurveyEngine.Testing.Stores;

namespace SurveyEngine.Testing;

/// <summary>
/// What every store of sheets must do, as checks for any test framework. A host's own store is held to the contract that the stores of the
/// packages are held to.
/// </summary>
public static class SheetStoreConformance
{
    /// <summary>All checks, each for itself.</summary>
    public static IReadOnlyList<SheetStoreCheck> Checks { get; } =
    [
        .. RunChecks.All, .. SheetChecks.All, .. SubmissionChecks.All, .. AmendmentChecks.All, .. ResponseChecks.All, .. ErasureChecks.All, .. ExpiryChecks.All,
        .. OutboxChecks.All, .. ConcurrencyChecks.All, StoryCheck.Check,
    ];
}
