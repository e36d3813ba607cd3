using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.Rules;

/// <summary>The definition itself; its option sets, sections and rules are elements of their own.</summary>
internal sealed class SurveyDefinitionValidator : ElementValidator<SurveyDefinition>
{
    public override void Check(SurveyDefinition element, Findings findings)
    {
        findings.CheckId("id", element.Id);
        findings.CheckText("version", element.Version);
        findings.CheckText("language", element.Language);
        if (!string.IsNullOrWhiteSpace(element.Language) && !LanguageTag.IsWellFormed(element.Language))
            findings.Impossible("language", element.Language, "languageTag");
        findings.CheckText("title", element.Title);
        findings.CheckTexts("introduction", element.Introduction);
        if (element.Provenance is { } provenance)
        {
            findings.CheckOptionalText("provenance.source", provenance.Source);
            findings.CheckTexts("provenance.notes", provenance.Notes);
        }

        if (element.Sections.Count == 0)
            findings.Impossible("sections", "[]", "oneOrMore");
    }
}
