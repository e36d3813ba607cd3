using System.Globalization;
using SurveyEngine.Html.Writing;

namespace SurveyEngine.Html.Controls;

/// <summary>A number: an input that takes whatever is typed, or the steps of a scale.</summary>
internal sealed class NumberControl() : FieldControl("number", typeof(NumberFieldView))
{
    private const int MostSteps = 11;

    public override string FirstInput(QuestionView question, FieldView view) => Steps((NumberFieldView)view, question) is { } steps
        ? HtmlId.OfOption(view.Path, steps.From.ToString(CultureInfo.InvariantCulture))
        : HtmlId.OfField(view.Path);

    public override string Shown(FieldView view) => InBrowser(Typed((NumberFieldView)view), isMultiline: false);

    public override string Posted(PostedValues form, FieldView view) => InBrowser(form[view.Path], isMultiline: false);

    public override void Write(ControlScope scope, FieldPart part)
    {
        var number = (NumberFieldView)part.Field;
        if (Steps(number, part.Question) is { } steps)
            WriteScale(scope, part, number, steps);
        else
            WriteInput(scope, part, number);
    }

    private static string Typed(NumberFieldView number) => number.Entered ?? number.Text ?? "";

    private void WriteInput(ControlScope scope, FieldPart part, NumberFieldView number)
    {
        string? prefixId = number.Prefix is null ? null : HtmlId.Part(part.Id, "prefix");
        string? suffixId = number.Suffix is null ? null : HtmlId.Part(part.Id, "suffix");
        HtmlMarkup mode = new(number.InputMode switch
        {
            InputMode.Numeric => "numeric",
            InputMode.Decimal => "decimal",
            _ => "text",
        });
        LabelledInput.Open(scope, part);
        WriteEnds(scope, part, number);
        scope.Html.Write($"""<div class="se-line">""");
        if (number.Prefix is { } prefix)
            scope.Html.Write($"""<span id="{prefixId}">{prefix}</span> """);

        string? ends = HasEnds(number) ? part.HintId : null;
        scope.Html.Write($"""<input class="se-number" type="text" id="{part.Id}" name="{number.Path}" inputmode="{mode}" autocomplete="off"{new HtmlAttribute("value", Shown(number))}""");
        scope.Html.Write($"""{LabelledInput.Required(part)}{LabelledInput.Invalid(part)}{new HtmlAttribute("aria-describedby", part.DescribedBy(ends, prefixId, suffixId))}>""");
        if (number.Suffix is { } suffix)
            scope.Html.Write($""" <span id="{suffixId}">{suffix}</span>""");
        scope.Html.Write($"</div></div>");
    }

    /// <summary>
    /// Whole numbers between two limits whose ends have a meaning, or which are called a scale. An answer that is none of the steps is
    /// shown in an input, so that nobody loses it.
    /// </summary>
    private static (int From, int To)? Steps(NumberFieldView number, QuestionView question)
    {
        bool isScale = HasEnds(number) || Appearance.IsScale(question);
        if (!isScale || number is not { Min: { } min, Max: { } max, Decimals: 0, Entered: null })
            return null;
        if (!decimal.IsInteger(min) || !decimal.IsInteger(max) || max < min || max - min >= MostSteps || Math.Abs(min) > int.MaxValue || Math.Abs(max) > int.MaxValue)
            return null;

        return number.Number is { } answer && (answer < min || answer > max || !decimal.IsInteger(answer)) ? null : ((int)min, (int)max);
    }

    private static void WriteScale(ControlScope scope, FieldPart part, NumberFieldView number, (int From, int To) steps)
    {
        Groups.Open(scope, part, "radiogroup", HasEnds(number) ? part.HintId : null);
        WriteEnds(scope, part, number);
        scope.Html.Write($"""<div class="se-options se-scale">""");
        for (int step = steps.From; step <= steps.To; step++)
        {
            string value = step.ToString(CultureInfo.InvariantCulture);
            OptionMarkup.Write(scope.Html, "radio", number.Path, value, value, number.Number == step);
        }

        scope.Html.Write($"</div>");
        Groups.Close(scope, part);
    }

    private static bool HasEnds(NumberFieldView number) => number.MinLabel is not null || number.MaxLabel is not null;

    /// <summary>Says what the ends of a scale mean.</summary>
    private static void WriteEnds(ControlScope scope, FieldPart part, NumberFieldView number)
    {
        if (!HasEnds(number))
            return;

        string colon = scope.Words.Page.Colon;
        IEnumerable<string?> ends =
        [
            number.MinLabel is { } least ? $"{Invariant(number.Min)}{colon}{least}" : null,
            number.MaxLabel is { } most ? $"{Invariant(number.Max)}{colon}{most}" : null,
        ];
        scope.Html.Write($"""<p class="se-hint" id="{part.HintId}">{string.Join(" – ", ends.Where(end => end is not null))}</p>""");
    }

    private static string Invariant(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
