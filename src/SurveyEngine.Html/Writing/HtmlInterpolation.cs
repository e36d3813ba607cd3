using System.Runtime.CompilerServices;
using SurveyEngine.Html.Writing;

namespace SurveyEngine.Html;

/// <summary>The interpolated string of <see cref="HtmlWriter.Write"/>, which is written piece by piece.</summary>
[InterpolatedStringHandler]
public readonly ref struct HtmlInterpolation
{
    private readonly HtmlWriter _writer;

    /// <summary>Creates a handler; the compiler calls this.</summary>
    /// <param name="literalLength">The number of characters between the holes.</param>
    /// <param name="formattedCount">The number of holes.</param>
    /// <param name="writer">The writer.</param>
    public HtmlInterpolation(int literalLength, int formattedCount, HtmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _writer = writer;
    }

    /// <summary>Writes what is markup.</summary>
    /// <param name="markup">A constant of the program.</param>
    public void AppendLiteral(string markup) => _writer.Markup(markup);

    /// <summary>Writes a text, escaped.</summary>
    /// <param name="text">The text; null: none.</param>
    public void AppendFormatted(string? text) => _writer.Text(text);

    /// <summary>Writes a whole number.</summary>
    /// <param name="number">The number.</param>
    public void AppendFormatted(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out int length, provider: System.Globalization.CultureInfo.InvariantCulture);
        _writer.Markup(digits[..length]);
    }

    internal void AppendFormatted(HtmlMarkup markup) => _writer.Markup(markup.Constant);

    internal void AppendFormatted(HtmlAttribute attribute)
    {
        if (attribute.Value is null)
            return;

        _writer.Markup(" ");
        _writer.Markup(attribute.Name);
        _writer.Markup("=\"");
        _writer.Text(attribute.Value);
        _writer.Markup("\"");
    }
}
