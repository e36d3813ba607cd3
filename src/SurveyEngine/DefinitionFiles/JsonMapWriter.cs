using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using SurveyEngine.Json;
using SurveyEngine.Mapping;
using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.DefinitionFiles;

/// <summary>Writes records canonically: properties in the order of the map, without those that may be left out.</summary>
internal sealed class JsonMapWriter : JsonMap
{
    private readonly CanonicalJsonWriter _json;
    private readonly JsonPathTracker _path = new();

    private JsonMapWriter(IBufferWriter<byte> output) => _json = new CanonicalJsonWriter(output);

    /// <summary>Writes a whole file, with a final line break.</summary>
    public static byte[] Write<T>(ObjectMap<T> map, T value)
        where T : class
    {
        var bytes = new ArrayBufferWriter<byte>();
        new JsonMapWriter(bytes).Write(value, map);
        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    public override string Text(string name, string value, string help, string? pattern = null)
    {
        Require(value, name);
        _json.Name(name);
        _json.Text(value);
        return value;
    }

    public override string? OptionalText(string name, string? value, string help) =>
        value is null ? null : Text(name, value, help);

    public override string? TextUnless(string name, string? value, string other, string help) => OptionalText(name, value, help);

    public override void IgnoredText(string name, string help)
    {
    }

    public override int? WholeNumber(string name, int? value, string help)
    {
        Number(name, value, help);
        return value;
    }

    public override decimal? Number(string name, decimal? value, string help)
    {
        if (value is { } number)
        {
            _json.Name(name);
            _json.Number(number);
        }

        return value;
    }

    public override AttributeValue NumberOrText(string name, AttributeValue value, string help)
    {
        Require(value, name);
        if (value.Text is { } text)
            Text(name, text, help);
        else
            Number(name, value.Number, help);
        return value;
    }

    public override decimal? DateNumber(string name, decimal? value, ExprType type, string help)
    {
        OptionalText(name, value is { } number ? DateNumbers.FormOf(number, type) : null, help);
        return value;
    }

    public override bool Flag(string name, bool value, string help)
    {
        if (value)
        {
            _json.Name(name);
            _json.Boolean(value);
        }

        return value;
    }

    public override int Word(string name, int value, JsonWords words, string help)
    {
        if (value != 0)
            Text(name, WordOf(value, words, name), help);

        return value;
    }

    public override int? OptionalWord(string name, int? value, JsonWords words, string help)
    {
        if (value is { } meaning)
            Text(name, WordOf(meaning, words, name), help);

        return value;
    }

    public override ValueList<string> Texts(string name, ValueList<string> value, string help, bool isRequired = false)
    {
        if (!TryStartList(name, value, isRequired))
            return value;

        for (int i = 0; i < value.Count; i++)
        {
            Require(value[i], new JsonPathStep(i));
            _json.Text(value[i]);
        }

        EndList();
        return value;
    }

    public override ValueList<T> List<T>(string name, ValueList<T> value, ObjectMap<T> element, string help, bool isRequired = false)
    {
        if (!TryStartList(name, value, isRequired))
            return value;

        for (int i = 0; i < value.Count; i++)
        {
            Require(value[i], new JsonPathStep(i));
            _path.Enter(i);
            Write(value[i], element);
            _path.Leave();
        }

        EndList();
        return value;
    }

    public override ValueList<T> ListOrName<T>(string name, ValueList<T> value, ref string? reference, ObjectMap<T> element, string help)
    {
        if (reference is null)
            return List(name, value, element, help, isRequired: true);

        Text(name, reference, help);
        return value;
    }

    public override T Object<T>(string name, T value, ObjectMap<T> map, string help, bool isRequired = false)
    {
        Require(value, name);
        if (isRequired || !value.Equals(map.Blank))
        {
            _json.Name(name);
            _path.Enter(name);
            Write(value, map);
            _path.Leave();
        }

        return value;
    }

    public override T? OptionalObject<T>(string name, T? value, ObjectMap<T> map, string help)
        where T : class => value is null ? null : Object(name, value, map, help, isRequired: true);

    public override T OneOf<T>(T value, string kind, ObjectMap<T>[] kinds)
    {
        Text(KindProperty, kind, help: "");
        return Array.Find(kinds, candidate => candidate.Name == kind)!.Map(this, value);
    }

    public override ValueMap<T> Entries<T>(ValueMap<T> value, Func<JsonMap, string, T, T> entry, T blank, int? maxName = null)
    {
        for (int i = 0; i < value.Count; i++)
            entry(this, value.Names[i], value.ValueSpan[i]);

        return value;
    }

    /// <summary>The word for a value of an enumeration.</summary>
    /// <exception cref="ArgumentException">The enumeration has no such value.</exception>
    private string WordOf(int value, JsonWords words, string name) => words.NameOf(value) ?? throw new ArgumentException(
        $"{new JsonPathStep(name).From(_path.ToString())} is none of: {string.Join(", ", words.Names)}.", name);

    private void Require([NotNull] object? value, string name) => Require(value, new JsonPathStep(name));

    /// <exception cref="ArgumentNullException">The value is null.</exception>
    private void Require([NotNull] object? value, JsonPathStep step)
    {
        if (value is null)
            Guard.NotNull(value, step.From(_path.ToString()));
    }

    private void Write<T>(T value, ObjectMap<T> map)
        where T : class
    {
        _json.StartObject();
        map.Map(this, value);
        _json.EndObject();
    }

    /// <summary>Starts a list, unless it is empty and may be left out.</summary>
    private bool TryStartList<T>(string name, ValueList<T> value, bool isRequired)
    {
        Require(value, name);
        if (value.Count == 0 && !isRequired)
            return false;

        _json.Name(name);
        _json.StartArray();
        _path.Enter(name);
        return true;
    }

    private void EndList()
    {
        _path.Leave();
        _json.EndArray();
    }
}
