using SurveyEngine.Json.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Shapes;

internal static class SurveyDefinitionShape
{
    public static readonly Shape<SurveyDefinition> Shape = new Shape<SurveyDefinition>(
            "survey", "The definition of a survey. All texts are plain text, never markup.",
            new SurveyDefinition { Id = "", Version = "", Language = "", Title = "", Sections = [] })
        .Ignored("$schema", "The schema of this file, for editors.")
        .Required(
            "id", CommonForms.Id, "The survey's id: letters, digits, - and _, starting with a letter.",
            survey => survey.Id, (survey, id) => survey with { Id = id })
        .Required(
            "version", TextForm.Any, "The version of this definition; a response must carry the same.",
            survey => survey.Version, (survey, version) => survey with { Version = version })
        .Required(
            "language", TextForm.Any, "The language of its texts, as a BCP 47 tag such as ja or en.",
            survey => survey.Language, (survey, language) => survey with { Language = language })
        .Required(
            "title", TextForm.Any, "The title.",
            survey => survey.Title, (survey, title) => survey with { Title = title })
        .Optional(
            "introduction", CommonForms.Texts, "Paragraphs that stand before the first section.",
            survey => survey.Introduction, (survey, introduction) => survey with { Introduction = introduction })
        .Optional(
            "provenance", ProvenanceShape.Shape, "Where the survey comes from.",
            survey => survey.Provenance, (survey, provenance) => survey with { Provenance = provenance })
        .Optional(
            "optionSets", new MapForm<ValueList<Option>>(new ListForm<Option>(OptionShape.Shape)),
            "Options that several choices share, by name.",
            survey => survey.OptionSets, (survey, sets) => survey with { OptionSets = sets })
        .Required(
            "sections", new ListForm<Section>(SectionShape.Shape), "The top-level sections, in order.",
            survey => survey.Sections, (survey, sections) => survey with { Sections = sections })
        .Optional(
            "rules", new ListForm<Rule>(RuleShape.Shape), "Consistency rules, in order.",
            survey => survey.Rules, (survey, rules) => survey with { Rules = rules });
}
