using System.Runtime.CompilerServices;
using SurveyEngine.Model;

namespace SurveyEngine.Testing.Surveys;

/// <summary>What the definition of a survey tells: its fields, and which of them the answer of a field can show or hide.</summary>
internal sealed class DefinitionOutline
{
    private static readonly ConditionalWeakTable<Survey, DefinitionOutline> Known = [];

    private readonly Dictionary<string, DefinedField> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _reach = new(StringComparer.Ordinal);
    private readonly ILookup<string, DefinedField> _readers;
    private readonly ILookup<string, DefinedField> _byQuestion;

    private DefinitionOutline(Survey survey)
    {
        Definition = survey.Definition;
        var walk = new DefinitionWalk(Definition);
        Questions = walk.Questions;
        ItemIds = walk.ItemIds;
        DisplayedIds = walk.DisplayedIds;
        VisibilityConditions = walk.Conditions;
        Fields = FieldsOf(survey, walk);
        Answerable = [.. Fields.Where(field => !field.IsCalculated)];
        Expressions =
        [
            .. VisibilityConditions,
            .. Questions.SelectMany(ExpressionsOf),
            .. Definition.Rules.SelectMany(rule => new[] { rule.When, rule.Assert }).OfType<string>(),
        ];
        Literals = [.. Expressions.SelectMany(Names.LiteralsIn).Distinct(StringComparer.Ordinal)];
        Numbers = [.. Expressions.SelectMany(Names.NumbersIn).Distinct()];
        _byQuestion = Fields.ToLookup(field => field.Question.Id, StringComparer.Ordinal);
        _readers = Fields
            .SelectMany(field => NamesRead(field).Select(name => (Name: name, Field: field)))
            .ToLookup(read => read.Name, read => read.Field, StringComparer.Ordinal);
    }

    public SurveyDefinition Definition { get; }

    /// <summary>All fields, in definition order.</summary>
    public IReadOnlyList<DefinedField> Fields { get; }

    /// <summary>The fields that respondents answer: all but calculated ones.</summary>
    public IReadOnlyList<DefinedField> Answerable { get; }

    public IReadOnlyList<Question> Questions { get; }

    /// <summary>Every expression.</summary>
    public IReadOnlyList<string> Expressions { get; }

    /// <summary>The ids of all sections and questions.</summary>
    public IReadOnlyList<string> ItemIds { get; }

    /// <summary>The ids of all items that are displayed while they are shown.</summary>
    public IReadOnlyList<string> DisplayedIds { get; }

    /// <summary>Every <c>visibleWhen</c>.</summary>
    public IReadOnlyList<string> VisibilityConditions { get; }

    /// <summary>The texts that conditions compare with.</summary>
    public IReadOnlyList<string> Literals { get; }

    /// <summary>The numbers that conditions compare with.</summary>
    public IReadOnlyList<decimal> Numbers { get; }

    public DefinedField this[string path] => _byPath[path];

    public static DefinitionOutline Of(Survey survey) => Known.GetValue(survey, known => new DefinitionOutline(known));

    /// <summary>Whether no calculation and no default reads a later field.</summary>
    public bool ComputesBackOnly => Questions.All(question => new[] { question.Calculated, question.Default }.OfType<string>().SelectMany(Names.In)
        .All(name => Questions.Select(other => other.Id).TakeWhile(id => id != question.Id).Append("").Concat(Definition.Parameters.Select(parameter => parameter.Id))
            .Contains(name.Split('.')[0], StringComparer.Ordinal)));

    public Parameter? Parameter(string id) => Definition.Parameters.FirstOrDefault(parameter => parameter.Id == id);

    /// <summary>The fields of a question, specify texts included.</summary>
    public IEnumerable<DefinedField> FieldsOf(string question) => _byQuestion[question];

    /// <summary>The fields that a rule reports, and those that it reads.</summary>
    public IEnumerable<DefinedField> FieldsOf(Rule rule)
    {
        HashSet<string> names = [.. rule.Fields, .. Names.In(rule.Assert), .. Names.In(rule.When ?? "")];
        return Fields.Where(field => names.Contains(field.Path) || names.Contains(field.Question.Id));
    }

    /// <summary>The fields that decide whether this one and its options are shown, what it has, and what is wrong with it.</summary>
    public IEnumerable<DefinedField> FieldsReadBy(DefinedField field)
    {
        HashSet<string> names = [.. NamesRead(field), .. ExpressionsOf(field.Question).SelectMany(Names.In)];
        return Fields.Where(read => names.Contains(read.Path) || names.Contains(read.Question.Id));
    }

    public bool Has(string path) => _byPath.ContainsKey(path);

    /// <summary>The fields that the answer of this one can show, hide or change, through any chain of expressions; itself only if so.</summary>
    public IReadOnlySet<string> ReachOf(string path)
    {
        lock (_reach)
        {
            if (_reach.TryGetValue(path, out HashSet<string>? known))
                return known;

            var reach = new HashSet<string>(StringComparer.Ordinal);
            var open = new Queue<DefinedField>([_byPath[path]]);
            while (open.TryDequeue(out DefinedField? field))
            {
                foreach (DefinedField reader in _readers[field.Path].Concat(_readers[field.Question.Id]))
                {
                    if (reach.Add(reader.Path))
                        open.Enqueue(reader);
                }
            }

            _reach.Add(path, reach);
            return reach;
        }
    }

    private List<DefinedField> FieldsOf(Survey survey, DefinitionWalk walk)
    {
        Dictionary<string, Question> questions = walk.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
        var fields = new List<DefinedField>(survey.Fields.Count);
        foreach (SurveyField field in survey.Fields)
        {
            DefinedField defined = Define(field, questions[field.Question], walk);
            _byPath.Add(field.Path, defined);
            fields.Add(defined);
        }

        return fields;
    }

    /// <summary>A choice comes before its specify texts, so that it is known already.</summary>
    private DefinedField Define(SurveyField field, Question question, DefinitionWalk walk)
    {
        ValueList<string> conditions = walk.ConditionsAround(question.Id, field.Row);
        if (field.SpecifiedOption is not { } code)
        {
            FieldKind kind = question.Kind is Matrix matrix ? matrix.Cell : (FieldKind)question.Kind;
            return new DefinedField(field, question, kind, question.Requirement, conditions);
        }

        DefinedField host = _byPath[field.Path[..^(code.Length + 1)]];
        Specify specify = host.Options.First(option => option.Code == code).Specify!;
        return new DefinedField(field, question, specify.Text, specify.Requirement, conditions, host);
    }

    private static IEnumerable<string> ExpressionsOf(Question question) =>
        new[] { question.RequiredWhen, question.Default, question.Calculated }.OfType<string>().Concat(question.Constraints.Select(constraint => constraint.Assert));

    private static IEnumerable<string> NamesRead(DefinedField field)
    {
        string?[] computed = field.Host is null ? [field.Question.Default, field.Question.Calculated] : [];
        IEnumerable<string?> expressions = field.Conditions.Concat(field.Options.Select(option => option.VisibleWhen)).Concat(computed);
        IEnumerable<string> names = expressions.OfType<string>().SelectMany(Names.In);
        return (field.Host is { } host ? names.Append(host.Path) : names).Distinct(StringComparer.Ordinal);
    }
}
