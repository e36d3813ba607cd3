using System.Buffers;
using System.Text;
using SurveyEngine.Model;
using SurveyEngine.Text;
using SurveyEngine.Text.Patterns;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds.Text;

/// <summary>The rules of a text.</summary>
internal sealed class TextRules(FieldType type, TextEntry kind) : AnswerRules(type, kind)
{
    /// <summary>
    /// The maximum size of any text, in bytes of UTF-8: a single grapheme cluster may have any number of combining marks.
    /// </summary>
    public const int MaxBytes = 64 * 1024;

    private static readonly SearchValues<char> HalfWidth =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c), '\n']);

    private readonly TextPattern? _pattern = kind.Pattern is { } pattern ? TextPattern.Parse(pattern, out _) : null;

    public new TextEntry Kind => kind;

    public override Facts Facts => new Facts.Text(MayBe) { MayBeAbsent = true };

    /// <summary>The possible lengths of a valid text.</summary>
    public Interval LengthRange => new(Math.Max(1, kind.MinLength ?? 0), kind.MaxLength ?? decimal.MaxValue);

    /// <summary>The length of a text whose line breaks are LF.</summary>
    public static int Length(ReadOnlySpan<char> text, TextUnit unit) => unit switch
    {
        TextUnit.Utf16 => text.Length,
        TextUnit.CodePoints => Graphemes.CountCodePoints(text),
        _ => Graphemes.Count(text),
    };

    /// <summary>Creates the problem of a text that no field can hold; null when there is none.</summary>
    /// <param name="path">The path of the field.</param>
    /// <param name="text">The text, whose line breaks are LF.</param>
    public static Problem? Refusal(string path, string text)
    {
        if (!WellFormedText.Holds(text))
            return Problem.Error(ProblemCodes.MalformedText, path);

        int size = Encoding.UTF8.GetByteCount(text);
        return size > MaxBytes
            ? Problem.Error(ProblemCodes.TooLarge, path, ("size", size), ("limit", MaxBytes))
            : null;
    }

    /// <inheritdoc cref="Length(ReadOnlySpan{char}, TextUnit)"/>
    public int Length(ReadOnlySpan<char> text) => Length(text, kind.CountAs);

    public override bool TryReadTyped(in TypedEntry entry, string path, List<Problem> problems, out InputValue value)
    {
        value = (AnswerValue)(kind.Format == TextFormat.Email ? WidthFolding.Fold(entry.Text).Trim() : entry.Text);
        return true;
    }

    public override bool TryAccept(in InputValue input, string path, List<Problem> problems, ref StoredAnswer answer)
    {
        if (!input.Value.TryGetText(out string? given))
            return RefuseType(input, path, problems);

        string text = LineBreaks.Normalize(given);
        if (Refusal(path, text) is { } refusal)
        {
            problems.Add(refusal);
            return false;
        }

        answer.Set(text);
        return true;
    }

    public override void Fit(in Value value, scoped ref StoredAnswer answer)
    {
        if (value.Text is not { } computed || InvisibleText.IsBlank(computed))
            return;

        string text = LineBreaks.Normalize(computed);
        if (Refusal(path: "", text) is null)
            answer.Set(text);
    }

    /// <summary>Whether a text, whose line breaks are LF, has no problems.</summary>
    public bool Accepts(ReadOnlySpan<char> text) => !IsTooLong(text, out _) && !IsTooShort(text, out _) && Misformat(text) is null;

    public override void Check(scoped in StoredAnswer answer, string path, List<Problem> problems)
    {
        string text = answer.Text!;
        if (IsTooLong(text, out int length))
            problems.Add(Problem.Error(ProblemCodes.TooLong, path, ("length", length), ("limit", kind.MaxLength!)));
        if (IsTooShort(text, out length))
            problems.Add(Problem.Error(ProblemCodes.TooShort, path, ("length", length), ("limit", kind.MinLength!)));
        if (Misformat(text) is { } format)
            problems.Add(Problem.Error(ProblemCodes.BadFormat, path, ("format", format)));
    }

    public override AnswerValue ToValue(scoped in StoredAnswer answer) => answer.Text;

    /// <summary>
    /// Whether a valid response can have this text, by its limits and since a blank is no answer. A pattern is not matched, which would
    /// take too long.
    /// </summary>
    private bool MayBe(string text) =>
        !InvisibleText.IsBlank(text) && string.Equals(LineBreaks.Normalize(text), text) && (kind.Pattern is not null || Accepts(text));

    // No unit is shorter than a UTF-16 code unit, so most texts need not be counted.
    private bool IsTooLong(ReadOnlySpan<char> text, out int length)
    {
        length = text.Length;
        return text.Length > kind.MaxLength && (length = Length(text)) > kind.MaxLength;
    }

    private bool IsTooShort(ReadOnlySpan<char> text, out int length)
    {
        length = text.Length;
        return kind.MinLength is { } min && (length = Length(text)) < min;
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
