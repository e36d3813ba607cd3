using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace SurveyEngine.Html;

/// <summary>Writes HTML as UTF-8: what stands in the program is markup, and whatever is put into it is text, which is escaped.</summary>
public sealed class HtmlWriter
{
    private const string Replacement = "\uFFFD";

    // In texts and in attributes between double quotes. Browsers read no NUL.
    private static readonly SearchValues<char> Escaped = SearchValues.Create("&<>\"\0");

    private readonly IBufferWriter<byte> _output;

    /// <summary>Creates a writer.</summary>
    /// <param name="output">What receives the bytes.</param>
    public HtmlWriter(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
    }

    /// <summary>Writes markup with texts in it: <c>html.Write($"&lt;p&gt;{text}&lt;/p&gt;")</c>. Attributes have double quotes.</summary>
    /// <param name="html">The markup, as an interpolated string; what is in its holes is escaped, and nothing for null.</param>
    public void Write([InterpolatedStringHandlerArgument("")] HtmlInterpolation html)
    {
        // The handler has written it already.
    }

    /// <summary>Writes what is markup.</summary>
    internal void Markup(ReadOnlySpan<char> markup) => Encoding.UTF8.GetBytes(markup, _output);

    /// <summary>Writes what is markup, as UTF-8.</summary>
    internal void Markup(ReadOnlySpan<byte> utf8) => _output.Write(utf8);

    /// <summary>Writes what is text.</summary>
    internal void Text(ReadOnlySpan<char> text)
    {
        for (int next; (next = text.IndexOfAny(Escaped)) >= 0; text = text[(next + 1)..])
        {
            Markup(text[..next]);
            Markup(text[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => Replacement,
            });
        }

        Markup(text);
    }
}
