using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Shapes;

internal static class ProvenanceShape
{
    public static readonly Shape<Provenance> Shape = new(
        "provenance", "Where the survey comes from; for readers of the definition, not for respondents.",
        new Provenance(),
        [
            Property.Optional("source", TextForm.Any, "The source: a publication, an address."),
            Property.Optional("notes", CommonForms.Texts, "Remarks on how the definition was made from it."),
        ],
        provenance => [provenance.Source, provenance.Notes],
        values => new Provenance { Source = (string?)values[0], Notes = (ValueList<string>)values[1]! });
}
