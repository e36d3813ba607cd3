namespace SurveyEngine.Testing.Generation;

/// <summary>Spoils bytes: changes, removes, inserts, repeats and swaps some of them.</summary>
internal static class Mutation
{
    private static readonly byte[] JsonBytes = [.. "\"{}[],:\\0-e"u8, 0, 0xC3, 0xED, 0xFF];

    /// <summary>Random bytes: any, or those that JSON is made of.</summary>
    public static byte[] RandomBytes(Dice dice)
    {
        bool isAny = dice.Chance(0.5);
        return [.. Enumerable.Range(0, dice.Below(40)).Select(_ => isAny ? (byte)dice.Below(256) : dice.Pick(JsonBytes))];
    }

    public static byte[] Of(ReadOnlySpan<byte> bytes, Dice dice)
    {
        List<byte> spoilt = [.. bytes];
        for (int i = dice.Between(1, 4); i > 0 && spoilt.Count > 0; i--)
        {
            int at = dice.Below(spoilt.Count);
            int length = dice.Between(1, Math.Min(8, spoilt.Count - at));
            switch (dice.Below(6))
            {
                case 0:
                    spoilt[at] = dice.Pick(JsonBytes);
                    break;
                case 1:
                    spoilt.Insert(at, dice.Pick(JsonBytes));
                    break;
                case 2:
                    spoilt.RemoveRange(at, length);
                    break;
                case 3:
                    spoilt.InsertRange(at, spoilt.GetRange(at, length));
                    break;
                case 4:
                    spoilt[at] ^= (byte)(1 << dice.Below(8));
                    break;
                default:
                    int other = dice.Below(spoilt.Count);
                    (spoilt[at], spoilt[other]) = (spoilt[other], spoilt[at]);
                    break;
            }
        }

        return [.. spoilt];
    }
}
