using SurveyEngine.Json.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Shapes;

/// <summary>What questions and sections have in common.</summary>
internal static class SurveyItemShape
{
    public static Shape<T> Id<T>(this Shape<T> shape)
        where T : SurveyItem => shape.Required(
            "id", CommonForms.Id, "The id, unique in the survey: letters, digits, - and _, starting with a letter.",
            item => item.Id, (item, id) => (T)(item with { Id = id }));

    public static Shape<T> Title<T>(this Shape<T> shape)
        where T : SurveyItem => shape.Optional(
            "title", TextForm.Any, "The heading, when there is one.",
            item => item.Title, (item, title) => (T)(item with { Title = title }));

    public static Shape<T> NotesAndVisibility<T>(this Shape<T> shape)
        where T : SurveyItem => shape
            .Optional(
                "notes", CommonForms.Texts, "Remarks for the respondent, in order.",
                item => item.Notes, (item, notes) => (T)(item with { Notes = notes }))
            .Optional(
                "visibleWhen", TextForm.Any, "The condition under which it is shown; always, when left out.",
                item => item.VisibleWhen, (item, condition) => (T)(item with { VisibleWhen = condition }));
}
