using SurveyEngine.Html.Texts;
using SurveyEngine.Html.Writing;

namespace SurveyEngine.Html.Controls;

/// <summary>What dates and times have in common: a few short inputs in one group, which post one text.</summary>
internal abstract class TemporalControl(string kind, Type view) : FieldControl(kind, view)
{
    protected const char Year = 'y';
    protected const char Month = 'm';
    protected const char Day = 'd';
    protected const char Hour = 'h';
    protected const char Minute = 'i';
    protected const char Second = 's';

    public override string FirstInput(QuestionView question, FieldView view) => HtmlId.Part(HtmlId.OfField(view.Path), FirstPart(view));

    public override string Shown(FieldView view) => Join(part => Split(Typed(view)).GetValueOrDefault(part, ""));

    public override string Posted(PostedValues form, FieldView view) => Join(part => InBrowser(form[$"{view.Path}~{part}"], isMultiline: false).Trim());

    public override void Write(ControlScope scope, FieldPart part)
    {
        Dictionary<char, string> values = Split(Typed(part.Field));
        Groups.Open(scope, part, role: null);
        scope.Html.Write($"""<div class="se-parts">""");
        foreach (char each in Parts(scope.Words, values))
            WritePart(scope, part, each, values[each]);

        scope.Html.Write($"</div></fieldset>");
    }

    /// <summary>The answer, or what was typed in place of one.</summary>
    protected abstract string? Answer(FieldView view);

    /// <summary>What the inputs show of a text.</summary>
    protected abstract Dictionary<char, string> Split(string text);

    /// <summary>The text of what is in the inputs.</summary>
    protected abstract string Join(Func<char, string> part);

    /// <summary>The inputs, in the order of the language.</summary>
    protected abstract IEnumerable<char> Parts(Words words, Dictionary<char, string> values);

    /// <summary>Year, month and day in the order of a language.</summary>
    protected static char[] DateParts(Words words) => (words.Language, words.Primary) switch
    {
        (_, "ja" or "zh" or "ko" or "hu" or "lt" or "mn") => [Year, Month, Day],
        ("en-US", _) => [Month, Day, Year],
        _ => [Day, Month, Year],
    };

    /// <summary>Hour and minute; and the second, where there is one.</summary>
    protected static char[] TimeParts(Dictionary<char, string> values) => values[Second].Length > 0 ? [Hour, Minute, Second] : [Hour, Minute];

    private string Typed(FieldView view) => InBrowser(view.Entered ?? Answer(view) ?? "", isMultiline: false).Trim();

    // Where the order is another one, the link leads into the group all the same.
    private string FirstPart(FieldView view) => view is TimeFieldView ? Name(Hour) : Name(Year);

    private static void WritePart(ControlScope scope, FieldPart part, char each, string value)
    {
        string id = HtmlId.Part(part.Id, Name(each));
        HtmlMarkup year = HtmlMarkup.If(each == Year, " se-year");
        scope.Html.Write($"""<div class="se-part{year}"><label for="{id}">{Label(each, scope.Words.Page)}</label>""");
        scope.Html.Write($"""<input type="text" id="{id}" name="{part.Field.Path}~{each.ToString()}" inputmode="numeric" autocomplete="off"{new HtmlAttribute("value", value)}""");
        scope.Html.Write($"""{LabelledInput.Required(part)}{LabelledInput.Invalid(part)}{new HtmlAttribute("aria-describedby", part.DescribedBy())}></div>""");
    }

    private static string Name(char part) => part switch
    {
        Year => "year",
        Month => "month",
        Day => "day",
        Hour => "hour",
        Minute => "minute",
        _ => "second",
    };

    private static string Label(char part, PageWords words) => part switch
    {
        Year => words.Year,
        Month => words.Month,
        Day => words.Day,
        Hour => words.Hour,
        Minute => words.Minute,
        _ => words.Second,
    };
}
