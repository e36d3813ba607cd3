using System.Buffers;
using System.Globalization;
using System.Text;

namespace SurveyEngine.Json;

/// <summary>
/// Writes JSON in exactly one form: two spaces of indent and LF, or no white space at all, and strings as RFC 8785 writes them
/// (nothing is escaped unless JSON forces it). System.Text.Json has no such writer: its encoders escape every character beyond U+FFFF,
/// and the others that they escape change with the Unicode version of the runtime, while fingerprints must not.
/// </summary>
/// <param name="output">What receives the bytes.</param>
/// <param name="isCompact">Whether there is no white space.</param>
internal sealed class CanonicalJsonWriter(IBufferWriter<byte> output, bool isCompact = false)
{
    private int _depth;
    private bool _isFirst = true;
    private bool _followsName;

    public void StartObject() => Open("{"u8);

    public void EndObject() => Close("}"u8);

    public void StartArray() => Open("["u8);

    public void EndArray() => Close("]"u8);

    public void Name(string name)
    {
        BeginItem();
        Quoted(name);
        output.Write(isCompact ? ":"u8 : ": "u8);
        _followsName = true;
    }

    public void Text(string text)
    {
        BeginItem();
        Quoted(text);
    }

    public void Null()
    {
        BeginItem();
        output.Write("null"u8);
    }

    public void Boolean(bool value)
    {
        BeginItem();
        output.Write(value ? "true"u8 : "false"u8);
    }

    /// <summary>Writes a number without exponent and without trailing zeros: equal numbers are written alike.</summary>
    public void Number(decimal value)
    {
        BeginItem();
        Characters(TextOf(value));
    }

    /// <summary>A number as it is written.</summary>
    public static string TextOf(decimal value)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        if (text.Contains('.'))
            text = text.TrimEnd('0').TrimEnd('.');

        return text is "-0" ? "0" : text;
    }

    private void Open(ReadOnlySpan<byte> bracket)
    {
        BeginItem();
        output.Write(bracket);
        _depth++;
        _isFirst = true;
    }

    private void Close(ReadOnlySpan<byte> bracket)
    {
        _depth--;
        if (!_isFirst)
            NewLine();

        output.Write(bracket);
        _isFirst = false;
    }

    private void BeginItem()
    {
        if (!_followsName)
        {
            if (!_isFirst)
                output.Write(","u8);
            if (_depth > 0)
                NewLine();
        }

        _followsName = false;
        _isFirst = false;
    }

    private void NewLine()
    {
        if (isCompact)
            return;

        output.Write("\n"u8);
        for (int level = 0; level < _depth; level++)
            output.Write("  "u8);
    }

    private void Quoted(string text)
    {
        output.Write("\""u8);
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and not ('"' or '\\') && !char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            Characters(text.AsSpan(start, i - start));
            Escape(text[i]);
            start = i + 1;
        }

        Characters(text.AsSpan(start));
        output.Write("\""u8);
    }

    private void Escape(char c) => Characters(c switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\b' => @"\b",
        '\t' => @"\t",
        '\n' => @"\n",
        '\f' => @"\f",
        '\r' => @"\r",
        _ => string.Create(CultureInfo.InvariantCulture, $@"\u{(int)c:x4}"), // a control character or half a surrogate pair
    });

    private void Characters(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, output);
}
