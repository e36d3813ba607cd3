using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Json;
using SurveyEngine.Text;

namespace SurveyEngine.DefinitionFiles.Forms;

/// <summary>A number that <see cref="decimal"/> can hold exactly; where it is left out there is no limit.</summary>
internal sealed class NumberForm : Form
{
    public static readonly NumberForm Any = new();

    /// <inheritdoc cref="WholeNumberForm.Of"/>
    public static decimal? Of(object? value) => value is decimal number ? number : null;

    public override bool TryRead(ref Utf8JsonReader json, ReadingContext context, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (json.TokenType != JsonTokenType.Number)
        {
            context.ReportWrongType(ref json, "number");
            return false;
        }

        NumberReading number = NumberReader.ReadJson(json.ValueSpan);
        if (number.Fault == NumberFault.None)
        {
            value = number.Value;
            return true;
        }

        context.Report(
            json.TokenStartIndex, ProblemCodes.InvalidValue,
            ("value", TextPreview.Of(Encoding.ASCII.GetString(json.ValueSpan))), ("expected", "numberRange"));
        return false;
    }

    public override void Write(CanonicalJsonWriter writer, object value) => writer.Number((decimal)value);

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "number" };
}
