using System.Buffers;

namespace SurveyEngine.Json;

/// <summary>Bytes that came in pieces, joined in a rented buffer, which is cleared on return: answers are personal.</summary>
internal readonly struct RentedBytes : IDisposable
{
    private const int FirstSize = 16 * 1024;

    private readonly byte[] _buffer;

    private RentedBytes(byte[] buffer, int length)
    {
        _buffer = buffer;
        Length = length;
    }

    /// <summary>How many bytes there are; more than the limit when reading stopped there.</summary>
    public int Length { get; }

    public ReadOnlySpan<byte> Span => _buffer.AsSpan(0, Length);

    public static RentedBytes Join(in ReadOnlySequence<byte> pieces)
    {
        int length = (int)pieces.Length;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(length);
        pieces.CopyTo(buffer);
        return new RentedBytes(buffer, length);
    }

    /// <summary>Reads a stream to its end, or just far enough to show that it is over the limit.</summary>
    public static async ValueTask<RentedBytes> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Min(maxBytes, FirstSize) + 1);
        int length = 0;
        try
        {
            while (length <= maxBytes)
            {
                if (length == buffer.Length)
                    buffer = Grow(buffer);

                int end = Math.Min(buffer.Length, maxBytes + 1);
                int count = await stream.ReadAsync(buffer.AsMemory(length..end), cancellationToken).ConfigureAwait(false);
                if (count == 0)
                    break;

                length += count;
            }
        }
        catch
        {
            Return(buffer);
            throw;
        }

        return new RentedBytes(buffer, length);
    }

    public void Dispose() => Return(_buffer);

    private static byte[] Grow(byte[] buffer)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * buffer.Length, Array.MaxLength));
        buffer.CopyTo(larger, 0);
        Return(buffer);
        return larger;
    }

    private static void Return(byte[] buffer) => ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
}
