using System.Numerics;
using System.Text;

namespace SurveyEngine.Tests;

/// <summary>Names made to fall into one place of the engine's tables: their mixing, undone.</summary>
internal static class CollidingNames
{
    private const ulong Factor = 0x9E3779B97F4A7C15;

    /// <summary>Names of eight bytes that all have hash 0 in a <c>NameIndex</c>.</summary>
    public static IEnumerable<string> Of8Bytes()
    {
        ulong inverse = Inverse();
        for (ulong hash = 0; ; hash++)
        {
            byte[] name = BitConverter.GetBytes((BitOperations.RotateRight(hash * inverse, 29) * inverse) ^ sizeof(ulong));
            if (Ascii.IsValid(name))
                yield return Encoding.ASCII.GetString(name);
        }
    }

    /// <summary>Codes that all begin their search in the first sixteenth of a <c>NameIndex</c> of so many.</summary>
    public static IEnumerable<string> OfOneRegion(int count)
    {
        uint slots = BitOperations.RoundUpToPowerOf2((uint)count * 2);
        for (int i = 0; count > 0; i++)
        {
            string code = $"c{i:D7}";
            ulong hash = BitOperations.RotateLeft((BitConverter.ToUInt64(Encoding.ASCII.GetBytes(code)) ^ sizeof(ulong)) * Factor, 29) * Factor;
            if (((uint)(hash >> 33) & (slots - 1)) >= slots / 16)
                continue;

            count--;
            yield return code;
        }
    }

    /// <summary>
    /// Ids of six letters whose keys all fall into the first 1/16 of a <c>KeyTable</c>: with their quotes they are eight bytes.
    /// </summary>
    public static IEnumerable<string> OfKeys()
    {
        for (int i = 0; ; i++)
        {
            string id = $"Q{i:D5}";
            byte[] key = Encoding.ASCII.GetBytes($"\"{id}\0");
            if ((BitOperations.RotateLeft(BitConverter.ToUInt64(key) * Factor, 29) * Factor) >> 60 == 0)
                yield return id;
        }
    }

    private static ulong Inverse()
    {
        ulong inverse = Factor;
        for (int i = 0; i < 6; i++)
            inverse *= unchecked(2 - (Factor * inverse));

        return inverse;
    }
}
