using System.Collections;
using System.Text.Json;
using SurveyEngine.Html.Controls;

namespace SurveyEngine.Html;

/// <summary>
/// What was posted and could not be taken: it is kept beside the session, and the next page shows it in its controls. Immutable, in the
/// order of paths.
/// </summary>
public sealed class PendingInput : IReadOnlyCollection<PendingEntry>
{
    private readonly PendingEntry[] _entries;

    private PendingInput(PendingEntry[] entries) => _entries = entries;

    /// <summary>Nothing.</summary>
    public static PendingInput None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _entries.Length;

    /// <summary>Whether another page had changed one of the answers.</summary>
    public bool HasConflicts => Array.Exists(_entries, entry => entry.IsConflict);

    /// <summary>What is pending for a field; null: nothing.</summary>
    /// <param name="path">The field's path.</param>
    public PendingEntry? this[string path] => Array.Find(_entries, entry => entry.Path == path);

    /// <summary>Reads the bytes of <see cref="ToUtf8Json"/>. Without any, nothing is pending.</summary>
    /// <param name="utf8Json">The bytes.</param>
    /// <exception cref="JsonException">They are of another form.</exception>
    public static PendingInput Read(ReadOnlySpan<byte> utf8Json) => utf8Json.IsEmpty
        ? None
        : Of(JsonSerializer.Deserialize(utf8Json, PendingJsonContext.Default.PendingEntryArray) ?? throw new JsonException("Pending input is an array."));

    /// <summary>The entries as JSON; no bytes when there are none.</summary>
    public byte[] ToUtf8Json() => Count == 0 ? [] : JsonSerializer.SerializeToUtf8Bytes(_entries, PendingJsonContext.Default.PendingEntryArray);

    /// <inheritdoc/>
    public IEnumerator<PendingEntry> GetEnumerator() => ((IEnumerable<PendingEntry>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static PendingInput Of(IEnumerable<PendingEntry> entries)
    {
        PendingEntry[] sorted = [.. entries.OrderBy(entry => entry.Path, StringComparer.Ordinal)];
        return sorted.Length == 0 ? None : new PendingInput(sorted);
    }
}
