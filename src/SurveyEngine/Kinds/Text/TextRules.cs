using System.Buffers;
using System.Text;
using SurveyEngine.Model;
using SurveyEngine.Text;
using SurveyEngine.Text.Patterns;

namespace SurveyEngine.Kinds.Text;

/// <summary>What a text field accepts.</summary>
internal sealed class TextRules(TextEntry kind)
{
    /// <summary>
    /// The technical cap of every text, in bytes of UTF-8: one character as people count can hide any number of marks.
    /// </summary>
    public const int MostBytes = 64 * 1024;

    private static readonly SearchValues<char> HalfWidth =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c), '\n']);

    private readonly TextPattern? _pattern = kind.Pattern is { } pattern ? TextPattern.Parse(pattern, out _) : null;

    public TextEntry Kind => kind;

    /// <summary>The problem of a text that no field can hold, if so.</summary>
    public static Problem? Refusal(string path, string text)
    {
        if (!WellFormedText.Holds(text))
            return Problem.Error(ProblemCodes.MalformedText, path);

        int size = Encoding.UTF8.GetByteCount(text);
        return size > MostBytes
            ? Problem.Error(ProblemCodes.TooLarge, path, ("size", size), ("limit", MostBytes))
            : null;
    }

    /// <summary>The length of a text as this field counts; its line breaks are LF.</summary>
    public int Length(ReadOnlySpan<char> text) => kind.CountAs switch
    {
        TextUnit.Utf16 => text.Length,
        TextUnit.CodePoints => Graphemes.CountCodePoints(text),
        _ => Graphemes.Count(text),
    };

    /// <summary>Whether nothing is wrong with a text that is there; its line breaks are LF.</summary>
    public bool Accepts(ReadOnlySpan<char> text) => !IsTooLong(text, out _) && !IsTooShort(text, out _) && Misformat(text) is null;

    /// <summary>Reports what is wrong with a text that is there; its line breaks are LF.</summary>
    public void Check(string path, string text, List<Problem> problems)
    {
        if (IsTooLong(text, out int length))
            problems.Add(Problem.Error(ProblemCodes.TooLong, path, ("length", length), ("limit", kind.MaxLength!)));
        if (IsTooShort(text, out length))
            problems.Add(Problem.Error(ProblemCodes.TooShort, path, ("length", length), ("limit", kind.MinLength!)));
        if (Misformat(text) is { } format)
            problems.Add(Problem.Error(ProblemCodes.BadFormat, path, ("format", format)));
    }

    // No unit is shorter than a UTF-16 code unit, so that most texts need not be counted at all.
    private bool IsTooLong(ReadOnlySpan<char> text, out int length)
    {
        length = text.Length;
        return text.Length > kind.MaxLength && (length = Length(text)) > kind.MaxLength;
    }

    private bool IsTooShort(ReadOnlySpan<char> text, out int length)
    {
        length = text.Length;
        return kind.MinLength is { } least && (length = Length(text)) < least;
    }

    private string? Misformat(ReadOnlySpan<char> text)
    {
        if (!kind.Multiline && text.Contains('\n'))
            return "oneLine";
        if (kind.Format == TextFormat.Email && !EmailAddress.IsValid(text))
            return "email";
        if (kind.Format == TextFormat.Ascii && text.ContainsAnyExcept(HalfWidth))
            return "ascii";

        return _pattern is not null && !_pattern.IsMatch(text.ToString()) ? "pattern" : null;
    }
}
