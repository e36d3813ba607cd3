using System.Security.Cryptography;

namespace SurveyEngine.Storage;

/// <summary>
/// The SHA-256 of a secret, of a link or of a nonce: what is stored in its place, so that a reader of the tables can open nothing. The secret itself has
/// at least 128 random bits, else its hash could be guessed.
/// </summary>
public sealed record SecretHash
{
    private SecretHash(StoredBytes bytes) => Bytes = bytes;

    /// <summary>The 32 bytes.</summary>
    public StoredBytes Bytes { get; }

    /// <summary>The hash of a secret.</summary>
    /// <param name="secret">The secret.</param>
    public static SecretHash Of(ReadOnlySpan<byte> secret) => new(SHA256.HashData(secret));

    /// <summary>A hash as it was stored.</summary>
    /// <param name="bytes">The 32 bytes.</param>
    /// <exception cref="ArgumentException">There are not 32 bytes.</exception>
    public static SecretHash FromStored(ReadOnlySpan<byte> bytes) =>
        bytes.Length == SHA256.HashSizeInBytes
            ? new(new StoredBytes(bytes))
            : throw new ArgumentException($"A hash has {SHA256.HashSizeInBytes} bytes, not {bytes.Length}.", nameof(bytes));

    /// <summary>Says that it is a hash, and not which one.</summary>
    public override string ToString() => "hash of a secret";
}
