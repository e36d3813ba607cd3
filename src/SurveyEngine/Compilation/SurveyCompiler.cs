using SurveyEngine.DefinitionFiles;
using SurveyEngine.Diagnostics;
using SurveyEngine.Evaluation;
using SurveyEngine.Expressions;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>Compiles a definition to a survey, or reports all problems that prevent it.</summary>
internal sealed class SurveyCompiler
{
    private readonly SurveyDefinition _definition;
    private readonly IEnumerable<Translation> _translations;
    private readonly ProblemReport<LocatedProblem> _problems;
    private readonly SurveyBuilder _builder;
    private readonly TextCatalog _texts;
    private readonly ExpressionBinder _binder;
    private readonly Expr?[] _requiredWhen;
    private readonly TermsBuilder _terms;
    private readonly SharedConditions _shared = new();

    private SurveyCompiler(
        SurveyDefinition definition, IEnumerable<Translation> translations, IReadOnlySet<string> unreadable, ProblemReport<LocatedProblem> problems)
    {
        _definition = definition;
        _translations = translations;
        _problems = problems;
        _builder = new SurveyBuilder(definition, unreadable);
        _texts = new TextCatalog(definition.Language, _builder.Texts, translations);
        _binder = new ExpressionBinder(_builder.Symbols, _shared, problems);
        _requiredWhen = new Expr?[_builder.Fields.Count];
        _terms = new TermsBuilder(_builder.Fields.Count, _texts);
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
        ProblemReport<Problem> found = DefinitionRules.Check(definition, out bool hasNull, unreadable);
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
        bool isBound = BindFilters() & BindConditions() & BindComputations();
        foreach (CompiledItem item in _builder.Items.Values)
        {
            if (item is CompiledQuestion { Definition.Messages.Count: > 0 } question)
                _terms.Of(question);
        }

        var ruleBinder = new RuleBinder(_builder.Symbols, _builder.Texts, _texts, _binder.Bind, _problems);
        BoundRule[] rules = ruleBinder.Bind(_definition.Rules);
        if (SurveySize.CheckEvaluation(_binder.Steps + _shared.Steps) is { } tooExtensive)
            _problems.Add(new LocatedProblem(tooExtensive));

        if (_builder.LimitedChoices.Count > 0)
        {
            var shown = new ShownOptions(_builder, _problems);
            foreach ((CompiledQuestion question, string path) in _builder.LimitedChoices)
                shown.Check(question, path);
        }

        _shared.Place(_builder.Gates.All.Count);
        var nodes = new SurveyGraph(_builder, _shared, _terms.Terms);
        CheckOrder(nodes);
        SensitiveSources.Check(_builder, nodes, _problems);
        return isBound && !_problems.HasErrors ? Build(nodes, rules) : null;
    }

    private CompiledSurvey Build(SurveyGraph nodes, BoundRule[] rules)
    {
        _texts.Placeholders = new PlaceholderBinder(_builder, _translations).Bind();
        return new CompiledSurvey(ProgramBuilder.Build(_builder, nodes, _shared))
        {
            Definition = _definition,
            Texts = _texts,
            TitleText = _builder.TitleText,
            IntroductionTexts = _builder.IntroductionTexts,
            Sections = _builder.Sections,
            Items = _builder.Items,
            Gates = _builder.Gates.All,
            RequiredWhen = _requiredWhen,
            Rules = rules,
            Terms = _terms.Terms,
            Parameters = _builder.Parameters,
        };
    }

    /// <summary>Binds the filters first: they are what hides options and rows.</summary>
    private bool BindFilters()
    {
        if (_builder.Filters.Count == 0)
            return true;

        var binder = new FilterBinder(_builder.Gates, _binder, _problems);
        bool isBound = true;
        foreach (Filter filter in _builder.Filters)
            isBound &= binder.Bind(filter);

        return isBound;
    }

    private bool BindConditions()
    {
        bool isBound = true;
        foreach (ConditionText condition in _builder.Gates.Conditions)
            isBound &= condition.Gate is { } gate ? BindGate(condition, gate) : condition.IsOfRow ? BindRow(condition) : BindQuestion(condition);

        return isBound;
    }

    private bool BindGate(ConditionText condition, VisibilityGate gate)
    {
        if (_binder.Bind(condition) is not { } bound)
            return false;

        gate.Condition = (bound as SharedCondition)?.Condition ?? bound;
        return true;
    }

