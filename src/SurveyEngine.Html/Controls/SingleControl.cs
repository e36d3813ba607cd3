using SurveyEngine.Html.Writing;

namespace SurveyEngine.Html.Controls;

/// <summary>A choice of one option: radio buttons, or a list to unfold.</summary>
internal sealed class SingleControl() : ChoiceControl("single", typeof(SingleChoiceFieldView))
{
    public override string InputType => "radio";

    public override string FirstInput(QuestionView question, FieldView view) =>
        Appearance.IsDropdown(question) ? HtmlId.OfField(view.Path) : base.FirstInput(question, view);

    public override void Write(ControlScope scope, FieldPart part)
    {
        if (Appearance.IsDropdown(part.Question) && !scope.IsPaper)
            WriteList(scope, part);
        else
            base.Write(scope, part);
    }

    public override SurveyChange Take(SurveySession session, FieldView view, string posted, Marker marker, string language) =>
        session.Answer(view.Path, posted.Length == 0 ? AnswerValue.Blank : AnswerValue.Option(posted));

    protected override string? Hint(ChoiceFieldView view, ControlScope scope) => null;

    private static void WriteList(ControlScope scope, FieldPart part)
    {
        var choice = (ChoiceFieldView)part.Field;
        LabelledInput.Open(scope, part);
        scope.Html.Write($"""<select id="{part.Id}" name="{choice.Path}"{LabelledInput.Required(part)}{LabelledInput.Invalid(part)}{new HtmlAttribute("aria-describedby", part.DescribedBy())}>""");
        scope.Html.Write($"""<option value="">{scope.Words.Page.Choose}</option>""");
        foreach (OptionGroupView group in choice.Groups.Where(group => group.Options.Any(scope.Shows)))
        {
            if (group.Label is { } label)
                scope.Html.Write($"""<optgroup label="{label}">""");
            foreach (OptionView option in group.Options.Where(scope.Shows))
                scope.Html.Write($"""<option id="{HtmlId.OfOption(choice.Path, option.Code)}" value="{option.Code}"{HtmlMarkup.If(option.Selected, " selected")}>{option.Label}</option>""");
            scope.Html.Write($"{HtmlMarkup.If(group.Label is not null, "</optgroup>")}");
        }

        scope.Html.Write($"</select>");
        foreach (OptionView option in choice.Options.Where(scope.Shows))
        {
            MediaMarkup.Write(scope, option.Media);
            WriteSpecify(scope, part, option);
        }

        scope.Html.Write($"</div>");
    }
}
