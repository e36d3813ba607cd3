using System.Text;
using System.Text.Json;
using SurveyEngine.Json;
using SurveyEngine.Mapping;
using SurveyEngine.Model;
using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.DefinitionFiles;

/// <summary>
/// Reads single values, and reports those of the wrong type or form. A value is given by its token and the step to it from the current
/// path; the result is null when it cannot be read.
/// </summary>
internal sealed class JsonValueReader(ReadingProblems problems)
{
    public string? Text(in JsonToken token, JsonPathStep step)
    {
        if (!HasType(token, JsonTokenType.String, step, "text"))
            return null;
        if (token.Text is null)
            problems.Report(step, token.Start, ProblemCodes.MalformedText);

        return token.Text;
    }

    public int? WholeNumber(in JsonToken token, JsonPathStep step)
    {
        if (!HasType(token, JsonTokenType.Number, step, "whole"))
            return null;

        var json = new Utf8JsonReader(Encoding.ASCII.GetBytes(token.Text!));
        json.Read();
        bool isInRange = json.TryGetDecimal(out decimal number) && number is >= int.MinValue and <= int.MaxValue;
        if (isInRange && decimal.IsInteger(number))
            return (int)number;

        problems.Report(
            step, token.Start, ProblemCodes.InvalidValue, ("value", token.Text!), ("expected", isInRange ? "whole" : "wholeRange"));
        return null;
    }

    public decimal? Number(in JsonToken token, JsonPathStep step)
    {
        if (!HasType(token, JsonTokenType.Number, step, "number"))
            return null;

        NumberReading number = NumberReader.ReadJson(Encoding.ASCII.GetBytes(token.Text!));
        if (number.Fault == NumberFault.None)
            return number.Value;

        problems.Report(
            step, token.Start, ProblemCodes.InvalidValue, ("value", TextPreview.Of(token.Text!)), ("expected", "numberRange"));
        return null;
    }

    public AttributeValue? NumberOrText(in JsonToken token, JsonPathStep step)
    {
        if (token.Type == JsonTokenType.String)
            return Text(token, step) is { } text ? new AttributeValue(text) : null;

        return HasType(token, JsonTokenType.Number, step, "numberOrText") && Number(token, step) is { } number ? new AttributeValue(number) : null;
    }

    public decimal? DateNumber(in JsonToken token, JsonPathStep step, ExprType type)
    {
        if (Text(token, step) is not { } text)
            return null;
        if (DateNumbers.Read(text, type) is { } number)
            return number;

        string expected = type switch
        {
            ExprType.Date => "dateForm",
            ExprType.Time => "timeForm",
            _ => "dateTimeForm",
        };
        problems.Report(step, token.Start, ProblemCodes.InvalidValue, ("value", TextPreview.Of(text)), ("expected", expected));
        return null;
    }

    public bool? Flag(in JsonToken token, JsonPathStep step) =>
        token.Type == JsonTokenType.True ? true
        : HasType(token, JsonTokenType.False, step, "boolean") ? false
        : null;

    public int? Word(in JsonToken token, JsonPathStep step, JsonWords words)
    {
        if (Text(token, step) is not { } word)
            return null;
        if (words.TryFind(word, out int value))
            return value;

        problems.Report(step, token.Start, ProblemCodes.UnknownValue, ("value", word), ("known", words.Names));
        return null;
    }

    public bool IsList(in JsonToken token, JsonPathStep step) => HasType(token, JsonTokenType.StartArray, step, "list");

    public bool IsObject(in JsonToken token, JsonPathStep step) => HasType(token, JsonTokenType.StartObject, step, "object");

    private bool HasType(in JsonToken token, JsonTokenType type, JsonPathStep step, string expected)
    {
        if (token.Type == type)
            return true;

        problems.Report(
            step, token.Start, ProblemCodes.WrongType, ("found", JsonTypeName.Of(token.Type)), ("expected", expected));
        return false;
    }
}
