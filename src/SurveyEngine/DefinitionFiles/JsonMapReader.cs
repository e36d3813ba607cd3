using System.Text.Json;
using SurveyEngine.Json;
using SurveyEngine.Mapping;
using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.DefinitionFiles;

/// <summary>Reads records from a file: looks up the properties that a map names, and reports those that it does not name.</summary>
internal sealed class JsonMapReader : JsonMap
{
    /// <summary>The number of names of an object that are compared with each other one by one.</summary>
    private const int MaxCompared = 8;

    private readonly JsonTokens _tokens;
    private readonly PropertyFinder _properties;
    private readonly JsonValueReader _values;
    private readonly ReadingProblems _problems;

    private JsonMapReader(JsonTokens tokens, ReadingProblems problems)
    {
        _tokens = tokens;
        _properties = new PropertyFinder(tokens);
        _values = new JsonValueReader(problems);
        _problems = problems;
    }

    /// <summary>Reads the value of a whole file; null when it is not an object.</summary>
    public static T? Read<T>(JsonTokens tokens, ObjectMap<T> map, ReadingProblems problems)
        where T : class
    {
        if (tokens[0].Type == JsonTokenType.StartObject)
            return new JsonMapReader(tokens, problems).ObjectAt(0, map);

        problems.Report(tokens[0].Start, ProblemCodes.WrongType, ("found", JsonTypeName.Of(tokens[0].Type)), ("expected", "object"));
        return null;
    }

    public override string Text(string name, string value, string help, string? pattern = null) =>
        (TryFindRequired(name, out int at) ? TextAt(at, name) : null) ?? value;

    public override string? OptionalText(string name, string? value, string help) =>
        (_properties.TryFind(name, out int at) ? TextAt(at, name) : null) ?? value;

    public override string? TextUnless(string name, string? value, string other, string help) =>
        _properties.Has(other) ? OptionalText(name, value: null, help) : Text(name, value ?? "", help);

    public override void IgnoredText(string name, string help) => OptionalText(name, value: null, help);

    public override int? WholeNumber(string name, int? value, string help) =>
        (_properties.TryFind(name, out int at) ? _values.WholeNumber(_tokens[at], new JsonPathStep(name)) : null) ?? value;

    public override decimal? Number(string name, decimal? value, string help) =>
        (_properties.TryFind(name, out int at) ? _values.Number(_tokens[at], new JsonPathStep(name)) : null) ?? value;

    public override AttributeValue NumberOrText(string name, AttributeValue value, string help) =>
        (TryFindRequired(name, out int at) ? _values.NumberOrText(_tokens[at], new JsonPathStep(name)) : null) ?? value;

    public override decimal? DateNumber(string name, decimal? value, ExprType type, string help) =>
        (_properties.TryFind(name, out int at) ? _values.DateNumber(_tokens[at], new JsonPathStep(name), type) : null) ?? value;

    public override bool Flag(string name, bool value, string help) =>
        (_properties.TryFind(name, out int at) ? _values.Flag(_tokens[at], new JsonPathStep(name)) : null) ?? value;

    public override int Word(string name, int value, JsonWords words, string help) =>
        OptionalWord(name, value, words, help).GetValueOrDefault();

    public override int? OptionalWord(string name, int? value, JsonWords words, string help) =>
        (_properties.TryFind(name, out int at) ? _values.Word(_tokens[at], new JsonPathStep(name), words) : null) ?? value;

    public override ValueList<string> Texts(string name, ValueList<string> value, string help, bool isRequired = false)
    {
        if (!TryFindList(name, isRequired, out int at))
            return value;

        var texts = new string[_tokens[at].Size];
        _problems.Path.Enter(name);
        int element = at + 1;
        for (int i = 0; i < texts.Length; i++, element = _tokens[element].Next)
            texts[i] = _values.Text(_tokens[element], new JsonPathStep(i)) ?? "";

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
            reference = TextAt(at, name);
        else if (_values.IsList(_tokens[at], new JsonPathStep(name)))
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
        if (TryFindRequired(KindProperty, out int at) && TextAt(at, KindProperty) is { } word)
        {
            map = Array.Find(kinds, candidate => candidate.Name == word);
            if (map is null)
            {
                _problems.Report(
                    new JsonPathStep(KindProperty), _tokens[at].Start, ProblemCodes.UnknownValue,
                    ("value", word), ("known", Array.ConvertAll(kinds, candidate => candidate.Name)));
            }
        }

        if (map is not null)
            return map.Map(this, map.Blank);

        // Nothing in the object can be judged.
        _problems.GiveUp(_properties.Object);
        _properties.SkipRest();
        return value;
    }

