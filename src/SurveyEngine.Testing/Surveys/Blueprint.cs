using System.Runtime.CompilerServices;
using SurveyEngine.Model;

namespace SurveyEngine.Testing.Surveys;

/// <summary>What can be known of a survey from its definition: its fields, and which of them a field can reach.</summary>
internal sealed class Blueprint
{
    private static readonly ConditionalWeakTable<Survey, Blueprint> Known = [];

    private readonly Dictionary<string, FieldPlan> _byPath;
    private readonly Dictionary<string, HashSet<string>> _reach = new(StringComparer.Ordinal);
    private readonly ILookup<string, FieldPlan> _readers;
    private readonly ILookup<string, FieldPlan> _byQuestion;

    private Blueprint(Survey survey)
    {
        Definition = survey.Definition;
        var reader = new BlueprintReader(Definition);
        Fields = reader.Fields;
        Questions = reader.Questions;
        ItemIds = reader.ItemIds;
        VisibilityConditions = reader.VisibilityConditions;
        string[] conditions =
        [
            .. VisibilityConditions,
            .. Questions.Select(question => question.RequiredWhen).OfType<string>(),
            .. Definition.Rules.SelectMany(rule => new[] { rule.When, rule.Assert }).OfType<string>(),
        ];
        Literals = [.. conditions.SelectMany(Names.LiteralsIn).Distinct(StringComparer.Ordinal)];
        Numbers = [.. conditions.SelectMany(Names.NumbersIn).Distinct()];
        _byQuestion = Fields.ToLookup(field => field.Question.Id, StringComparer.Ordinal);
        _byPath = Fields.ToDictionary(field => field.Path, StringComparer.Ordinal);
        _readers = Fields
            .SelectMany(field => NamesRead(field).Select(name => (Name: name, Field: field)))
            .ToLookup(read => read.Name, read => read.Field, StringComparer.Ordinal);
    }

    public SurveyDefinition Definition { get; }

    /// <summary>All fields, in definition order.</summary>
    public IReadOnlyList<FieldPlan> Fields { get; }

    public IReadOnlyList<Question> Questions { get; }

    /// <summary>The ids of all sections and questions.</summary>
    public IReadOnlyList<string> ItemIds { get; }

    /// <summary>Every <c>visibleWhen</c>.</summary>
    public IReadOnlyList<string> VisibilityConditions { get; }

    /// <summary>The texts that conditions compare with.</summary>
    public IReadOnlyList<string> Literals { get; }

    /// <summary>The numbers that conditions compare with.</summary>
    public IReadOnlyList<decimal> Numbers { get; }

    public FieldPlan this[string path] => _byPath[path];

    public static Blueprint Of(Survey survey) => Known.GetValue(survey, known => new Blueprint(known));

    /// <summary>The fields of a question, specify texts included.</summary>
    public IEnumerable<FieldPlan> FieldsOf(string question) => _byQuestion[question];

    /// <summary>The fields that a rule is asked for, and those that it reads.</summary>
    public IEnumerable<FieldPlan> FieldsOf(Rule rule)
    {
        HashSet<string> names = [.. rule.Fields, .. Names.In(rule.Assert), .. Names.In(rule.When ?? "")];
        return Fields.Where(field => names.Contains(field.Path) || names.Contains(field.Question.Id));
    }

    /// <summary>The fields that decide whether this one and its options are shown, and whether it must be answered.</summary>
    public IEnumerable<FieldPlan> FieldsReadBy(FieldPlan field)
    {
        HashSet<string> names = [.. NamesRead(field), .. Names.In(field.Question.RequiredWhen ?? "")];
        return Fields.Where(read => names.Contains(read.Path) || names.Contains(read.Question.Id));
    }

    public bool Has(string path) => _byPath.ContainsKey(path);

    /// <summary>The fields whose being shown can depend on the answer of this one, through any chain; itself only if so.</summary>
    public IReadOnlySet<string> ReachOf(string path)
    {
        lock (_reach)
        {
            if (_reach.TryGetValue(path, out HashSet<string>? known))
                return known;

            var reach = new HashSet<string>(StringComparer.Ordinal);
            var open = new Queue<FieldPlan>([_byPath[path]]);
            while (open.TryDequeue(out FieldPlan? field))
            {
                foreach (FieldPlan reader in _readers[field.Path].Concat(_readers[field.Question.Id]))
                {
                    if (reach.Add(reader.Path))
                        open.Enqueue(reader);
                }
            }

            _reach.Add(path, reach);
            return reach;
        }
    }

    private static IEnumerable<string> NamesRead(FieldPlan field)
    {
        IEnumerable<string> conditions = field.Conditions.Concat(field.Options.Select(option => option.VisibleWhen).OfType<string>());
        IEnumerable<string> names = conditions.SelectMany(Names.In);
        return (field.Host is { } host ? names.Append(host.Path) : names).Distinct(StringComparer.Ordinal);
    }
}
