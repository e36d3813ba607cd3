using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Shapes;

internal static class SectionShape
{
    public static readonly Shape<Section> Shape = new(
        "section", "A page, or a group of items under one heading.",
        new Section { Id = "" },
        [
            CommonProperties.Id,
            CommonProperties.Title,
            CommonProperties.Notes,
            CommonProperties.VisibleWhen,
            Property.Optional("items", new ListForm<SurveyItem>(ItemForm.Any), "The questions and sections in it, in order."),
        ],
        section => [section.Id, section.Title, section.Notes, section.VisibleWhen, section.Items],
        values => new Section
        {
            Id = (string)values[0]!,
            Title = (string?)values[1],
            Notes = (ValueList<string>)values[2]!,
            VisibleWhen = (string?)values[3],
            Items = (ValueList<SurveyItem>)values[4]!,
        });
}
