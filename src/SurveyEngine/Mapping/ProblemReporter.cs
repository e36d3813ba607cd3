using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SurveyEngine.Diagnostics;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.Mapping;

/// <summary>
/// Collects the problems of a definition while its parts are checked in document order, and provides the checks that many parts share.
/// Each check names a property of the current part; the empty name is the part itself.
/// </summary>
/// <param name="definition">The definition.</param>
/// <param name="unreadable">Ids that the definition has but that could not be read; null: none.</param>
internal sealed class ProblemReporter(SurveyDefinition definition, IReadOnlySet<string>? unreadable)
{
    /// <summary>The maximum size of all patterns of a definition with their repetitions written out.</summary>
    public const int MaxPatternSteps = 1_000_000;

    private readonly ProblemReport<Problem> _problems = new(problem => problem);
    private readonly JsonPathTracker _path = new();
    private TextFaults? _texts;

    /// <summary>The definition, for parts that refer to other parts of it.</summary>
    public SurveyDefinition Definition => definition;

    /// <summary>The hints that problems of this definition may still give.</summary>
    public HintBudget Hints { get; } = new();

    /// <summary>The problems so far.</summary>
    public ProblemReport<Problem> Problems => _problems;

    /// <summary>Where the texts of the current part are read.</summary>
    public TextUse Use { get; set; }

    /// <summary>Whether a name or a text was null, which a program can make and a file cannot: it is reported, and nothing can go on with it.</summary>
    public bool HasNull { get; private set; }

    /// <summary>The size of all patterns with their repetitions written out.</summary>
    public long PatternSteps { get; private set; }

    /// <summary>Counts a pattern of this size.</summary>
    /// <returns>Whether there are few enough patterns to look into this one.</returns>
    public bool TakePattern(int size)
    {
        PatternSteps += size;
        return PatternSteps <= MaxPatternSteps;
    }

    /// <summary>Makes a property of the current part the current part.</summary>
    public void Enter(string property) => _path.Enter(property);

    /// <summary>Makes an element of the current list the current part.</summary>
    public void Enter(int index) => _path.Enter(index);

    /// <summary>Makes the part around the current one the current part.</summary>
    public void Leave() => _path.Leave();

    /// <summary>Guards against a current part that is null.</summary>
    /// <exception cref="ArgumentNullException">The part is null.</exception>
    public void Require([NotNull] object? part)
    {
        if (part is null)
            Guard.NotNull(part, _path.ToString());
    }

    public void Error(string property, string code, params (string Name, object Value)[] arguments) =>
        Report(ProblemSeverity.Error, property, code, arguments);

    public void Warn(string property, string code, params (string Name, object Value)[] arguments) =>
        Report(ProblemSeverity.Warning, property, code, arguments);

    /// <summary>Reports a value that is not allowed.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">Its value.</param>
    /// <param name="expected">The term for the values that are allowed.</param>
    public void InvalidValue(string property, object value, string expected) =>
        Error(property, ProblemCodes.InvalidValue, ("value", value), ("expected", expected));

    /// <summary>Reports a lower limit that is above the upper one.</summary>
    public void CheckLimits(string property, decimal? min, decimal? max)
    {
        if (min is { } lower && max is { } upper && lower > upper)
            Error(property, ProblemCodes.CrossedLimits, ("min", lower), ("max", upper));
    }

    /// <summary>Checks a required text that respondents do not read.</summary>
    /// <returns>Whether it is sound.</returns>
    public bool CheckName(string property, string? text)
    {
        HasNull |= text is null;
        if (string.IsNullOrWhiteSpace(text))
            Error(property, ProblemCodes.EmptyText);
        else if (!WellFormedText.Holds(text))
            Error(property, ProblemCodes.MalformedText);
        else
            return true;

        return false;
    }

    /// <summary>Checks an optional text that respondents do not read.</summary>
    public void CheckOptionalName(string property, string? text)
    {
        if (text is not null)
            CheckName(property, text);
    }

    /// <summary>Checks a required text for respondents.</summary>
    public void CheckText(string property, string? text) => CheckText(property, text, Use);

    /// <summary>Checks the text of a problem.</summary>
    /// <param name="property">The property.</param>
    /// <param name="text">The text.</param>
    /// <param name="code">The code of the problem whose arguments it may name; null: none.</param>
    public void CheckMessage(string property, string? text, string? code = null) =>
        CheckText(property, text, Use with { IsMessage = true, Code = code });

