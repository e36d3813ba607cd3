using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Diagnostics;

namespace SurveyEngine.Json.Forms;

/// <summary>A whole number in the range of <see cref="int"/>, however written (<c>10.0</c>, <c>1e1</c>).</summary>
internal sealed class WholeNumberForm : Form<int?>
{
    public static readonly WholeNumberForm Any = new();

    public override int? Placeholder => null;

    public override bool TryRead(ref Utf8JsonReader json, ReadingContext context, out int? value)
    {
        value = null;
        if (json.TokenType != JsonTokenType.Number)
        {
            context.ReportWrongType(ref json, "whole");
            return false;
        }

        bool isInRange = json.TryGetDecimal(out decimal number) && number is >= int.MinValue and <= int.MaxValue;
        if (isInRange && decimal.IsInteger(number))
        {
            value = (int)number;
            return true;
        }

        context.Report(
            json.TokenStartIndex, ProblemCodes.InvalidValue,
            ("value", Encoding.ASCII.GetString(json.ValueSpan)), ("expected", isInRange ? "whole" : "wholeRange"));
        return false;
    }

    public override void Write(CanonicalWriter writer, int? value) => writer.Number(value.GetValueOrDefault());

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "integer" };
}
