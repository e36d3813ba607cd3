using System.Text;
using System.Text.Json;
using SurveyEngine.Json;
using SurveyEngine.Mapping;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.DefinitionFiles;

/// <summary>Reads records from a file: looks up the properties that a map names, and reports those that it does not name.</summary>
internal sealed class JsonMapReader : JsonMap
{
    /// <summary>
    /// The maximum size of a name that is data, in bytes. The path of everything in it repeats the name: without a limit one long
    /// name could make the problems of a file many times larger than the file.
    /// </summary>
    private const int MaxNameSize = 256;

    private readonly JsonTokens _tokens;
    private readonly PropertyFinder _properties;
    private readonly ReadingProblems _problems;

    private JsonMapReader(JsonTokens tokens, ReadingProblems problems)
    {
        _tokens = tokens;
        _properties = new PropertyFinder(tokens);
        _problems = problems;
    }

    /// <summary>Reads the value of a whole file; null when it is no object.</summary>
    public static T? Read<T>(JsonTokens tokens, ObjectMap<T> map, ReadingProblems problems)
        where T : class => new JsonMapReader(tokens, problems).ObjectAt(0, map);

    public override string Text(string name, string value, string help, string? pattern = null) =>
        TryFindRequired(name, out int at) ? TextAt(at, new JsonPathStep(name)) ?? value : value;

    public override string? OptionalText(string name, string? value, string help) =>
        _properties.TryFind(name, out int at) ? TextAt(at, new JsonPathStep(name)) ?? value : value;

    public override void IgnoredText(string name, string help)
    {
        if (_properties.TryFind(name, out int at))
            TextAt(at, new JsonPathStep(name));
    }

    public override int? WholeNumber(string name, int? value, string help)
    {
        if (!_properties.TryFind(name, out int at) || !IsNumber(at, name, "whole"))
            return value;

        var json = new Utf8JsonReader(Encoding.ASCII.GetBytes(_tokens[at].Text!));
        json.Read();
        bool isInRange = json.TryGetDecimal(out decimal number) && number is >= int.MinValue and <= int.MaxValue;
        if (isInRange && decimal.IsInteger(number))
            return (int)number;

        Report(
            new JsonPathStep(name), at, ProblemCodes.InvalidValue,
            ("value", _tokens[at].Text!), ("expected", isInRange ? "whole" : "wholeRange"));
        return value;
    }

    public override decimal? Number(string name, decimal? value, string help)
    {
        if (!_properties.TryFind(name, out int at) || !IsNumber(at, name, "number"))
            return value;

        NumberReading number = NumberReader.ReadJson(Encoding.ASCII.GetBytes(_tokens[at].Text!));
        if (number.Fault == NumberFault.None)
            return number.Value;

        Report(
            new JsonPathStep(name), at, ProblemCodes.InvalidValue,
            ("value", TextPreview.Of(_tokens[at].Text!)), ("expected", "numberRange"));
        return value;
    }

    public override bool Flag(string name, bool value, string help)
    {
        if (!_properties.TryFind(name, out int at))
            return value;
        if (_tokens[at].Type is JsonTokenType.True or JsonTokenType.False)
            return _tokens[at].Type == JsonTokenType.True;

        ReportWrongType(new JsonPathStep(name), at, "boolean");
        return value;
    }

    public override int Word(string name, int value, JsonWords words, string help) =>
        OptionalWord(name, value, words, help).GetValueOrDefault();

    public override int? OptionalWord(string name, int? value, JsonWords words, string help)
    {
        if (!_properties.TryFind(name, out int at) || TextAt(at, new JsonPathStep(name)) is not { } word)
            return value;
        if (words.TryFind(word, out int meaning))
            return meaning;

        Report(new JsonPathStep(name), at, ProblemCodes.UnknownValue, ("value", word), ("known", words.Names));
        return value;
    }

