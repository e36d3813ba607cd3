using SurveyEngine.Html.Texts;
using SurveyEngine.Html.Writing;
using SurveyEngine.Model;

namespace SurveyEngine.Html.Controls;

/// <summary>A text: an input or a text area that never cuts anything off.</summary>
internal sealed class TextControl() : FieldControl("text", typeof(TextFieldView))
{
    public override string FirstInput(QuestionView question, FieldView view) => HtmlId.OfField(view.Path);

    public override string Shown(FieldView view) => InBrowser(Typed((TextFieldView)view), IsArea((TextFieldView)view));

    public override string Posted(PostedValues form, FieldView view) => InBrowser(form[view.Path], IsArea((TextFieldView)view));

    public override string Brief(string shown) => Stamp.Of(shown);

    public override void Write(ControlScope scope, FieldPart part)
    {
        var text = (TextFieldView)part.Field;
        string? hint = Hint(text, scope.Words);
        LabelledInput.Open(scope, part);
        if (IsArea(text))
        {
            // The line break after the tag is not part of the text; without it, one at the start of the text would not be.
            scope.Html.Write($"""<textarea rows="{Math.Max(text.Lines, 3)}" id="{part.Id}"{new HtmlAttribute("name", text.Path)}""");
            WriteAttributes(scope, part, text, hint);
            scope.Html.Write($">\n{Shown(text)}</textarea>");
        }
        else
        {
            scope.Html.Write($"""<input type="text" id="{part.Id}" name="{text.Path}"{new HtmlAttribute("value", Shown(text))}""");
            WriteAttributes(scope, part, text, hint);
            scope.Html.Write($">");
        }

        WriteHint(scope, part, text, hint);
        scope.Html.Write($"</div>");
    }

    private static string Typed(TextFieldView text) => text.Entered ?? text.Text ?? "";

    private static bool IsArea(TextFieldView text) => text.Multiline;

    private static void WriteAttributes(ControlScope scope, FieldPart part, TextFieldView text, string? hint)
    {
        // Full-width characters must reach the engine, which reads them: an input of the type "email" would refuse them.
        bool isEmail = text.Format == TextFormat.Email;
        HtmlMarkup email = HtmlMarkup.If(isEmail, " inputmode=\"email\" spellcheck=\"false\" autocapitalize=\"none\"");
        scope.Html.Write($"""{email}{new HtmlAttribute("autocomplete", text.Autocomplete ?? (isEmail ? "email" : null))}""");
        scope.Html.Write($"""{LabelledInput.Required(part)}{LabelledInput.Invalid(part)}{new HtmlAttribute("aria-describedby", part.DescribedBy(hint is null ? null : part.HintId))}""");
    }

    private static string? Hint(TextFieldView text, Words words)
    {
        IEnumerable<string?> hints =
        [
            text.MinLength is { } min ? words.Engine.MinCharacters(min) : null,
            text.MaxLength is { } max ? words.Engine.MaxCharacters(max) : null,
        ];
        string all = string.Join(words.Page.Gap, hints.Where(hint => hint is not null));
        return all.Length > 0 ? all : null;
    }

    /// <summary>Says the limits, and how they are counted to the script, which says how many characters are left.</summary>
    private static void WriteHint(ControlScope scope, FieldPart part, TextFieldView text, string? hint)
    {
        if (hint is null)
            return;

        scope.Html.Write($"""<p class="se-hint"><span id="{part.HintId}">{hint}</span>""");
        if (text.MaxLength is { } max && !scope.IsPaper)
        {
            HtmlMarkup unit = new(text.CountAs switch
            {
                TextUnit.Utf16 => "utf16",
                TextUnit.CodePoints => "codePoints",
                _ => "graphemes",
            });
            scope.Html.Write($""" <span class="se-count" data-count="{part.Id}" data-max="{max}" data-unit="{unit}"></span>""");
        }

        scope.Html.Write($"</p>");
    }
}
