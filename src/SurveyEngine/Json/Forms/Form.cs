using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SurveyEngine.Json.Forms;

/// <summary>
/// The form in which values of one type stand in JSON. Reading, writing and the editor schema lie side by side, so that
/// none of them can drift from the others.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal abstract class Form<T>
{
    /// <summary>Stands in a list for an element that could not be read, so that its neighbours keep their paths.</summary>
    public abstract T Placeholder { get; }

    /// <summary>
    /// Reads the value the reader stands on and leaves it on the value's last token. What is wrong is reported; false
    /// means that there is no value at all.
    /// </summary>
    public abstract bool TryRead(ref Utf8JsonReader json, ReadingContext context, [MaybeNullWhen(false)] out T value);

    public abstract void Write(CanonicalWriter writer, T value);

    public abstract JsonObject Schema(SchemaDefinitions definitions);
}
