using SurveyEngine.DefinitionFiles.Forms;

namespace SurveyEngine.DefinitionFiles.Shapes;

/// <summary>Forms that several shapes use.</summary>
internal static class CommonForms
{
    public static readonly TextForm Id = new(@"^\p{L}[\p{L}\p{Nd}_-]*$");

    public static readonly TextForm Code = new(@"^[\p{L}\p{Nd}_-]+$");

    public static readonly ListForm<string> Texts = new(TextForm.Any);

    public static readonly WordForm Requirement = new(
        ("required", Model.Requirement.Required),
        ("requested", Model.Requirement.Requested),
        ("optional", Model.Requirement.Optional));
}
