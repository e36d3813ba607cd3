using System.Text;

namespace SurveyEngine.Text;

/// <summary>
/// Translates byte offsets of a UTF-8 text to lines and columns, counted from 1. Columns are extended grapheme clusters; lines end with
/// LF, CRLF or CR. One pass translates all offsets.
/// </summary>
internal static class LineMap
{
    /// <summary>Translates <paramref name="offsets"/>, keeping their order; invalid UTF-8 counts as U+FFFD.</summary>
    public static (int Line, int Column)[] Translate(ReadOnlySpan<byte> utf8, IEnumerable<int> offsets)
    {
        int[] sorted = [.. offsets];
        int[] order = [.. Enumerable.Range(0, sorted.Length)];
        Array.Sort(sorted, order);
        var places = new (int Line, int Column)[sorted.Length];
        int done = 0;
        int start = 0;
        for (int line = 1; done < sorted.Length; line++)
        {
            int length = utf8[start..].IndexOfAny((byte)'\n', (byte)'\r');
            int next = length < 0 ? int.MaxValue : start + length + LineBreakLength(utf8[(start + length)..]);
            int upTo = done;
            while (upTo < sorted.Length && sorted[upTo] < next)
                upTo++;

            if (upTo > done)
            {
                ReadOnlySpan<byte> content = length < 0 ? utf8[start..] : utf8.Slice(start, length);
                ReadOnlySpan<int> columns = Columns(content, start, sorted.AsSpan(done..upTo));
                foreach (int column in columns)
                    places[order[done++]] = (line, column);
            }

            start = next;
        }

        return places;
    }

    private static int LineBreakLength(ReadOnlySpan<byte> lineBreak) => lineBreak.StartsWith("\r\n"u8) ? 2 : 1;

    /// <summary>The columns of sorted offsets on one line; an offset in the line break is after the last character.</summary>
    private static int[] Columns(ReadOnlySpan<byte> line, int start, ReadOnlySpan<int> offsets)
    {
        var columns = new int[offsets.Length];
        int done = 0;
        int column = 1;
        int end = start;
        ReadOnlySpan<char> rest = Encoding.UTF8.GetString(line);
        while (!rest.IsEmpty && done < offsets.Length)
        {
            int cluster = Graphemes.FirstLength(rest);
            rest = rest[cluster..];
            end += ByteCount(line[(end - start)..], cluster);
            while (done < offsets.Length && offsets[done] < end)
                columns[done++] = column;

            column++;
        }

        columns.AsSpan(done..).Fill(column);
        return columns;
    }

    /// <summary>The number of bytes of the first <paramref name="units"/> UTF-16 units.</summary>
    private static int ByteCount(ReadOnlySpan<byte> utf8, int units)
    {
        int count = 0;
        while (units > 0)
        {
            Rune.DecodeFromUtf8(utf8[count..], out Rune rune, out int length);
            count += length;
            units -= rune.Utf16SequenceLength;
        }

        return count;
    }
}
