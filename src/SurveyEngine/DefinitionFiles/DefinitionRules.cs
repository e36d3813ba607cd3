using System.Text;
using SurveyEngine.Diagnostics;
using SurveyEngine.Json;
using SurveyEngine.Kinds;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Mapping;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.DefinitionFiles;

/// <summary>Checks that a definition is sound. Conditions are checked later, when names are resolved.</summary>
internal sealed class DefinitionRules
{
    /// <summary>The maximum nesting of sections; the top-level sections are the first level.</summary>
    public const int MaxLevels = 32;

    /// <summary>
    /// The maximum size of the name of an option set, in bytes of UTF-8. The path of everything in it repeats the name: without a limit
    /// one long name could make the problems of a file many times larger than the file.
    /// </summary>
    public const int MaxSetName = 256;

    private readonly ItemIds _ids;
    private readonly ProblemReporter _problems;

    private DefinitionRules(ProblemReporter problems) => (_problems, _ids) = (problems, new ItemIds(problems));

    /// <summary>Finds the problems of a definition, in document order; their paths are those of its JSON.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="hasNull">Whether a name or a text is null.</param>
    /// <param name="unreadable">Ids that the definition has but that could not be read; null: none.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public static ProblemReport<Problem> Check(SurveyDefinition definition, out bool hasNull, IReadOnlySet<string>? unreadable = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var problems = new ProblemReporter(definition, unreadable);
        var rules = new DefinitionRules(problems);
        rules.CheckSurvey(definition);
        rules.CheckOptionSets(definition);
        rules.CheckItems("sections", definition.Sections, level: 1);
        rules.CheckRules(definition.Rules);
        var parameters = new ParameterRules(problems, rules._ids);
        parameters.Check(definition.Parameters);
        parameters.CheckSeed(definition.RandomizeBy, definition.Parameters);
        if (SurveySize.CheckPatterns(problems.PatternSteps) is { } tooExtensive)
            problems.Problems.Add(tooExtensive);
        hasNull = problems.HasNull;
        return problems.Problems;
    }

    private void CheckSurvey(SurveyDefinition definition)
    {
        Guard.NotNull(definition.OptionSets);
        Guard.NotNull(definition.Parameters);
        Guard.NotNull(definition.Sections, JsonPath.Member(JsonPath.Root, "sections"));
        _problems.CheckId("id", definition.Id);
        _problems.CheckName("version", definition.Version);
        _problems.CheckName("language", definition.Language);
        if (!string.IsNullOrWhiteSpace(definition.Language) && !LanguageTag.IsWellFormed(definition.Language))
            _problems.InvalidValue("language", definition.Language, "languageTag");
        _problems.CheckText("title", definition.Title);
        _problems.Use = new TextUse { IsIntroduction = true };
        _problems.CheckTexts("introduction", definition.Introduction);
        _problems.Use = default;
        if (definition.Provenance is { } provenance)
        {
            _problems.Enter("provenance");
            _problems.CheckOptionalName("source", provenance.Source);
            _problems.CheckNames("notes", provenance.Notes);
            _problems.Leave();
        }

        AnnotationMap.Check(definition.Annotations, _problems);
        if (definition.Sections.Count == 0)
            _problems.InvalidValue("sections", "[]", "oneOrMore");
    }

    private void CheckOptionSets(SurveyDefinition definition)
    {
        // A section that is too deep is not checked, and may use any of them.
        var used = new HashSet<string>(StringComparer.Ordinal);
        bool knowsUses = TryAddUsedSets(definition.Sections, used, level: 1);
        foreach (Parameter parameter in definition.Parameters)
        {
            if (parameter?.Kind is ChoiceKind { OptionSet: { } set })
                used.Add(set);
        }

        var names = new NameSet();
        _problems.Enter("optionSets");
        for (int i = 0; i < definition.OptionSets.Count; i++)
        {
            string name = definition.OptionSets.Names[i];
            ValueList<Option> options = definition.OptionSets.ValueSpan[i];
            Guard.NotNull(options);
            _problems.Enter(name);
            _problems.CheckUniqueCode("", name, names);
            if (Encoding.UTF8.GetByteCount(name) is > MaxSetName and var size)
                _problems.Error("", ProblemCodes.TooLarge, ("size", size), ("limit", MaxSetName));
            OptionListValidator.Check(options, _problems);
            if (knowsUses && !used.Contains(name))
                _problems.Warn("", ProblemCodes.UnusedOptionSet, ("name", name));
            _problems.Leave();
        }

        _problems.Leave();
    }

    /// <summary>Adds the option sets that questions use; false when some questions are too deep to be checked.</summary>
    private static bool TryAddUsedSets(IReadOnlyList<SurveyItem>? items, HashSet<string> used, int level)
    {
        bool isComplete = true;
        for (int i = 0; i < items?.Count; i++)
        {
            if (items[i] is Section section)
                isComplete &= level <= MaxLevels && TryAddUsedSets(section.Items, used, level + 1);
            else if (items[i] is Question question)
                AddUsedSets(question.Kind, used);
        }

        return isComplete;
    }

    private static void AddUsedSets(QuestionKind kind, HashSet<string> used)
    {
        if ((kind as Matrix)?.RowSet is { } rows)
            used.Add(rows);
        if (((kind as Matrix)?.Cell ?? kind) is ChoiceKind { OptionSet: { } set })
            used.Add(set);
    }

    /// <summary>Checks sections and questions at every depth, except inside a section that is too deep.</summary>
    /// <param name="property">The property that holds them.</param>
    /// <param name="items">The sections and questions.</param>
    /// <param name="level">The level of the sections among them.</param>
    private void CheckItems(string property, IReadOnlyList<SurveyItem> items, int level)
    {
        _problems.Enter(property);
        _problems.Require(items);
        for (int i = 0; i < items.Count; i++)
        {
            _problems.Enter(i);
            _problems.Require(items[i]);
            CheckItem(items[i], level);
            _problems.Leave();
        }

        _problems.Leave();
    }

    private void CheckItem(SurveyItem item, int level)
    {
        var section = item as Section;
        bool isTooDeep = section is not null && level > MaxLevels;
        if (isTooDeep)
            _problems.Error("", ProblemCodes.TooDeep, ("limit", MaxLevels));

        _ids.CheckForm(item.Id);
        _problems.Use = new TextUse { Item = item.Id };
        _problems.CheckOptionalText("title", item.Title);
        _problems.CheckTexts("notes", item.Notes);
        AnnotationMap.Check(item.Annotations, _problems);
        switch (item)
        {
            case Question question:
                CheckQuestion(question);
                break;
            case Note note:
                _problems.CheckText("prompt", note.Prompt);
                _problems.CheckOptionalName("appearance", note.Appearance);
                MediaMap.Check(note.Media, _problems);
                break;
            default:
                _problems.CheckWord("order", (int)section!.Order, CommonProperties.Orders);
                _problems.CheckOptionalName("appearance", section.Appearance);
                break;
        }

        _problems.Use = default;
        _ids.CheckUnique(item.Id);
        if (section is not null && !isTooDeep)
            CheckItems("items", section.Items, level + 1);
    }

    /// <summary>Checks a question and its kind, whose properties are among those of the question.</summary>
    private void CheckQuestion(Question question)
    {
        _problems.CheckOptionalName("code", question.Code);
        if (question.Calculated is null || question.Prompt is not null)
            _problems.CheckText("prompt", question.Prompt);
        _problems.CheckWord("requirement", (int)question.Requirement, CommonProperties.Requirements);
        _problems.CheckOptionalName("appearance", question.Appearance);
        MediaMap.Check(question.Media, _problems);
        Guard.NotNull(question.Kind);
        if (question.Kind is FieldKind kind)
            FieldTypes.Of(kind).Validate(kind, _problems);
        else
            new MatrixRules(_problems).Check((Matrix)question.Kind);

        QuestionRules.Check(question, _problems);
    }

    private void CheckRules(ValueList<Rule> rules)
    {
        var ids = new NameSet();
        Guard.NotNull(rules);
        _problems.Enter("rules");
        for (int i = 0; i < rules.Count; i++)
        {
            Rule rule = Guard.At(rules, i, "rules");
            _problems.Enter(i);
            CheckRule(rule);
            _problems.CheckUniqueId("id", rule.Id, ids);
            _problems.Leave();
        }

        _problems.Leave();
    }

    /// <summary>Checks a consistency rule; whether its fields exist is checked when names are resolved.</summary>
    private void CheckRule(Rule rule)
    {
        _problems.CheckId("id", rule.Id);
        Guard.NotNull(rule.Assert);
        _problems.CheckNames("fields", rule.Fields);
        if (rule.Fields.Count == 0)
            _problems.InvalidValue("fields", "[]", "oneOrMore");

        var seen = new HashSet<string>(StringComparer.Ordinal);
        _problems.Enter("fields");
        for (int i = 0; i < rule.Fields.Count; i++)
        {
            string field = rule.Fields[i];
            if (string.IsNullOrWhiteSpace(field) || seen.Add(field))
                continue;

            _problems.Enter(i);
            _problems.Error("", ProblemCodes.DuplicateField, ("field", field));
            _problems.Leave();
        }

        _problems.Leave();
        _problems.CheckMessage("message", rule.Message);
        _problems.CheckWord("severity", (int)rule.Severity, DefinitionMaps.Severities);
    }
}
