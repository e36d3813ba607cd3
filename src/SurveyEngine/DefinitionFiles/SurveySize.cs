using SurveyEngine.Mapping;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles;

/// <summary>
/// The size of a survey, measured before it is built. Each row of a matrix has the options of its cell, each option may have a specify
/// text, and each path begins with the id of the question: a small file can ask for more than a machine holds. See
/// <c>docs/decisions/survey-size.md</c>.
/// </summary>
internal sealed class SurveySize
{
    /// <summary>The maximum number of fields.</summary>
    public const int MaxFields = 100_000;

    /// <summary>The maximum number of options of all fields together; those of an option set count in each field that uses it.</summary>
    public const int MaxOptions = 2_000_000;

    /// <summary>The maximum number of attributes of all options and rows together.</summary>
    public const int MaxAttributes = 2_000_000;

    /// <summary>The maximum length of the paths of all fields and options together, in UTF-16 units.</summary>
    public const int MaxPathCharacters = 20_000_000;

    /// <summary>The maximum length of all conditions together, in UTF-16 units: each part of one becomes several objects.</summary>
    public const int MaxConditionCharacters = 10_000_000;

    /// <summary>
    /// The maximum number of steps to evaluate all conditions once: one for each part of a condition, in each row that it goes through. A
    /// condition that goes through rows counts once, however often it is written.
    /// </summary>
    public const int MaxEvaluationSteps = 10_000_000;

    private readonly ValueMap<ValueList<Option>> _sets;

    // Decimals, as the numbers can exceed 64 bits.
    private decimal _fields;
    private decimal _options;
    private decimal _characters;
    private decimal _conditions;
    private decimal _attributes;

    private SurveySize(SurveyDefinition definition)
    {
        _sets = definition.OptionSets ?? [];
        AddSets();
        AddParameters(definition.Parameters);
        AddItems(definition.Sections, level: 1);
        for (int i = 0; i < definition.Rules?.Count; i++)
            AddConditions(definition.Rules[i]?.When, definition.Rules[i]?.Assert);
    }

    /// <summary>Creates the problem of a definition that is too extensive; null when it is not.</summary>
    /// <param name="definition">The definition, sound or not.</param>
    public static Problem? Check(SurveyDefinition definition)
    {
        var size = new SurveySize(definition);
        return Excess("fields", size._fields, MaxFields)
            ?? Excess("attributes", size._attributes, MaxAttributes)
            ?? Excess("optionsInAll", size._options, MaxOptions)
            ?? Excess("pathCharacters", size._characters, MaxPathCharacters)
            ?? Excess("conditionCharacters", size._conditions, MaxConditionCharacters);
    }

    /// <summary>Creates the problem of conditions that take too many steps to evaluate; null when they do not.</summary>
    /// <param name="steps">The steps of all conditions, known once they are bound.</param>
    public static Problem? CheckEvaluation(decimal steps) => Excess("evaluationSteps", steps, MaxEvaluationSteps);

    /// <summary>Creates the problem of conditions that are too long when they are written out for each option and row; null when they are not.</summary>
    /// <param name="characters">The length of all that is written out.</param>
    public static Problem? CheckFilters(decimal characters) => Excess("conditionCharacters", characters, MaxConditionCharacters);

    /// <summary>Creates the problem of patterns that are too large together; null when they are not.</summary>
    /// <param name="steps">The size of all patterns, known once they are read.</param>
    public static Problem? CheckPatterns(decimal steps) => Excess("patternSteps", steps, ProblemReporter.MaxPatternSteps);

    private void AddSets()
    {
        for (int i = 0; i < _sets.Count; i++)
        {
            _characters += PathsOf(_sets.ValueSpan[i], Code, _sets.Names[i].Length);
            AddOptionConditions(_sets.ValueSpan[i]);
        }
    }

    private void AddConditions(string? first, string? second = null) => _conditions += (decimal)(first?.Length ?? 0) + (second?.Length ?? 0);

    private void AddOptionConditions(ValueList<Option>? options)
    {
        for (int i = 0; i < options?.Count; i++)
        {
            AddConditions(options[i]?.VisibleWhen);
            AddAttributes(options[i]?.Attributes);
        }
    }

    private void AddAttributes(ValueMap<AttributeValue>? attributes) => _attributes += attributes?.Count ?? 0;

    private void AddParameters(ValueList<Parameter>? parameters)
    {
        for (int i = 0; i < parameters?.Count; i++)
        {
            _fields++;
            if (parameters[i]?.Kind is ChoiceKind choice)
                _options += (choice.OptionSet is { } name ? SetOf(name) : choice.Options)?.Count ?? 0;
        }
    }

    private void AddItems(IReadOnlyList<SurveyItem>? items, int level)
    {
        for (int i = 0; i < items?.Count; i++)
        {
            AddConditions(items[i]?.VisibleWhen);
            if (items[i] is Question question)
                Add(question);
            else if (items[i] is Section section && level <= DefinitionRules.MaxLevels)
                AddItems(section.Items, level + 1);
        }
    }

    private void Add(Question question)
    {
        var matrix = question.Kind as Matrix;
        var choice = (matrix?.Cell ?? question.Kind) as ChoiceKind;
        ValueList<Option> own = choice?.Options ?? [];
        ValueList<Option> list = choice?.OptionSet is { } name ? SetOf(name) : own;
        int specifies = 0;
        decimal specifyPaths = 0;
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i]?.Specify is null)
                continue;

            specifies++;
            specifyPaths += PathOf(Code(list[i]), owner: 0);
        }

        AddConditions(question.RequiredWhen, choice?.OptionsWhen);
        AddConditions(matrix?.RowsWhen);
        AddOptionConditions(own);
        for (int i = 0; i < matrix?.Rows?.Count; i++)
        {
            AddConditions(matrix.Rows[i]?.VisibleWhen, matrix.Rows[i]?.RequiredWhen);
            AddAttributes(matrix.Rows[i]?.Attributes);
        }

        int id = question.Id?.Length ?? 0;
        ValueList<Option>? rowSet = matrix?.RowSet is { } shared ? SetOf(shared) : null;
        decimal rows = matrix is null ? 1 : rowSet?.Count ?? matrix.Rows?.Count ?? 0;
        decimal rowPaths = matrix is null ? id : rowSet is not null ? PathsOf(rowSet, Code, id) : PathsOf(matrix.Rows, row => row?.Code, id);
        _fields += rows * (1 + specifies);
        _options += rows * list.Count;
        _characters += PathsOf(own, Code, id) + (rowPaths * (1 + specifies)) + (rows * specifyPaths);
    }

    private ValueList<Option> SetOf(string name) =>
        _sets.TryGetValue(name, out ValueList<Option>? set) ? set ?? [] : [];

    private static string? Code(Option? option) => option?.Code;

    /// <summary>The total length of the paths of parts.</summary>
    private static decimal PathsOf<T>(IReadOnlyList<T>? parts, Func<T, string?> codeOf, int owner)
    {
        decimal characters = 0;
        for (int i = 0; i < parts?.Count; i++)
            characters += PathOf(codeOf(parts[i]), owner);

        return characters;
    }

    /// <summary>The length of a path: that of its owner, a dot and a code.</summary>
    private static decimal PathOf(string? code, int owner) => (decimal)owner + 1 + (code?.Length ?? 0);

    private static Problem? Excess(string what, decimal count, int limit) => count <= limit
        ? null
        : Problem.Error(ProblemCodes.TooExtensive, path: null, ("what", what), ("count", count), ("limit", limit));
}
