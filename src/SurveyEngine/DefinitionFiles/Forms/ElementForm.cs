namespace SurveyEngine.DefinitionFiles.Forms;

/// <summary>The form of values that lists and maps may hold.</summary>
internal abstract class ElementForm : Form
{
    /// <summary>Stands for an element that could not be read, so that its neighbours keep their paths.</summary>
    public abstract object Placeholder { get; }
}
