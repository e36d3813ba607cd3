using System.Text.Json;
using SurveyEngine.Json;
using SurveyEngine.Mapping;
using SurveyEngine.Text;

namespace SurveyEngine.DefinitionFiles;

/// <summary>Loads and reads JSON files that hold one object.</summary>
internal static class JsonFile
{
    /// <summary>The maximum size of a file, in bytes.</summary>
    public const int MaxSize = 64 * 1024 * 1024;

    /// <summary>The maximum nesting of lists and objects.</summary>
    public const int MaxDepth = 128;

    /// <summary>The bytes without the byte order mark that some editors write.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> mark = "\uFEFF"u8;
        return file.StartsWith(mark) ? file[mark.Length..] : file;
    }

    /// <summary>
    /// Reads as much of an object as can be read, and reports all problems in the order of the file. The object is null when the file
    /// is not JSON, or holds something else.
    /// </summary>
    public static (T? Value, IReadOnlyList<Problem> Problems) Read<T>(
        ReadOnlySpan<byte> file, ObjectMap<T> map, ReadingProblems problems)
        where T : class
    {
        if (file.Length > MaxSize)
            return (null, [Problem.TooLarge(file.Length, MaxSize)]);

        ReadOnlySpan<byte> utf8 = WithoutMark(file);
        JsonTokens tokens;
        try
        {
            tokens = JsonTokens.Read(utf8, MaxDepth);
        }
        catch (JsonException malformed)
        {
            return (null, MalformedJson(utf8, malformed));
        }

        T? value = JsonMapReader.Read(tokens, map, problems);
        return (value, problems.Locate(utf8));
    }

    /// <summary>Reads an object that is useful only without problems.</summary>
    public static Outcome<T> Read<T>(ReadOnlySpan<byte> file, ObjectMap<T> map)
        where T : class
    {
        (T? value, IReadOnlyList<Problem> problems) = Read(file, map, new ReadingProblems());
        return new Outcome<T>(problems.Count == 0 ? value : null, problems);
    }

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
