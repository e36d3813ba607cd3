using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Json;

namespace SurveyEngine.DefinitionFiles.Forms;

/// <summary>
/// The form in which values of one type stand in JSON. Reading, writing and the editor schema lie side by side, so that
/// none of them can drift from the others. Values are plain objects: a form that is generic in the type of its values is
/// compiled anew for each of them, by every program that starts.
/// </summary>
internal abstract class Form
{
    /// <summary>
    /// Reads the value the reader stands on and leaves it on the value's last token. What is wrong is reported; false
    /// means that there is no value at all.
    /// </summary>
    public abstract bool TryRead(ref Utf8JsonReader json, ReadingContext context, [NotNullWhen(true)] out object? value);

    public abstract void Write(CanonicalJsonWriter writer, object value);

    public abstract JsonObject Schema(SchemaDefinitions definitions);
}
