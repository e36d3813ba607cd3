using SurveyEngine.DefinitionFiles;
using SurveyEngine.Diagnostics;
using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds.Choice;
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
    private readonly Binder _binder;
    private readonly Parser _parser;
    private readonly HintTrial _hints;

    private readonly Expr?[] _requiredWhen;
    private readonly AnswerTerms?[] _terms;

    // The problems of the current expression.
    private readonly List<ExpressionProblem> _found = [];

    private readonly SharedConditions _shared = new();

    private decimal _evaluationSteps;

    private SurveyCompiler(
        SurveyDefinition definition, IEnumerable<Translation> translations, IReadOnlySet<string> unreadable, ProblemReport<LocatedProblem> problems)
    {
        _definition = definition;
        _translations = translations;
        _problems = problems;
        _builder = new SurveyBuilder(definition, unreadable);
        _texts = new TextCatalog(definition.Language, _builder.Texts, translations);
        _binder = new Binder(_builder.Symbols);
        _parser = new Parser(_builder.Symbols.HasOption);
        _hints = new HintTrial(_parser, _binder);
        _requiredWhen = new Expr?[_builder.Fields.Count];
        _terms = new AnswerTerms?[_builder.Fields.Count];
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
        bool isBound = true;
        foreach (ConditionText condition in _builder.Conditions)
        {
            if (Bind(condition) is not { } bound)
                isBound = false;
            else if (condition.Gate is { } gate)
                gate.Condition = (bound as SharedCondition)?.Condition ?? bound;
            else if (condition.Constraint >= 0)
                TermsOf(condition.Question!).Constraints.Add(ConstraintOf(condition, bound));
            else
                Require(condition.Question!, bound);
        }

        foreach (ConditionText computation in _builder.Computations)
        {
            if (BindComputation(computation) is { } bound)
                TermsOf(computation.Question!).Computation = bound;
            else
                isBound = false;
        }

        foreach (CompiledItem item in _builder.Items.Values)
        {
            if (item is CompiledQuestion { Definition.Messages.Count: > 0 } question)
                TermsOf(question);
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
        var nodes = new SurveyGraph(_builder, _shared, _terms);
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
            Gates = _builder.Gates,
            RequiredWhen = _requiredWhen,
            Rules = rules,
            Terms = _terms,
            Parameters = _builder.Parameters,
        };
    }

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
        Expr? bound = parsed.Root is null ? null : _binder.Bind(parsed, _found, atHand: RowsOf(condition.Question));
        ReportFound(condition);
        if (bound is null)
            return null;

        ConditionProblem.AddConstants(bound, condition, _problems);
        MixedUnits.Check(bound, condition, _problems);
        if (condition.Gate is not null)
            ConditionProblem.AddUnequalToBlank(bound, condition, _problems);

        // What belongs to a question is evaluated for each of its fields.
        int uses = condition.Question?.Cells.Length ?? 1;
        if (bound.GoesThroughRows && !bound.ReadsRowAtHand)
            return _shared.Add(bound, uses);

        _evaluationSteps += (decimal)bound.Steps * uses;
        return bound;
    }

    private Expr? BindComputation(ConditionText computation)
    {
        CompiledQuestion question = computation.Question!;
        ParsedExpression parsed = _parser.Read(computation.Text, Accepts.Value);
        _found.AddRange(parsed.Problems.AsSpan());
        if (question.Cells is not [{ Rules: var rules }, ..])
            return null;

        var place = new Place(FieldRead.TypeOf(rules.Type.Answer), rules as ChoiceRules);
        Expr? bound = parsed.Root is null ? null : _binder.Bind(parsed, place, computation.Property, _found, RowsOf(question));
        ReportFound(computation);
        if (bound is null)
            return null;

        MixedUnits.Check(bound, computation, _problems);
        _evaluationSteps += (decimal)bound.Steps * question.Cells.Length;
        return bound;
    }

    /// <summary>Reports the problems that were found in an expression.</summary>
    private void ReportFound(ConditionText text)
    {
        foreach (ExpressionProblem problem in _found)
        {
            if (_problems.Takes(ProblemSeverity.Error))
                _problems.Add(ConditionProblem.Error(problem, text.Path));
            else
                _problems.LeaveOut(ProblemSeverity.Error);
        }

        _found.Clear();
    }

    /// <summary>The rows of the matrix that a question is; null when it is none.</summary>
    private Group? RowsOf(CompiledQuestion? question) =>
        question?.Definition.Kind is Matrix && _builder.Symbols.TryFind(question.Id, out Symbol symbol) ? symbol.Group : null;

    /// <summary>The terms of the fields of a question, which are created when it has some.</summary>
    private AnswerTerms TermsOf(CompiledQuestion question)
    {
        if (question.Cells is [var first, ..] && _terms[first.Index] is { } known)
            return known;

        ValueMap<string> messages = question.Definition.Messages;
        var terms = new AnswerTerms
        {
            Messages = messages.Count == 0 ? null : new OwnMessages([.. messages.Names], question.Texts.Messages, _texts),
        };
        foreach (Field cell in question.Cells)
            _terms[cell.Index] = terms;

        return terms;
    }

    private BoundConstraint ConstraintOf(ConditionText text, Expr assert)
    {
        int index = text.Constraint;
        var message = new OwnMessage(_texts, text.Question!.Texts.Constraints.First + index);
        ProblemSeverity severity = text.Question.Definition.Constraints[index].Severity;
        return new BoundConstraint(
            assert, (path, state) => message.Word(Problem.Create(severity, ProblemCodes.Constraint, path, ("index", index)), state));
    }

    private void CheckForwardReferences(Expr expression, int firstLater, Func<string> path, List<FieldReference> reads)
    {
        reads.Clear();
        expression.CollectDependencies(reads);
        reads.RemoveAll(read => read.Representative.Index < firstLater);
        if (reads.Count > 0)
            WarnOfForwardReferences(path(), reads);
    }

    private void WarnOfForwardReferences(string path, List<FieldReference> reads)
    {
        foreach (FieldReference read in reads.Distinct())
            _problems.Add(new(Problem.Warning(ProblemCodes.ForwardReference, path, ("name", read.Path))));
    }

    /// <summary>Reports cycles, and conditions and calculated values that respondents see change since they read later fields.</summary>
    private void CheckOrder(SurveyGraph nodes)
    {
        var cycles = new CycleProblem(nodes, _builder.Computations);
        foreach (int[] cycle in nodes.Graph.Cycles)
            _problems.Add(new(cycles.Of(cycle)));

        var reads = new List<FieldReference>();
        foreach (VisibilityGate gate in _builder.Gates)
        {
            // In a cycle something always comes later, which needs no second problem.
            if (gate.IsBound && !nodes.Graph.IsCyclic(nodes.NodeOf(gate)))
                CheckForwardReferences(gate.Condition, gate.FirstField, () => gate.Path, reads);
        }

        foreach (ConditionText computation in _builder.Computations)
        {
            if (computation.Question is { IsDisplayable: true, Cells: [{ IsCalculated: true } first, ..] } question
                && nodes.ComputationOf(first) is { } bound && !nodes.Graph.IsCyclic(nodes.NodeOf(first)))
            {
                CheckForwardReferences(bound, question.Fields.End, () => computation.Path, reads);
            }
        }
    }
}
