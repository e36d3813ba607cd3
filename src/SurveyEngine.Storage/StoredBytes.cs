namespace SurveyEngine.Storage;

/// <summary>Bytes as they are stored. Two are equal when their content is, and the text of one tells only its length, so that a log shows no answer.</summary>
public readonly struct StoredBytes : IEquatable<StoredBytes>
{
    private readonly byte[]? _bytes;

    /// <summary>Copies bytes.</summary>
    /// <param name="bytes">What is copied.</param>
    public StoredBytes(ReadOnlySpan<byte> bytes) => _bytes = bytes.ToArray();

    /// <summary>The content.</summary>
    public ReadOnlyMemory<byte> Memory => _bytes;

    /// <summary>The content.</summary>
    public ReadOnlySpan<byte> Span => _bytes;

    /// <summary>Whether there is no content.</summary>
    public bool IsEmpty => _bytes is null or [];

    /// <summary>Copies bytes.</summary>
    /// <param name="bytes">What is copied; null is nothing.</param>
    public static implicit operator StoredBytes(byte[]? bytes) => new(bytes);

    /// <summary>Whether two have the same content.</summary>
    public static bool operator ==(StoredBytes left, StoredBytes right) => left.Equals(right);

    /// <summary>Whether two have different content.</summary>
    public static bool operator !=(StoredBytes left, StoredBytes right) => !left.Equals(right);

    /// <summary>Whether another one has the same content.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(StoredBytes other) => Span.SequenceEqual(other.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StoredBytes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(Span);
        return hash.ToHashCode();
    }

    /// <summary>The length: <c>450 bytes</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Span.Length} bytes");
}