    public override ValueList<string> Texts(string name, ValueList<string> value, string help, bool isRequired = false)
    {
        if (!TryFindList(name, isRequired, out int at))
            return value;

        var texts = new string[_tokens[at].Size];
        _problems.Path.Enter(new JsonPathStep(name));
        int element = at + 1;
        for (int i = 0; i < texts.Length; i++, element = _tokens[element].Next)
            texts[i] = TextAt(element, new JsonPathStep(i)) ?? "";

        _problems.Path.Leave();
        return new ValueList<string>(texts);
    }

    public override ValueList<T> List<T>(string name, ValueList<T> value, ObjectMap<T> element, string help, bool isRequired = false) =>
        TryFindList(name, isRequired, out int at) ? ListAt(at, name, element) : value;

    public override ValueList<T> ListOrName<T>(string name, ValueList<T> value, ref string? reference, ObjectMap<T> element, string help)
    {
        if (!TryFindRequired(name, out int at))
            return value;
        if (_tokens[at].Type == JsonTokenType.String)
            reference = TextAt(at, new JsonPathStep(name));
        else if (IsList(at, name))
            return ListAt(at, name, element);

        return value;
    }

    public override T Object<T>(string name, T value, ObjectMap<T> map, string help, bool isRequired = false) =>
        (isRequired ? TryFindRequired(name, out int at) : _properties.TryFind(name, out at)) ? ObjectAt(at, name, map) ?? value : value;

    public override T? OptionalObject<T>(string name, T? value, ObjectMap<T> map, string help)
        where T : class => _properties.TryFind(name, out int at) ? ObjectAt(at, name, map) ?? value : value;

    public override T OneOf<T>(T value, string kind, ObjectMap<T>[] kinds)
    {
        ObjectMap<T>? map = null;
        if (TryFindRequired(KindProperty, out int at) && TextAt(at, new JsonPathStep(KindProperty)) is { } word)
        {
            map = Array.Find(kinds, candidate => candidate.Name == word);
            if (map is null)
            {
                Report(
                    new JsonPathStep(KindProperty), at, ProblemCodes.UnknownValue,
                    ("value", word), ("known", Array.ConvertAll(kinds, candidate => candidate.Name)));
            }
        }

        if (map is not null)
            return map.Map(this, map.Blank);

        // Nothing of the object can be judged.
        _problems.GiveUp(_properties.Object);
        _properties.SkipRest();
        return value;
    }

    public override ValueMap<T> Entries<T>(ValueMap<T> value, Func<JsonMap, string, T, T> entry, T blank)
    {
        var names = new List<string>();
        var values = new List<T>();
        var seen = new HashSet<string>();
        for (int at = _properties.Object + 1; at < _properties.End; at = _tokens[at + 1].Next)
        {
            if (!IsNewName(at, seen))
            {
                _properties.MarkRead(at);
                continue;
            }

            names.Add(_tokens[at].Text!);
            values.Add(entry(this, _tokens[at].Text!, blank));
        }

        return new ValueMap<T>([.. names], [.. values]);
    }

    /// <summary>Whether a property is the first of its name, and the name may be data; reports it otherwise.</summary>
    private bool IsNewName(int at, HashSet<string> seen)
    {
        ref JsonToken name = ref _tokens[at];
        if (name.Size > MaxNameSize)
            _problems.Report(name.Start, ProblemCodes.TooLarge, ("size", name.Size), ("limit", MaxNameSize));
        else if (name.Text is null)
            _problems.Report(name.Start, ProblemCodes.MalformedText);
        else if (!seen.Add(name.Text))
            Report(new JsonPathStep(name.Text), at, ProblemCodes.DuplicateProperty, ("property", name.Text));
        else
            return true;

        return false;
    }

    private T? ObjectAt<T>(int at, string name, ObjectMap<T> map)
        where T : class
    {
        _problems.Path.Enter(new JsonPathStep(name));
        T? value = ObjectAt(at, map);
        _problems.Path.Leave();
        return value;
    }

