using SurveyEngine.DefinitionFiles;
using SurveyEngine.Diagnostics;
using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>Compiles a definition to a survey, or reports all problems that prevent it.</summary>
internal sealed class SurveyCompiler
{
    private readonly SurveyDefinition _definition;
    private readonly ProblemReport<LocatedProblem> _problems;
    private readonly SurveyBuilder _builder;
    private readonly TextCatalog _texts;
    private readonly Binder _binder;
    private readonly Parser _parser;
    private readonly HintTrial _hints;

    private readonly Expr?[] _requiredWhen;

    // The problems of the current expression.
    private readonly List<ExpressionProblem> _found = [];

    private readonly SharedConditions _shared = new();

    private decimal _evaluationSteps;

    private SurveyCompiler(
        SurveyDefinition definition, IEnumerable<Translation> translations, IReadOnlySet<string> unreadable, ProblemReport<LocatedProblem> problems)
    {
        _definition = definition;
        _problems = problems;
        _builder = new SurveyBuilder(definition, unreadable);
        _texts = new TextCatalog(definition.Language, _builder.Texts, translations);
        _binder = new Binder(_builder.Symbols);
        _parser = new Parser(_builder.Symbols.HasOption);
        _hints = new HintTrial(_parser, _binder);
        _requiredWhen = new Expr?[_builder.Fields.Count];
    }

    /// <summary>Compiles a definition.</summary>
    /// <param name="definition">The definition; parts of it may be missing when <paramref name="problems"/> say so.</param>
    /// <param name="translations">Its translations.</param>
    /// <param name="unreadable">Ids of questions that the definition should have but that could not be read.</param>
    /// <param name="problems">The problems that are already known; those found here are added.</param>
    /// <returns>The survey; null when there is an error.</returns>
    public static CompiledSurvey? Compile(
        SurveyDefinition definition, IEnumerable<Translation> translations, IReadOnlySet<string> unreadable, ProblemReport<LocatedProblem> problems)
    {
        bool isTooDeep = false;
        ProblemReport<Problem> found = DefinitionRules.Check(definition, out bool hasNull);
        foreach (Problem problem in found.Items)
        {
            problems.Add(new LocatedProblem(problem));
            isTooDeep |= problem.Code == ProblemCodes.TooDeep;
        }

        problems.LeaveOut(found);

        // The following steps walk the sections recursively, and look names up. Nobody reads on after so many errors.
        if (isTooDeep || hasNull || (found.IsCut && found.HasErrors))
            return null;

        return new SurveyCompiler(definition, translations, unreadable, problems).Compile();
    }

    private CompiledSurvey? Compile()
    {
        bool isBound = true;
        foreach (ConditionText condition in _builder.Conditions)
        {
            if (Bind(condition) is not { } bound)
                isBound = false;
            else if (condition.Gate is { } gate)
                gate.Condition = (bound as SharedCondition)?.Condition ?? bound;
            else
                Require(condition.Question!, bound);
        }

        var ruleBinder = new RuleBinder(_builder.Symbols, _builder.Texts, _texts, Bind, _problems);
        BoundRule[] rules = ruleBinder.Bind(_definition.Rules);
        if (SurveySize.CheckEvaluation(_evaluationSteps + _shared.Steps) is { } tooExtensive)
            _problems.Add(new LocatedProblem(tooExtensive));

        if (_builder.LimitedChoices.Count > 0)
        {
            var shown = new ShownOptions(_builder, _problems);
            foreach ((CompiledQuestion question, string path) in _builder.LimitedChoices)
                shown.Check(question, path);
        }

        _shared.Place(_builder.Gates.Count);
        var nodes = new SurveyGraph(_builder, _shared);
        CheckOrder(nodes);
        return isBound && !_problems.HasErrors ? Build(nodes, rules) : null;
    }

    private CompiledSurvey Build(SurveyGraph nodes, BoundRule[] rules) => new(ProgramBuilder.Build(_builder, nodes, _shared))
    {
        Definition = _definition,
        Texts = _texts,
        TitleText = _builder.TitleText,
        IntroductionTexts = _builder.IntroductionTexts,
        Sections = _builder.Sections,
        Items = _builder.Items,
        Gates = _builder.Gates,
        RequiredWhen = _requiredWhen,
        Rules = rules,
    };

    /// <summary>Applies a <c>requiredWhen</c> to the field of a question or to all rows, but not to specify texts.</summary>
    private void Require(CompiledQuestion question, Expr condition)
    {
        foreach (Field cell in question.Cells)
            _requiredWhen[cell.Index] = condition;
    }

    private Expr? Bind(ConditionText condition)
    {
        ParsedExpression parsed = _parser.Read(condition.Text);
        _found.AddRange(_hints.Tried(parsed).AsSpan());
        Expr? bound = parsed.Root is null ? null : _binder.Bind(parsed, _found);
        foreach (ExpressionProblem problem in _found)
        {
            if (_problems.Takes(ProblemSeverity.Error))
                _problems.Add(ConditionProblem.Error(problem, condition.Path));
            else
                _problems.LeaveOut(ProblemSeverity.Error);
        }

        _found.Clear();
        if (bound is null)
            return null;

        ConditionProblem.AddConstants(bound, condition, _problems);
        if (condition.Gate is not null)
            ConditionProblem.AddUnequalToBlank(bound, condition, _problems);

        // A requiredWhen is evaluated for each field of its question.
        int uses = condition.Question?.Cells.Length ?? 1;
        if (bound.GoesThroughRows)
            return _shared.Add(bound, uses);

        _evaluationSteps += (decimal)bound.Steps * uses;
        return bound;
    }

    private void CheckForwardReferences(VisibilityGate gate, List<FieldReference> reads)
    {
        reads.Clear();
        gate.Condition.CollectDependencies(reads);
        reads.RemoveAll(read => read.Representative.Index < gate.FirstField);
        if (reads.Count > 0)
            WarnOfForwardReferences(gate, reads);
    }

    private void WarnOfForwardReferences(VisibilityGate gate, List<FieldReference> reads)
    {
        foreach (FieldReference read in reads.Distinct())
            _problems.Add(new(Problem.Warning(ProblemCodes.ForwardReference, gate.Path, ("name", read.Path))));
    }

    /// <summary>Reports cycles, and conditions that read later fields.</summary>
    private void CheckOrder(SurveyGraph nodes)
    {
        foreach (int[] cycle in nodes.Graph.Cycles)
            _problems.Add(new(Cycle(nodes, cycle)));

        var reads = new List<FieldReference>();
        foreach (VisibilityGate gate in _builder.Gates)
        {
            // In a cycle something always comes later, which needs no second problem.
            if (gate.IsBound && !nodes.Graph.IsCyclic(nodes.NodeOf(gate)))
                CheckForwardReferences(gate, reads);
        }
    }

    private static Problem Cycle(SurveyGraph nodes, int[] cycle)
    {
        // A cycle always runs through a gate, since only conditions point backwards; gates are the first nodes.
        int first = cycle.Min();
        string[] names = [.. WithoutRepetition(nodes.Graph.FindShortestCycle(first, cycle).Select(nodes.NameOf).OfType<string>())];
        string[] members = [.. cycle.Select(nodes.NameOf).OfType<string>().Distinct()];
        return Problem.Error(
            ProblemCodes.Cycle, nodes.GateAt(first)!.Path, ("chain", string.Join(" → ", names)), ("members", members));
    }

    /// <summary>Merges neighbours with the same name: a question, its gate and its field share one.</summary>
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
