using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SurveyEngine.Sessions;

/// <summary>
/// Random orders, which are the same on every machine: a shuffle by Fisher and Yates with the numbers of SplitMix64, started with the first eight
/// bytes of the SHA-256 of the seed, a line feed and the path of what is shuffled.
/// </summary>
internal static class RandomOrder
{
    /// <summary>The order of the parts of something.</summary>
    /// <param name="seed">The value of the parameter that decides.</param>
    /// <param name="path">The path of the field, question or section.</param>
    /// <param name="count">The number of parts.</param>
    /// <param name="isFixed">Whether the part with an index keeps its place.</param>
    /// <returns>The indices of the parts, in the order in which respondents see them.</returns>
    public static int[] Of(string seed, string path, int count, Func<int, bool> isFixed)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        int[] places = Array.FindAll(order, part => !isFixed(part));
        var next = new SplitMix64(Start(seed, path));
        for (int i = places.Length - 1; i > 0; i--)
        {
            int j = (int)(next.Take() % (ulong)(i + 1));
            (order[places[i]], order[places[j]]) = (order[places[j]], order[places[i]]);
        }

        return order;
    }

    private static ulong Start(string seed, string path)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{path}"), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    /// <summary>The generator of Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).</summary>
    private struct SplitMix64(ulong state)
    {
        private ulong _state = state;

        public ulong Take()
        {
            ulong mixed = _state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
