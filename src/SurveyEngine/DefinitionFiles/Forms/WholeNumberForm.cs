using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SurveyEngine.Json;

namespace SurveyEngine.DefinitionFiles.Forms;

/// <summary>A whole number in the range of <see cref="int"/>, however written (<c>10.0</c>, <c>1e1</c>).</summary>
internal sealed class WholeNumberForm : Form
{
    public static readonly WholeNumberForm Any = new();

    /// <summary>The number that a value is, or none. A cast to <c>int?</c> would be compiled by every program that starts.</summary>
    public static int? Of(object? value) => value is int whole ? whole : null;

    public override bool TryRead(ref Utf8JsonReader json, ReadingContext context, [NotNullWhen(true)] out object? value)
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

    public override void Write(CanonicalJsonWriter writer, object value) => writer.Number((int)value);

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "integer" };
}
