using SurveyEngine.Json.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Shapes;

internal static class SectionShape
{
    public static readonly Shape<Section> Shape = new Shape<Section>(
            "section", "A page, or a group of items under one heading.", new Section { Id = "" })
        .Id()
        .Title()
        .NotesAndVisibility()
        .Optional(
            "items", new ListForm<SurveyItem>(ItemForm.Any), "The questions and sections in it, in order.",
            section => section.Items, (section, items) => section with { Items = items });
}