    public override ValueMap<T> Entries<T>(ValueMap<T> value, Func<JsonMap, string, T, T> entry, T blank, int? maxName = null)
    {
        int size = _tokens[_properties.Object].Size;
        if (size == 0)
            return ValueMap<T>.Empty;

        var names = new List<string>(size);
        var values = new List<T>(size);

        // Few names need no table to be told apart.
        HashSet<string>? seen = size > MaxCompared ? [] : null;
        for (int at = _properties.Object + 1; at < _properties.End; at = _tokens[at + 1].Next)
        {
            if (!IsNewName(at, maxName, names, seen))
            {
                _properties.MarkRead(at);
                continue;
            }

            names.Add(_tokens[at].Text!);
            values.Add(entry(this, _tokens[at].Text!, blank));
        }

        return new ValueMap<T>([.. names], [.. values]);
    }

    /// <summary>Checks that a property is the first of its name, and that the name may be data.</summary>
    private bool IsNewName(int at, int? maxName, List<string> names, HashSet<string>? seen)
    {
        ref JsonToken name = ref _tokens[at];
        if (name.Size > maxName)
            _problems.Report(name.Start, ProblemCodes.TooLarge, ("size", name.Size), ("limit", maxName));
        else if (name.Text is null)
            _problems.Report(name.Start, ProblemCodes.MalformedText);
        else if (!(seen?.Add(name.Text) ?? !names.Contains(name.Text)))
            _problems.Report(new JsonPathStep(name.Text), name.Start, ProblemCodes.DuplicateProperty, ("property", name.Text));
        else
            return true;

        return false;
    }

    private string? TextAt(int at, string name) => _values.Text(_tokens[at], new JsonPathStep(name));

    private T? ObjectAt<T>(int at, string name, ObjectMap<T> map)
        where T : class
    {
        if (!_values.IsObject(_tokens[at], new JsonPathStep(name)))
            return null;

        _problems.Path.Enter(name);
        T value = ObjectAt(at, map);
        _problems.Path.Leave();
        return value;
    }

    /// <summary>Reads the object at the current path.</summary>
    private T ObjectAt<T>(int at, ObjectMap<T> map)
        where T : class
    {
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
        _problems.Path.Enter(name);
        int element = at + 1;
        for (int i = 0; i < elements.Length; i++, element = _tokens[element].Next)
        {
            bool isObject = _values.IsObject(_tokens[element], new JsonPathStep(i));
            _problems.Path.Enter(i);
            elements[i] = isObject ? ObjectAt(element, map) : map.Blank;
            if (!isObject)
                _problems.GiveUp(element);

            _problems.Path.Leave();
        }

        _problems.Path.Leave();
        return new ValueList<T>(elements);
    }

    private bool TryFindList(string name, bool isRequired, out int value) =>
        (isRequired ? TryFindRequired(name, out value) : _properties.TryFind(name, out value))
        && _values.IsList(_tokens[value], new JsonPathStep(name));

    /// <summary>Finds a property, and reports that it is missing when there is none.</summary>
    private bool TryFindRequired(string name, out int value)
    {
        bool isFound = _properties.TryFind(name, out value);
        if (!isFound)
            _problems.Report(new JsonPathStep(name), _tokens[_properties.Object].Start, ProblemCodes.MissingProperty, ("property", name));

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
                _problems.Report(new JsonPathStep(name), _tokens[at].Start, ProblemCodes.DuplicateProperty, ("property", name));
            else if (_problems.Hints.Nearest(name, known) is { } nearest)
                _problems.Report(new JsonPathStep(name), _tokens[at].Start, ProblemCodes.UnknownProperty, ("property", name), ("nearest", nearest));
            else
                _problems.Report(new JsonPathStep(name), _tokens[at].Start, ProblemCodes.UnknownProperty, ("property", name));
        }
    }
}
