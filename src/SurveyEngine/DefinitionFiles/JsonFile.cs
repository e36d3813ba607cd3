using System.Text.Json;
using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.Text;

namespace SurveyEngine.DefinitionFiles;

/// <summary>One JSON file that holds one value: what all files have in common, whatever the value.</summary>
internal static class JsonFile
{
    /// <summary>The most bytes of a file.</summary>
    public const int SizeLimit = 64 * 1024 * 1024;

    /// <summary>The deepest nesting of arrays and objects.</summary>
    public const int DepthLimit = 128;

    /// <summary>The bytes without the byte order mark that some editors put first.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> mark = "\uFEFF"u8;
        return file.StartsWith(mark) ? file[mark.Length..] : file;
    }

    /// <summary>Reads the whole file, but no more than tells that it is too large.</summary>
    public static byte[] Load(Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        while (bytes.Length <= SizeLimit && stream.Read(buffer) is var count and > 0)
            bytes.Write(buffer.AsSpan(..count));

        return bytes.ToArray();
    }

    /// <summary>
    /// Reads the value as far as it can be read, and reports everything that is wrong, in the order of the file. The value
    /// is null when the file is no JSON at all, or holds something of another type.
    /// </summary>
    public static (T? Value, IReadOnlyList<Problem> Problems) Read<T>(
        ReadOnlySpan<byte> file, Form form, ReadingContext context)
        where T : class
    {
        if (file.Length > SizeLimit)
            return (null, TooLarge(file.Length));

        ReadOnlySpan<byte> utf8 = WithoutMark(file);
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = DepthLimit });
        object? value;
        try
        {
            json.Read();
            form.TryRead(ref json, context, out value);
            json.Read(); // nothing may follow
        }
        catch (JsonException malformed)
        {
            return (null, MalformedJson(utf8, malformed));
        }

        return ((T?)value, context.Finish(utf8));
    }

    /// <summary>Reads a value that is of use only when nothing is wrong.</summary>
    public static Outcome<T> Read<T>(ReadOnlySpan<byte> file, Form form)
        where T : class
    {
        (T? value, IReadOnlyList<Problem> problems) = Read<T>(file, form, new ReadingContext());
        return new Outcome<T>(problems.Count == 0 ? value : null, problems);
    }

    private static Problem[] TooLarge(int size) =>
        [Problem.Error(ProblemCodes.TooLarge, path: null, ("size", size), ("limit", SizeLimit))];

    private static Problem[] MalformedJson(ReadOnlySpan<byte> utf8, JsonException exception)
    {
        int offset = 0;
        for (long line = exception.LineNumber.GetValueOrDefault(); line > 0; line--)
            offset += utf8[offset..].IndexOf((byte)'\n') + 1;

        offset += (int)exception.BytePositionInLine.GetValueOrDefault();
        (int line1, int column) = LineMap.Translate(utf8, [offset])[0];
        return
        [
            Problem.Error(ProblemCodes.MalformedJson, path: null, ("line", line1), ("column", column))
                .At(new SourcePosition(line1, column)),
        ];
    }
}