    /// <summary>Binds the <c>requiredWhen</c> of a row, which is asked besides that of its question.</summary>
    private bool BindRow(ConditionText condition)
    {
        if (_binder.Bind(condition) is not { } bound)
            return false;

        _requiredWhen[condition.Question!.Cells[condition.Item].Index] = bound;
        return true;
    }

    /// <summary>Binds a <c>requiredWhen</c> or a constraint, which goes for the field of a question or for all rows, but not for specify texts.</summary>
    private bool BindQuestion(ConditionText condition)
    {
        if (_binder.BindForEach(condition) is not { } variants)
            return false;

        CompiledQuestion question = condition.Question!;
        if (condition.Constraint >= 0)
            _terms.Add(question, variants, (terms, bound) => terms.Constraints.Add(ConstraintOf(condition, bound)));
        else
            Require(question.Cells, variants);

        return true;
    }

    private void Require(Field[] cells, Expr[] variants)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            ref Expr? required = ref _requiredWhen[cells[i].Index];
            Expr bound = variants[variants.Length == 1 ? 0 : i];
            required = required is { } ofRow
                ? new LogicalChain(new SyntaxNode.Operation(default, Operators.Or, ofRow.Syntax, bound.Syntax), [ofRow, bound], isAnd: false)
                : bound;
        }
    }

    private bool BindComputations()
    {
        bool isBound = true;
        foreach (ConditionText computation in _builder.Computations)
        {
            if (_binder.BindComputation(computation) is { } variants)
                _terms.Add(computation.Question!, variants, (terms, bound) => terms.Computation = bound);
            else
                isBound = false;
        }

        return isBound;
    }

    private BoundConstraint ConstraintOf(ConditionText text, Expr assert)
    {
        int index = text.Constraint;
        var message = new OwnMessage(_texts, text.Question!.Texts.Constraints.First + index);
        ProblemSeverity severity = text.Question.Definition.Constraints[index].Severity;
        return new BoundConstraint(
            assert, (path, state) => message.Word(Problem.Create(severity, ProblemCodes.Constraint, path, ("index", index)), state));
    }

    /// <summary>Reports cycles, and conditions and calculated values that respondents see change since they read later fields.</summary>
    private void CheckOrder(SurveyGraph nodes)
    {
        // A filter has many gates, which all have the text of one: each of its problems is told once.
        var told = new HashSet<(string Path, string Name)>();
        var cycles = new CycleProblem(nodes, _builder.Computations);
        foreach (int[] cycle in nodes.Graph.Cycles)
        {
            Problem problem = cycles.Of(cycle);
            if (nodes.GateAt(cycle.Min()) is not { IsFilter: true } || told.Add((problem.Path!, "")))
                _problems.Add(new(problem));
        }

        var reads = new List<FieldReference>();
        foreach (VisibilityGate gate in _builder.Gates.All)
        {
            // In a cycle something always comes later, which needs no second problem.
            if (gate.IsBound && !nodes.Graph.IsCyclic(nodes.NodeOf(gate)))
                WarnOfForwardReferences(gate.Condition, gate.FirstField, () => gate.Path, gate.IsFilter ? told : null, reads);
        }

        foreach (ConditionText computation in _builder.Computations)
        {
            if (computation.Question is { IsDisplayable: true, Cells: [{ IsCalculated: true } first, ..] } question
                && nodes.ComputationOf(first) is { } bound && !nodes.Graph.IsCyclic(nodes.NodeOf(first)))
            {
                WarnOfForwardReferences(bound, question.Fields.End, () => computation.Path, told: null, reads);
            }
        }
    }
    /// <param name="expression">The expression.</param>
    /// <param name="firstLater">The index of the first field that is not before it.</param>
    /// <param name="path">Its JSON path.</param>
    /// <param name="told">What has been told, where many expressions have one text; null otherwise.</param>
    /// <param name="reads">A list to work with.</param>
    private void WarnOfForwardReferences(
        Expr expression, int firstLater, Func<string> path, HashSet<(string Path, string Name)>? told, List<FieldReference> reads)
    {
        reads.Clear();
        expression.CollectDependencies(reads);
        reads.RemoveAll(read => read.Representative.Index < firstLater);
        foreach (FieldReference read in reads.Distinct())
        {
            if (told?.Add((path(), read.Path)) ?? true)
                _problems.Add(new(Problem.Warning(ProblemCodes.ForwardReference, path(), ("name", read.Path))));
        }
    }
}
