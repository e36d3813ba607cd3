using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Diagnostics;

namespace SurveyEngine.Json.Forms;

/// <summary>A number in the range of <see cref="decimal"/>; where it is left out there is no limit.</summary>
internal sealed class NumberForm : Form<decimal?>
{
    public static readonly NumberForm Any = new();

    public override decimal? Placeholder => null;

    public override bool TryRead(ref Utf8JsonReader json, ReadingContext context, out decimal? value)
    {
        value = null;
        if (json.TokenType != JsonTokenType.Number)
        {
            context.ReportWrongType(ref json, "number");
            return false;
        }

        if (json.TryGetDecimal(out decimal number))
        {
            value = number;
            return true;
        }

        context.Report(
            json.TokenStartIndex, ProblemCodes.InvalidValue,
            ("value", Encoding.ASCII.GetString(json.ValueSpan)), ("expected", "numberRange"));
        return false;
    }

    public override void Write(CanonicalWriter writer, decimal? value) => writer.Number(value.GetValueOrDefault());

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "number" };
}
