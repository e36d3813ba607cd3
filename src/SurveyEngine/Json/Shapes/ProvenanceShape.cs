using SurveyEngine.Json.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Shapes;

internal static class ProvenanceShape
{
    public static readonly Shape<Provenance> Shape = new Shape<Provenance>(
            "provenance", "Where the survey comes from; for readers of the definition, not for respondents.", new Provenance())
        .Optional(
            "source", TextForm.Any, "The source: a publication, an address.",
            provenance => provenance.Source, (provenance, source) => provenance with { Source = source })
        .Optional(
            "notes", CommonForms.Texts, "Remarks on how the definition was made from it.",
            provenance => provenance.Notes, (provenance, notes) => provenance with { Notes = notes });
}
