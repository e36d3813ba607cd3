using SurveyEngine.Json.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Shapes;

/// <summary>What all kinds of field have in common.</summary>
internal static class FieldKindShape
{
    public static Shape<T> Sensitive<T>(this Shape<T> shape)
        where T : FieldKind => shape.Optional(
            "sensitive", BooleanForm.Any, "Whether answers are personal data, kept out of logs and default exports.",
            field => field.Sensitive, (field, sensitive) => (T)(field with { Sensitive = sensitive }));
}