    /// <summary>Checks an optional text for respondents.</summary>
    public void CheckOptionalText(string property, string? text)
    {
        if (text is not null)
            CheckText(property, text);
    }

    /// <summary>Checks an optional text beside an input.</summary>
    public void CheckTextBesideInput(string property, string? text)
    {
        if (text is not null)
            CheckText(property, text, Use with { IsBesideInput = true });
    }

    /// <summary>Checks a list of texts that respondents do not read.</summary>
    public void CheckNames(string property, ValueList<string>? texts)
    {
        Guard.NotNull(texts, property);
        Enter(property);
        for (int i = 0; i < texts.Count; i++)
        {
            Enter(i);
            CheckName("", texts[i]);
            Leave();
        }

        Leave();
    }

    /// <summary>Checks a list of texts for respondents.</summary>
    public void CheckTexts(string property, ValueList<string>? texts)
    {
        Guard.NotNull(texts, property);
        Enter(property);
        for (int i = 0; i < texts.Count; i++)
        {
            Enter(i);
            CheckText("", texts[i]);
            Leave();
        }

        Leave();
    }

    /// <summary>Checks that a value of an enumeration is one of its own; a program can make any other.</summary>
    public void CheckWord(string property, int value, JsonWords words)
    {
        if (words.NameOf(value) is null)
        {
            Error(
                property, ProblemCodes.UnknownValue,
                ("value", value.ToString(CultureInfo.InvariantCulture)), ("known", words.Names));
        }
    }

    /// <summary>Checks the form of an id.</summary>
    public void CheckId(string property, string? id)
    {
        HasNull |= id is null;
        if (!Identifiers.IsId(id))
            Error(property, ProblemCodes.InvalidId, ("id", id ?? ""), ("expected", "idForm"));
    }

    /// <summary>Reports an id that was seen before, or that reads like one.</summary>
    public void CheckUniqueId(string property, string? id, NameSet seen)
    {
        if (string.IsNullOrEmpty(id))
            return;

        if (!seen.Add(id, out string? similar))
            Error(property, ProblemCodes.DuplicateId, ("id", id));
        WarnOfSimilar(property, id, similar);
    }

    /// <summary>Checks the form of the name of an option, a row or an option set.</summary>
    public void CheckCode(string property, string? code)
    {
        HasNull |= code is null;
        if (!Identifiers.IsCode(code))
            Error(property, ProblemCodes.InvalidId, ("id", code ?? ""), ("expected", "codeForm"));
    }

    /// <summary>Checks the form of a code, and reports one that was seen before, or that reads like one.</summary>
    public void CheckUniqueCode(string property, string? code, NameSet seen)
    {
        CheckCode(property, code);
        if (string.IsNullOrEmpty(code))
            return;

        if (!seen.Add(code, out string? similar))
            Error(property, ProblemCodes.DuplicateCode, ("code", code));
        WarnOfSimilar(property, code, similar);
    }

    /// <summary>Checks the form of the name of an attribute, which must have no other meaning after an <c>@</c>.</summary>
    public void CheckAttributeName(string name)
    {
        if (!Identifiers.IsCode(name))
            Error(name, ProblemCodes.InvalidId, ("id", name), ("expected", "codeForm"));
        else if (name is "code" or "label" or "position")
            Error(name, ProblemCodes.InvalidId, ("id", name), ("expected", "unreserved"));
    }

    private void WarnOfSimilar(string property, string id, string? similar)
    {
        if (similar is not null)
            Warn(property, ProblemCodes.SimilarIds, ("id", id), ("other", similar));
    }

    private void CheckText(string property, string? text, TextUse use)
    {
        if (!CheckName(property, text))
            return;

        _texts ??= new TextFaults(definition, Hints, unreadable);
        foreach ((string code, (string Name, object Value)[] arguments) in _texts.In(text!, use))
            Warn(property, code, arguments);
    }

    private void Report(ProblemSeverity severity, string property, string code, (string Name, object Value)[] arguments)
    {
        if (_problems.Takes(severity))
            _problems.Add(Problem.Create(severity, code, PathOf(property), arguments));
        else
            _problems.LeaveOut(severity);
    }

    private string PathOf(string property) => property.Length == 0 ? _path.ToString() : JsonPath.Member(_path.ToString(), property);
}
