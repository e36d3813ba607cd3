using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SurveyEngine.Html.Tests;

/// <summary>A page as a browser without a script has it: parsed, filled in, posted.</summary>
internal sealed class Browser
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsStrictMode = true, IsKeepingSourceReferences = false });

    private Browser(IHtmlDocument document) => Document = document;

    public IHtmlDocument Document { get; }

    /// <summary>Opens a page; one that is not well formed fails.</summary>
    public static Browser Open(HtmlPage page) => new(Parser.ParseDocument(page.ToHtml()));

    public IElement Find(string selector) =>
        Document.QuerySelector(selector) ?? throw new ArgumentException($"There is no {selector} in\n{Document.DocumentElement.OuterHtml}");

    /// <summary>What the form posts, as browsers do, when a button is pressed.</summary>
    public List<KeyValuePair<string, string>> Post(string button = "stay")
    {
        List<KeyValuePair<string, string>> pairs = [];
        foreach (IElement element in Document.QuerySelectorAll("form[data-survey] :is(input, select, textarea)"))
        {
            string name = element.GetAttribute("name")!;
            switch (element)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox" } input:
                    if (input.IsChecked)
                        pairs.Add(new(name, input.Value));
                    break;
                case IHtmlInputElement { Type: "text" } input:
                    pairs.Add(new(name, input.Value.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)));
                    break;
                case IHtmlInputElement input:
                    pairs.Add(new(name, input.Value));
                    break;
                case IHtmlTextAreaElement area:
                    pairs.Add(new(name, area.Value.ReplaceLineEndings("\r\n")));
                    break;
                case IHtmlSelectElement select:
                    pairs.Add(new(name, select.Value ?? ""));
                    break;
            }
        }

        pairs.Add(new(".go", button));
        return pairs;
    }

    /// <summary>Types into the input with an id.</summary>
    public Browser Type(string id, string text)
    {
        switch (Document.GetElementById(id))
        {
            case IHtmlInputElement input:
                input.Value = text;
                break;
            case IHtmlTextAreaElement area:
                area.Value = text;
                break;
            default:
                throw new ArgumentException($"There is no input {id}.", nameof(id));
        }

        return this;
    }

    /// <summary>Selects or deselects an option.</summary>
    public Browser Click(string path, string code)
    {
        switch (Document.GetElementById(HtmlId.OfOption(path, code)))
        {
            case IHtmlInputElement { Type: "radio" } radio:
                foreach (IHtmlInputElement other in Document.QuerySelectorAll("input[type=radio]").OfType<IHtmlInputElement>().Where(other => other.Name == path))
                    other.IsChecked = false;
                radio.IsChecked = true;
                break;
            case IHtmlInputElement box:
                box.IsChecked = !box.IsChecked;
                break;
            case IHtmlOptionElement option:
                ((IHtmlSelectElement)option.Closest("select")!).Value = code;
                break;
            default:
                throw new ArgumentException($"There is no option {code} of {path}.", nameof(code));
        }

        return this;
    }
}
