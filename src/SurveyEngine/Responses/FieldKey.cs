using System.Runtime.Intrinsics;
using System.Text;

namespace SurveyEngine.Responses;

/// <summary>A field's path as the key of an answer: quotes, colon and all, compared sixteen bytes at a time.</summary>
internal readonly struct FieldKey
{
    private readonly Vector128<byte> _start;
    private readonly Vector128<byte> _mask;
    private readonly byte[] _key;

    public FieldKey(string path)
    {
        _key = Encoding.UTF8.GetBytes($"\"{path}\":");
        Span<byte> start = stackalloc byte[Vector128<byte>.Count];
        Span<byte> mask = stackalloc byte[Vector128<byte>.Count];
        int length = Math.Min(_key.Length, Vector128<byte>.Count);
        _key.AsSpan(0, length).CopyTo(start);
        mask[..length].Fill(byte.MaxValue);
        _start = Vector128.Create<byte>(start);
        _mask = Vector128.Create<byte>(mask);
    }

    /// <summary>The length of the key, in bytes.</summary>
    public int Length => _key.Length;

    /// <summary>Whether this key stands at the start of the bytes.</summary>
    /// <param name="first">The first sixteen of the bytes.</param>
    /// <param name="bytes">The bytes.</param>
    public bool Starts(Vector128<byte> first, ReadOnlySpan<byte> bytes) =>
        (first & _mask) == _start && (_key.Length <= Vector128<byte>.Count || bytes.StartsWith(_key));
}
