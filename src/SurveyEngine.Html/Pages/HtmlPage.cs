using System.Buffers;
using System.Text;
using SurveyEngine.Html.Texts;

namespace SurveyEngine.Html;

/// <summary>A page of a survey, ready to be written: the whole of it, or the part that goes into a layout of the host. Immutable.</summary>
public sealed class HtmlPage
{
    private readonly Words _words;
    private readonly Action<HtmlWriter> _main;

    internal HtmlPage(string title, string survey, Words words, HtmlOptions options, Action<HtmlWriter> main)
    {
        Title = title;
        SurveyTitle = survey;
        Options = options;
        _words = words;
        _main = main;
    }

    /// <summary>The title, for the browser.</summary>
    public string Title { get; }

    /// <summary>The title of the survey.</summary>
    public string SurveyTitle { get; }

    /// <summary>The language of the texts, as a BCP 47 tag.</summary>
    public string Language => _words.Language;

    /// <summary>The direction of the language: <c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction => _words.IsRightToLeft ? "rtl" : "ltr";

    /// <summary>The words of a link that leads past the head of a page, to the element <c>main</c>.</summary>
    public string SkipToContent => _words.Page.SkipToContent;

    /// <summary>The address of the style sheet.</summary>
    public string StyleSheetAddress => Options.AssetAddress + SurveyAssets.StyleSheet.Name;

    /// <summary>The address of the script.</summary>
    public string ScriptAddress => Options.AssetAddress + SurveyAssets.Script.Name;

    internal HtmlOptions Options { get; }

    /// <summary>Writes the part inside the element <c>main</c>.</summary>
    /// <param name="output">What receives the bytes.</param>
    public void WriteMain(IBufferWriter<byte> output) => _main(new HtmlWriter(output));

    /// <summary>Writes the whole page, with the shell around it.</summary>
    /// <param name="output">What receives the bytes.</param>
    public void WriteTo(IBufferWriter<byte> output)
    {
        var html = new HtmlWriter(output);
        Options.Shell.Head(html, this);
        html.Write($"""<main id="main" tabindex="-1">""");
        _main(html);
        html.Write($"</main>");
        Options.Shell.Foot(html, this);
    }

    /// <summary>The part inside the element <c>main</c>, as markup: <c>@Html.Raw(page.ToMain())</c>.</summary>
    public string ToMain() => TextOf(WriteMain);

    /// <summary>The whole page, as markup.</summary>
    public string ToHtml() => TextOf(WriteTo);

    /// <summary>The title of the page, without any answer: this may be logged.</summary>
    public override string ToString() => Title;

    private static string TextOf(Action<IBufferWriter<byte>> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        write(bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
