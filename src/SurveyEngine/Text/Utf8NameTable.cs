using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace SurveyEngine.Text;

/// <summary>Finds names by their UTF-8 bytes, without making strings: a fixed hash table with linear probing.</summary>
internal sealed class Utf8NameTable
{
    private const int Free = -1;

    private readonly byte[][] _names;
    private readonly int[] _slots;

    /// <param name="count">How many names there are.</param>
    /// <param name="name">Each of them, all different; a name is found as its place.</param>
    public Utf8NameTable(int count, Func<int, string> name)
    {
        _names = new byte[count][];
        for (int i = 0; i < count; i++)
            _names[i] = Encoding.UTF8.GetBytes(name(i));

        _slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, _names.Length * 2))];
        Array.Fill(_slots, Free);
        for (int i = 0; i < _names.Length; i++)
        {
            int slot = SlotOf(_names[i]);
            while (_slots[slot] != Free)
                slot = (slot + 1) & (_slots.Length - 1);

            _slots[slot] = i;
        }
    }

    /// <summary>The place of a name; -1 when it is none.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        for (int slot = SlotOf(name); _slots[slot] != Free; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (name.SequenceEqual(_names[_slots[slot]]))
                return _slots[slot];
        }

        return -1;
    }

    /// <summary>
    /// Mixes in eight bytes at a time. Names come from the definition alone, so that nobody who posts a response can make them
    /// collide.
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