    /// <summary>Reads the object at the current path; null when it is none.</summary>
    private T? ObjectAt<T>(int at, ObjectMap<T> map)
        where T : class
    {
        if (_tokens[at].Type != JsonTokenType.StartObject)
        {
            _problems.Report(_tokens[at].Start, ProblemCodes.WrongType, ("found", JsonTypeName.Of(_tokens[at].Type)), ("expected", "object"));
            return null;
        }

        PropertyFinder.State outer = _properties.Open(at);
        T value = map.Map(this, map.Blank);
        if (_properties.HasUnread)
            ReportUnread();

        _properties.Close(outer);
        return value;
    }

    private ValueList<T> ListAt<T>(int at, string name, ObjectMap<T> map)
        where T : class
    {
        if (_tokens[at].Size == 0)
            return ValueList<T>.Empty;

        var elements = new T[_tokens[at].Size];
        _problems.Path.Enter(new JsonPathStep(name));
        int element = at + 1;
        for (int i = 0; i < elements.Length; i++, element = _tokens[element].Next)
        {
            _problems.Path.Enter(new JsonPathStep(i));
            T? value = ObjectAt(element, map);
            if (value is null)
                _problems.GiveUp(element);

            elements[i] = value ?? map.Blank;
            _problems.Path.Leave();
        }

        _problems.Path.Leave();
        return new ValueList<T>(elements);
    }

    /// <summary>Reads the text at a step from the current path; null when it is none.</summary>
    private string? TextAt(int at, JsonPathStep step)
    {
        ref JsonToken token = ref _tokens[at];
        if (token.Type != JsonTokenType.String)
            ReportWrongType(step, at, "text");
        else if (token.Text is null)
            Report(step, at, ProblemCodes.MalformedText);
        else
            return token.Text;

        return null;
    }

    private bool IsNumber(int at, string name, string expected)
    {
        bool isNumber = _tokens[at].Type == JsonTokenType.Number;
        if (!isNumber)
            ReportWrongType(new JsonPathStep(name), at, expected);

        return isNumber;
    }

    private bool IsList(int at, string name)
    {
        bool isList = _tokens[at].Type == JsonTokenType.StartArray;
        if (!isList)
            ReportWrongType(new JsonPathStep(name), at, "list");

        return isList;
    }

    private bool TryFindList(string name, bool isRequired, out int value) =>
        (isRequired ? TryFindRequired(name, out value) : _properties.TryFind(name, out value)) && IsList(value, name);

    /// <summary>Finds a property, and reports that it is missing when there is none.</summary>
    private bool TryFindRequired(string name, out int value)
    {
        bool isFound = _properties.TryFind(name, out value);
        if (!isFound)
            Report(new JsonPathStep(name), _properties.Object, ProblemCodes.MissingProperty, ("property", name));

        return isFound;
    }

    /// <summary>Reports the properties of the current object that nothing has looked for.</summary>
    private void ReportUnread()
    {
        List<string> known = _properties.Names;
        for (int at = _properties.Object + 1; at < _properties.End; at = _tokens[at + 1].Next)
        {
            if (_tokens[at].IsRead)
                continue;

            if (_tokens[at].Text is not { } name)
                _problems.Report(_tokens[at].Start, ProblemCodes.MalformedText);
            else if (known.Contains(name))
                Report(new JsonPathStep(name), at, ProblemCodes.DuplicateProperty, ("property", name));
            else if (NearestName.Find(name, known) is { } nearest)
                Report(new JsonPathStep(name), at, ProblemCodes.UnknownProperty, ("property", name), ("nearest", nearest));
            else
                Report(new JsonPathStep(name), at, ProblemCodes.UnknownProperty, ("property", name));
        }
    }

    private void ReportWrongType(JsonPathStep step, int at, string expected) =>
        Report(step, at, ProblemCodes.WrongType, ("found", JsonTypeName.Of(_tokens[at].Type)), ("expected", expected));

    /// <summary>Reports a problem with the value at a step from the current path; it points at a token.</summary>
    private void Report(JsonPathStep step, int at, string code, params (string Name, object Value)[] arguments)
    {
        _problems.Path.Enter(step);
        _problems.Report(_tokens[at].Start, code, arguments);
        _problems.Path.Leave();
    }
}
