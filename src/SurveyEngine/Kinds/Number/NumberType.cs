using SurveyEngine.Json;
using SurveyEngine.Mapping;
using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds.Number;

/// <summary>A decimal number.</summary>
internal sealed class NumberType() : FieldType("number", "A decimal number.", new NumberEntry())
{
    public override AnswerType Answer => AnswerType.Number;

    public override string Expected => "number";

    public override string[] Codes { get; } = [ProblemCodes.BelowMinimum, ProblemCodes.AboveMaximum, ProblemCodes.TooManyDecimals];

    public override string Use => "useNumber";

    public override FieldKind Map(JsonMap json, FieldKind kind)
    {
        var number = (NumberEntry)kind;
        return number with
        {
            Min = json.Number("min", number.Min, "The smallest number allowed."),
            Max = json.Number("max", number.Max, "The largest number allowed."),
            Decimals = json.WholeNumber(
                "decimals", number.Decimals, "The most digits after the decimal point, 0 to 28; any number of them, when left out."),
            Prefix = json.OptionalText("prefix", number.Prefix, "What stands before the number."),
            Suffix = json.OptionalText("suffix", number.Suffix, "What stands behind it, such as the unit."),
            Sensitive = CommonProperties.Sensitive(json, number),
            MinLabel = json.OptionalText("minLabel", number.MinLabel, "What the smallest number means, at the end of a scale."),
            MaxLabel = json.OptionalText("maxLabel", number.MaxLabel, "What the largest number means, at the other end."),
        };
    }

    public override void Validate(FieldKind kind, ProblemReporter problems)
    {
        var number = (NumberEntry)kind;
        problems.CheckLimits("min", number.Min, number.Max);
        if (number.Decimals is < 0 or > NumberReader.MaxDecimals)
        {
            problems.InvalidValue("decimals", number.Decimals, "decimalsRange");
        }
        else
        {
            CheckDecimals("min", number.Min, number.Decimals, problems);
            CheckDecimals("max", number.Max, number.Decimals, problems);
        }

        problems.CheckTextBesideInput("prefix", number.Prefix);
        problems.CheckTextBesideInput("suffix", number.Suffix);
        problems.CheckOptionalText("minLabel", number.MinLabel);
        problems.CheckOptionalText("maxLabel", number.MaxLabel);
    }

    public override AnswerRules Compile(FieldKind kind, ValueList<Option> options) => new NumberRules(this, (NumberEntry)kind);

    public override FieldView View(FieldKind kind, in FieldContent content)
    {
        var number = (NumberEntry)kind;
        return new NumberFieldView
        {
            Number = content.Answer.AsNumber,
            Text = content.Answer.TryGetNumber(out decimal value) ? TypedNumber.Write(value, NumberSigns.Of(content.Language, content.Language)) : null,
            Min = number.Min,
            Max = number.Max,
            Decimals = number.Decimals,
            InputMode = !(number.Min >= 0) ? InputMode.Text : number.Decimals == 0 ? InputMode.Numeric : InputMode.Decimal,
            Prefix = content.Text("prefix"),
            Suffix = content.Text("suffix"),
            MinLabel = content.Text("minLabel"),
            MaxLabel = content.Text("maxLabel"),
        };
    }

    /// <summary>Reports a limit that no answer can meet exactly.</summary>
    private static void CheckDecimals(string path, decimal? limit, int? decimals, ProblemReporter problems)
    {
        if (limit is { } value && decimals is { } max && decimal.Round(value, max) != value)
            problems.InvalidValue(path, value, "withinDecimals");
    }

    public override string Say(in SpokenAnswer answer) =>
        SpokenNumber.Write(answer.Answer.AsNumber!.Value, answer.Language, answer.Text("prefix"), answer.Text("suffix"));
}
