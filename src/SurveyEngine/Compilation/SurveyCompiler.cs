using SurveyEngine.DefinitionFiles;
using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Model;
using SurveyEngine.State;
using SurveyEngine.Text;

namespace SurveyEngine.Compilation;

/// <summary>Turns a definition into a survey, or into the problems that keep it from being one: all of them at once.</summary>
internal sealed class SurveyCompiler
{
    private readonly SurveyDefinition _definition;
    private readonly IReadOnlyDictionary<string, SurveyDefinition> _languages;
    private readonly List<LocatedProblem> _problems;
    private readonly SurveyBuilder _builder;
    private readonly ConditionBinder _binder;
    private readonly ConditionParser _parser = new();

    private readonly BoundCondition?[] _requiredWhen;

    // Of the condition at hand.
    private readonly List<ConditionFault> _faults = [];

    private SurveyCompiler(
        SurveyDefinition definition, IReadOnlyDictionary<string, SurveyDefinition> languages,
        IReadOnlySet<string> unreadable, List<LocatedProblem> problems)
    {
        _definition = definition;
        _languages = languages;
        _problems = problems;
        _builder = new SurveyBuilder(definition, unreadable);
        _binder = new ConditionBinder(_builder.Names);
        _requiredWhen = new BoundCondition?[_builder.Fields.Count];
    }

    /// <summary>Compiles a definition.</summary>
    /// <param name="definition">The definition; parts of it may be missing when <paramref name="problems"/> say so.</param>
    /// <param name="translations">Its translations.</param>
    /// <param name="unreadable">Ids of questions that the definition should have but that could not be read.</param>
    /// <param name="problems">What is already known to be wrong; problems found here are added.</param>
    /// <returns>The survey; null when there is an error.</returns>
    public static CompiledSurvey? Compile(
        SurveyDefinition definition, IEnumerable<Translation> translations, IReadOnlySet<string> unreadable, List<LocatedProblem> problems)
    {
        bool isTooDeep = false;
        foreach (Problem problem in DefinitionRules.Check(definition))
        {
            problems.Add(new LocatedProblem(problem));
            isTooDeep |= problem.Code == ProblemCodes.TooDeep;
        }

        // What follows walks the sections recursively.
        if (isTooDeep)
            return null;

        var languages = new Dictionary<string, SurveyDefinition>(LanguageTag.Comparer) { [definition.Language] = definition };
        foreach (Translation translation in translations)
            languages[translation.Language] = translation.Localize(definition);

        return new SurveyCompiler(definition, languages, unreadable, problems).Compile();
    }

    private CompiledSurvey? Compile()
    {
        bool isBound = true;
        foreach (ConditionText condition in _builder.Conditions)
        {
            if (Bind(condition) is not { } bound)
                isBound = false;
            else if (condition.Gate is { } gate)
                gate.Condition = bound;
            else
                Require(condition.Question!, bound);
        }

        var ruleBinder = new RuleBinder(_builder.Names, _languages, Bind, _problems);
        BoundRule[] rules = ruleBinder.Bind(_definition.Rules);
        EvaluationOrder order = Order();
        return isBound && !HasErrors() ? new CompiledSurvey(_definition, _languages, _builder, order, _requiredWhen, rules) : null;
    }

    /// <summary>A <c>requiredWhen</c> goes for the field of the question or for all rows, not for specify texts.</summary>
    private void Require(CompiledQuestion question, BoundCondition condition)
    {
        foreach (Field cell in question.Cells)
            _requiredWhen[cell.Index] = condition;
    }

    private bool HasErrors() => _problems.Exists(located => located.Problem.Severity == ProblemSeverity.Error);

    private BoundCondition? Bind(ConditionText condition)
    {
        ParsedCondition parsed = _parser.Read(condition.Text);
        _faults.AddRange(parsed.Faults.Span);
        BoundCondition? bound = parsed.Tree is null ? null : _binder.Bind(parsed.Tree, _faults);
        foreach (ConditionFault fault in _faults)
            _problems.Add(ConditionProblem.Error(fault, condition.Path));
        _faults.Clear();
        if (bound is not null)
            ConditionProblem.AddConstants(bound, condition, _problems);

        return bound;
    }

    private void CheckForwardReferences(VisibilityGate gate, List<GraphNode> reads)
    {
        reads.Clear();
        gate.Condition.AddReads(reads);
        reads.RemoveAll(read => (read as Field ?? ((GroupNode)read).Rows[0]).Index < gate.FirstField);
        if (reads.Count > 0)
            WarnOfForwardReferences(gate, reads);
    }

    private void WarnOfForwardReferences(VisibilityGate gate, List<GraphNode> reads)
    {
        foreach (GraphNode read in reads.Distinct())
            _problems.Add(new(Problem.Warning(ProblemCodes.ForwardReference, gate.Path, ("name", read.Name))));
    }

    private EvaluationOrder Order()
    {
        DependencyGraph graph = SurveyDependencies.Of(_builder);
        EvaluationOrder order = graph.Order();
        foreach (GraphNode[] cycle in graph.Cycles)
            _problems.Add(new(Cycle(graph, cycle)));

        var reads = new List<GraphNode>();
        foreach (VisibilityGate gate in _builder.Gates)
        {
            // In a cycle, something always comes later: that is not worth a second word.
            if (gate.IsBound && !graph.IsCyclic(gate))
                CheckForwardReferences(gate, reads);
        }

        return order;
    }

    private static Problem Cycle(DependencyGraph graph, GraphNode[] cycle)
    {
        // A cycle always runs through a gate: only conditions point backwards.
        VisibilityGate gate = cycle.OfType<VisibilityGate>().MinBy(member => member.Index)!;
        GraphNode[] fromGate = [gate, .. cycle.Where(vertex => vertex != gate)];
        string[] names = [.. WithoutRepetition(graph.Chain(fromGate).Select(vertex => vertex.Name))];
        string[] members = [.. cycle.Select(vertex => vertex.Name).Distinct()];
        return Problem.Error(
            ProblemCodes.Cycle, gate.Path, ("chain", string.Join(" → ", names)), ("members", members));
    }

    /// <summary>A question, its gate and its field have one name: neighbours with the same name become one.</summary>
    private static IEnumerable<string> WithoutRepetition(IEnumerable<string> names)
    {
        string? before = null;
        int count = 0;
        foreach (string name in names)
        {
            if (name != before)
            {
                count++;
                yield return name;
            }

            before = name;
        }

        if (count == 1)
            yield return before!;
    }
}
