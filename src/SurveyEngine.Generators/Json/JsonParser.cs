using Microsoft.CodeAnalysis.Text;

namespace SurveyEngine.Generators.Json;

/// <summary>
/// Reads JSON (RFC 8259) up to the first error. A compiler may load another System.Text.Json than a generator brings along, and that one
/// does not tell the places of values.
/// </summary>
/// <param name="text">The file.</param>
/// <param name="cancellation">Stops the parser when the compiler no longer needs it.</param>
internal sealed class JsonParser(string text, CancellationToken cancellation)
{
    /// <summary>The depth that the engine accepts.</summary>
    private const int MaxDepth = 128;

    private int _at;
    private int _depth;
    private Fault? _fault;

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="fault">What is wrong; null when nothing is.</param>
    /// <param name="cancellation">Stops the parser when the compiler no longer needs it.</param>
    /// <returns>The value; null when the file is not well-formed.</returns>
    public static JsonNode? Parse(SourceText file, CancellationToken cancellation, out Fault? fault)
    {
        var parser = new JsonParser(file.ToString(), cancellation);
        JsonNode? value = parser.ReadFile();
        fault = parser._fault;
        return fault is null ? value : null;
    }

    private char Current => _at < text.Length ? text[_at] : '\0';

    private JsonNode? ReadFile()
    {
        JsonNode? value = ReadValue();
        SkipSpace();
        if (_fault is null && _at < text.Length)
            Fail("the end of the file");

        return value;
    }

    private JsonNode? ReadValue()
    {
        cancellation.ThrowIfCancellationRequested();
        SkipSpace();
        switch (Current)
        {
            case '{':
                return ReadNested(ReadObject);
            case '[':
                return ReadNested(ReadArray);
            case '"':
                int start = _at;
                return ReadString() is { } value ? new JsonNode(JsonKind.String, start, _at) { Text = value } : null;
            default:
                return ReadWord();
        }
    }

    private JsonNode? ReadNested(Func<JsonNode?> read)
    {
        if (++_depth > MaxDepth)
            return Fail($"at most {MaxDepth} levels of nesting");

        JsonNode? value = read();
        _depth--;
        return value;
    }

    private JsonNode? ReadObject()
    {
        int start = _at++;
        var properties = new Dictionary<string, JsonNode>();
        while (!TryTake('}'))
        {
            if (properties.Count > 0 && !Take(','))
                return null;

            SkipSpace();
            int nameAt = _at;
            if (ReadString() is not { } name || !Take(':') || ReadValue() is not { } value)
                return null;
            if (properties.ContainsKey(name))
                return Fail($"the property '{name}' only once", nameAt);

            properties.Add(name, value);
        }

        return new JsonNode(JsonKind.Object, start, _at) { Properties = properties };
    }

    private JsonNode? ReadArray()
    {
        int start = _at++;
        var items = new List<JsonNode>();
        while (!TryTake(']'))
        {
            if ((items.Count > 0 && !Take(',')) || ReadValue() is not { } item)
                return null;

            items.Add(item);
        }

        return new JsonNode(JsonKind.Array, start, _at) { Items = items };
    }

    /// <summary>Reads a number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    private JsonNode? ReadWord()
    {
        int start = _at;
        while (Current is '+' or '-' or '.' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            _at++;

        return JsonWord.IsValue(text.Substring(start, _at - start)) ? new JsonNode(JsonKind.Other, start, _at) : Fail("a value", start);
    }

    private string? ReadString()
    {
        if (Current != '"')
        {
            Fail("a string in double quotes");
            return null;
        }

        JsonString value = JsonString.Read(text, _at);
        _at = value.End;
        if (value.Expected is { } expected)
            Fail(expected);

        return value.Expected is null ? value.Text : null;
    }

    private bool TryTake(char c)
    {
        SkipSpace();
        if (Current != c)
            return false;

        _at++;
        return true;
    }

    private bool Take(char c)
    {
        if (TryTake(c))
            return true;

        Fail($"'{c}'");
        return false;
    }

    private void SkipSpace()
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
            _at++;
    }

    private JsonNode? Fail(string expected, int? at = null)
    {
        int start = Math.Min(at ?? _at, text.Length);
        _fault ??= new Fault(FaultKind.Json, start, Math.Min(start + 1, text.Length), expected);
        return null;
    }
}
