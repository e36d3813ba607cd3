using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Shapes;

internal static class SurveyDefinitionShape
{
    public static readonly Shape<SurveyDefinition> Shape = new(
        "survey", "The definition of a survey. All texts are plain text, never markup.",
        new SurveyDefinition { Id = "", Version = "", Language = "", Title = "", Sections = [] },
        [
            CommonProperties.Schema,
            Property.Required("id", CommonForms.Id, "The survey's id: letters, digits, - and _, starting with a letter."),
            Property.Required("version", TextForm.Any, "The version of this definition; a response must carry the same."),
            Property.Required("language", TextForm.Any, "The language of its texts, as a BCP 47 tag such as ja or en."),
            Property.Required("title", TextForm.Any, "The title."),
            Property.Optional("introduction", CommonForms.Texts, "Paragraphs that stand before the first section."),
            Property.Optional("provenance", ProvenanceShape.Shape, "Where the survey comes from."),
            Property.Optional(
                "optionSets", new MapForm<ValueList<Option>>(OptionShape.List), "Options that several choices share, by name."),
            Property.Required("sections", new ListForm<Section>(SectionShape.Shape), "The top-level sections, in order."),
            Property.Optional("rules", new ListForm<Rule>(RuleShape.Shape), "Consistency rules, in order."),
        ],
        survey =>
        [
            null,
            survey.Id,
            survey.Version,
            survey.Language,
            survey.Title,
            survey.Introduction,
            survey.Provenance,
            survey.OptionSets,
            survey.Sections,
            survey.Rules,
        ],
        values => new SurveyDefinition
        {
            Id = (string)values[1]!,
            Version = (string)values[2]!,
            Language = (string)values[3]!,
            Title = (string)values[4]!,
            Introduction = (ValueList<string>)values[5]!,
            Provenance = (Provenance?)values[6],
            OptionSets = (ValueMap<ValueList<Option>>)values[7]!,
            Sections = (ValueList<Section>)values[8]!,
            Rules = (ValueList<Rule>)values[9]!,
        });
}
