using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using System.Text.Unicode;

namespace SurveyEngine.Json;

/// <summary>A fixed hash table, with linear probing, that finds names by their UTF-8 bytes without creating strings.</summary>
internal sealed class NameIndex
{
    private const int MaxStackCharacters = 64;
    private const int MaxBytesPerCharacter = 3;

    // The UTF-8 of all names, concatenated; _ends[i] is where name i ends.
    private readonly byte[] _names;
    private readonly int[] _ends;
    // In each slot, the index of a name plus one; 0 when the slot is free.
    private readonly int[] _slots;

    private NameIndex(byte[] names, int[] ends)
    {
        _names = names;
        _ends = ends;
        _slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, ends.Length * 2))];
        for (int i = 0; i < ends.Length; i++)
        {
            int slot = SlotOf(NameAt(i));
            while (_slots[slot] != 0)
                slot = (slot + 1) & (_slots.Length - 1);

            _slots[slot] = i + 1;
        }
    }

    /// <summary>Creates a table of the names of some items; a name is found as the index of its item.</summary>
    /// <param name="items">The items.</param>
    /// <param name="nameOf">The name of each, all different.</param>
    public static NameIndex Of<T>(IReadOnlyList<T> items, Func<T, string> nameOf)
        where T : class
    {
        var ends = new int[items.Count];
        int length = 0;
        for (int i = 0; i < ends.Length; i++)
            ends[i] = length += Encoding.UTF8.GetByteCount(nameOf(items[i]));

        var names = new byte[length];
        for (int i = 0; i < ends.Length; i++)
            Encoding.UTF8.GetBytes(nameOf(items[i]), names.AsSpan(i == 0 ? 0 : ends[i - 1]));

        return new NameIndex(names, ends);
    }

    /// <summary>The index of a name; -1 when there is none.</summary>
    public int Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        int room = name.Length * MaxBytesPerCharacter;
        Span<byte> utf8 = name.Length <= MaxStackCharacters ? stackalloc byte[room] : new byte[room];
        OperationStatus status = Utf8.FromUtf16(name, utf8, out _, out int length, replaceInvalidSequences: false);
        return status == OperationStatus.Done ? Find(utf8[..length]) : -1;
    }

    /// <summary>The index of a name given as UTF-8; -1 when there is none.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        for (int slot = SlotOf(name); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            int place = _slots[slot] - 1;
            if (name.SequenceEqual(NameAt(place)))
                return place;
        }

        return -1;
    }

    private ReadOnlySpan<byte> NameAt(int place)
    {
        int start = place == 0 ? 0 : _ends[place - 1];
        return new ReadOnlySpan<byte>(_names, start, _ends[place] - start);
    }

    /// <summary>
    /// Hashes eight bytes at a time. The names are those of the definition, so a posted response cannot make them collide.
    /// </summary>
    private int SlotOf(ReadOnlySpan<byte> name)
    {
        const ulong factor = 0x9E3779B97F4A7C15;
        ulong hash = (ulong)name.Length;
        for (; name.Length >= sizeof(ulong); name = name[sizeof(ulong)..])
            hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(name)) * factor, 29);

        ulong rest = 0;
        foreach (byte b in name)
            rest = (rest << 8) | b;

        hash = (hash ^ rest) * factor;
        return (int)(hash >> 33) & (_slots.Length - 1);
    }
}
