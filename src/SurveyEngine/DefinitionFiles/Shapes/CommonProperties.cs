using SurveyEngine.DefinitionFiles.Forms;

namespace SurveyEngine.DefinitionFiles.Shapes;

/// <summary>Properties that several shapes have.</summary>
internal static class CommonProperties
{
    /// <summary>The id of a question or section.</summary>
    public static readonly Property Id = Property.Required(
        "id", CommonForms.Id, "The id, unique in the survey: letters, digits, - and _, starting with a letter.");

    /// <summary>The title of a question or section.</summary>
    public static readonly Property Title = Property.Optional("title", TextForm.Any, "The heading, when there is one.");

    /// <summary>The notes of a question or section.</summary>
    public static readonly Property Notes = Property.Optional("notes", CommonForms.Texts, "Remarks for the respondent, in order.");

    /// <summary>The condition of a question or section.</summary>
    public static readonly Property VisibleWhen = Property.Optional(
        "visibleWhen", TextForm.Any, "The condition under which it is shown; always, when left out.");

    /// <summary>What all kinds of field have.</summary>
    public static readonly Property Sensitive = Property.Optional(
        "sensitive", BooleanForm.Any, "Whether answers are personal data, kept out of logs and default exports.");

    /// <summary>What all choices have.</summary>
    public static readonly Property Options = Property.Required(
        "options", OptionsForm.Any, "The options, or the name of the option set to take them from.");

    /// <summary>What all files may begin with.</summary>
    public static readonly Property Schema = Property.Optional("$schema", TextForm.Any, "The schema of this file, for editors.");
}
