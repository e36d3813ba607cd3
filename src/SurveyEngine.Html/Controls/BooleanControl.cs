namespace SurveyEngine.Html.Controls;

/// <summary>True or false: two radio buttons.</summary>
internal sealed class BooleanControl() : FieldControl("boolean", typeof(BooleanFieldView))
{
    private const string True = "true";
    private const string False = "false";

    public override string FirstInput(QuestionView question, FieldView view) => HtmlId.OfOption(view.Path, True);

    public override string Shown(FieldView view) => ((BooleanFieldView)view).Boolean switch
    {
        true => True,
        false => False,
        null => "",
    };

    public override string Brief(string shown) => shown;

    public override string Posted(PostedValues form, FieldView view) => form[view.Path];

    public override FieldView Showing(FieldView view, string pending) => (BooleanFieldView)view with
    {
        Boolean = pending switch
        {
            True => true,
            False => false,
            _ => null,
        },
    };

    public override SurveyChange Take(SurveySession session, FieldView view, string posted, Marker marker, string language) =>
        session.Answer(view.Path, posted switch
        {
            True => true,
            False => false,
            "" => null,
            _ => posted,
        });

    public override void Write(ControlScope scope, FieldPart part)
    {
        var boolean = (BooleanFieldView)part.Field;
        Groups.Open(scope, part, "radiogroup");
        scope.Html.Write($"""<div class="se-options se-inline">""");
        OptionMarkup.Write(scope.Html, "radio", boolean.Path, True, scope.Words.Yes(boolean), boolean.Boolean == true);
        OptionMarkup.Write(scope.Html, "radio", boolean.Path, False, scope.Words.No(boolean), boolean.Boolean == false);
        scope.Html.Write($"</div>");
        Groups.Close(scope, part);
    }
}
