using SurveyEngine.Html.Controls;
using SurveyEngine.Html.Texts;
using SurveyEngine.Html.Writing;

namespace SurveyEngine.Html.Pages;

/// <summary>Tells the script whether a question looks other than before. Neither answers nor problems count, as these change while people type.</summary>
internal static class Shape
{
    public static string Of(ControlScope scope, QuestionView question)
    {
        var shape = new Stamp();
        shape.Add(question.Prompt);
        foreach (string note in question.Notes)
            shape.Add(note);
        foreach (FieldView field in question.Fields.Where(scope.Shows))
            Add(scope, field, ref shape);

        return shape.ToString();
    }

    private static void Add(ControlScope scope, FieldView field, ref Stamp shape)
    {
        shape.Add(field.Path);
        shape.Add(field.Label);
        shape.Add(scope.Words.Of(field.Requirement));
        if (field.ReadOnly)
            shape.Add(AnswerText.Of(field, scope.Words));

        foreach (OptionView option in (field as ChoiceFieldView)?.Options.Where(scope.Shows) ?? [])
        {
            shape.Add(option.Code);
            shape.Add(option.Label);
            if (scope.Shows(option.Specify))
                Add(scope, option.Specify!, ref shape);
        }
    }
}
