using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using System.Text.Unicode;

namespace SurveyEngine.Json;

/// <summary>
/// A fixed hash table, with linear probing, that finds names by their UTF-8 bytes without creating strings. Names that were chosen
/// to collide are found by a binary search instead, so that no definition makes a search long.
/// </summary>
internal sealed class NameIndex
{
    private const int MaxStackCharacters = 64;
    private const int MaxBytesPerCharacter = 3;
    // Far above what ordinary names take in a table that is at most half full.
    private const int MaxProbes = 64;

    // The UTF-8 of all names, concatenated; _ends[i] is where name i ends.
    private readonly byte[] _names;
    private readonly int[] _ends;
    // In each slot, the index of a name plus one; 0 when the slot is free.
    private readonly int[] _slots;
    // The indices in the order of their names, when some name takes too many probes; null otherwise.
    private readonly int[]? _sorted;

    private NameIndex(byte[] names, int[] ends)
    {
        _names = names;
        _ends = ends;
        _slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, ends.Length * 2))];
        for (int i = 0; i < ends.Length; i++)
        {
            if (TryInsert(i))
                continue;

            _sorted = Sorted();
            return;
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
        if (_sorted is not null)
            return FindSorted(name, _sorted);

        int slot = SlotOf(name);
        for (int probe = 0; probe < MaxProbes && _slots[slot] != 0; probe++, slot = (slot + 1) & (_slots.Length - 1))
        {
            int place = _slots[slot] - 1;
            if (name.SequenceEqual(NameAt(place)))
                return place;
        }

        return -1;
    }

    private bool TryInsert(int place)
    {
        int slot = SlotOf(NameAt(place));
        for (int probe = 0; probe < MaxProbes; probe++, slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_slots[slot] != 0)
                continue;

            _slots[slot] = place + 1;
            return true;
        }

        return false;
    }

    private int[] Sorted()
    {
        int[] places = [.. Enumerable.Range(0, _ends.Length)];
        Array.Sort(places, (a, b) => NameAt(a).SequenceCompareTo(NameAt(b)));
        return places;
    }

    private int FindSorted(ReadOnlySpan<byte> name, int[] sorted)
    {
        int from = 0;
        int to = sorted.Length;
        while (from < to)
        {
            int middle = (from + to) / 2;
            int order = name.SequenceCompareTo(NameAt(sorted[middle]));
            if (order == 0)
                return sorted[middle];

            if (order < 0)
                to = middle;
            else
                from = middle + 1;
        }

        return -1;
    }

    private ReadOnlySpan<byte> NameAt(int place)
    {
        int start = place == 0 ? 0 : _ends[place - 1];
        return new ReadOnlySpan<byte>(_names, start, _ends[place] - start);
    }

    /// <summary>Hashes eight bytes at a time.</summary>
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
