using SurveyEngine.DefinitionFiles;
using SurveyEngine.Diagnostics;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds.Choice;

namespace SurveyEngine.Compilation;

/// <summary>
/// Reads and binds the expressions of a survey, reports their problems, and counts what they cost. What is asked for each option or row is bound
/// once for all that have equal attributes.
/// </summary>
/// <param name="symbols">The names.</param>
/// <param name="shared">Receives the conditions that go through rows.</param>
/// <param name="problems">The list that receives problems.</param>
internal sealed class ExpressionBinder(SymbolTable symbols, SharedConditions shared, ProblemReport<LocatedProblem> problems)
{
    private readonly Parser _parser = new(symbols.HasOption);
    private readonly Binder _binder = new(symbols);

    // The problems of the current expression.
    private readonly List<ExpressionProblem> _found = [];

    private HintTrial? _hints;
    private decimal _written;

    /// <summary>The steps to evaluate all expressions once, but for those that are shared.</summary>
    public decimal Steps { get; private set; }

    /// <summary>Binds a condition; null when that is not possible, which is reported.</summary>
    public Expr? Bind(ConditionText condition)
    {
        AtHand? atHand = condition.AtHand?.At(condition.Item);
        if (BindText(condition, atHand) is not { } bound)
            return null;

        ConditionProblem.AddConstants(bound, condition, problems);
        MixedUnits.Check(bound, condition, problems);
        if (condition.Gate is not null)
            ConditionProblem.AddUnequalToBlank(bound, condition, problems);

        // What belongs to a question is evaluated for each of its fields.
        int uses = condition.IsOfRow ? 1 : condition.Question?.Cells.Length ?? 1;
        return Shared(bound, uses, atHand?.KeyOf(condition.Item) ?? "");
    }

    /// <summary>Binds a condition for each row of its matrix; of any other question, once. Null when that is not possible, which is reported.</summary>
    public Expr[]? BindForEach(ConditionText condition)
    {
        if (condition.AtHand is not { Items.Count: > 0 } atHand)
            return Bind(condition) is { } single ? [single] : null;

        if (Variants(condition, atHand, () => BindText(condition, atHand)) is not { } variants)
            return null;

        var uses = new Dictionary<Expr, (int First, int Count)>();
        for (int item = 0; item < variants.Length; item++)
            uses[variants[item]] = uses.TryGetValue(variants[item], out (int First, int Count) known) ? (known.First, known.Count + 1) : (item, 1);

        ConditionProblem.AddConstants([.. uses.Keys], condition, problems);
        MixedUnits.Check(variants[0], condition, problems);
        var shares = uses.ToDictionary(use => use.Key, use => Shared(use.Key, use.Value.Count, atHand.KeyOf(use.Value.First)));
        return Array.ConvertAll(variants, bound => shares[bound]);
    }

    /// <summary>Binds the expression of a calculation or a default for each row of its matrix; of any other question, once.</summary>
    public Expr[]? BindComputation(ConditionText computation)
    {
        ParsedExpression parsed = _parser.Read(computation.Text, Accepts.Value);
        if (computation.Question!.Cells is not [{ Rules: var rules }, ..] cells)
        {
            _found.AddRange(parsed.Problems.AsSpan());
            ReportFound(computation);
            return null;
        }

        var place = new Place(FieldRead.TypeOf(rules.Type.Answer), rules as ChoiceRules);
        Expr[]? variants = computation.AtHand is { } atHand
            ? Variants(computation, atHand.At(0), () => Bind(atHand))
            : Bind(atHand: null) is { } single ? [single] : null;
        if (variants is null)
            return null;

        MixedUnits.Check(variants[0], computation, problems);
        Steps += (variants.Length == 1 ? cells.Length : 1) * variants.Sum(bound => (decimal)bound.Steps);
        return variants;

        Expr? Bind(AtHand? atHand)
        {
            _found.AddRange(parsed.Problems.AsSpan());
            Expr? bound = parsed.Root is null ? null : _binder.Bind(parsed, place, computation.Property, _found, atHand);
            ReportFound(computation);
            return bound;
        }
    }

    /// <summary>Binds a filter for each option or row; null when that is not possible, which is reported.</summary>
    public Expr[]? BindFilter(Filter filter) => Variants(filter.Text, filter.AtHand.At(0), () => BindText(filter.Text, filter.AtHand));

    /// <summary>Counts the steps of a condition, or makes it one with all others that go through the same rows.</summary>
    public Expr Shared(Expr bound, int uses, string atHand)
    {
        if (bound.GoesThroughRows && !bound.ReadsRowAtHand)
            return shared.Add(bound, uses, atHand);

        Steps += (decimal)bound.Steps * uses;
        return bound;
    }

    private Expr? BindText(ConditionText condition, AtHand? atHand)
    {
        ParsedExpression parsed = _parser.Read(condition.Text);
        _found.AddRange((_hints ??= new HintTrial(_parser, _binder)).Tried(parsed, atHand).AsSpan());
        Expr? bound = parsed.Root is null ? null : _binder.Bind(parsed, _found, atHand: atHand);
        ReportFound(condition);
        return bound;
    }

    /// <summary>
    /// Binds an expression for each option or row; those for which all that is put in is equal share one. Null when it cannot be bound: what is
    /// wrong for one is wrong for all, and reported once.
    /// </summary>
    private Expr[]? Variants(ConditionText text, AtHand atHand, Func<Expr?> bind)
    {
        atHand.At(0);
        var variants = new Expr[atHand.Items.Count];
        var byKey = new Dictionary<string, Expr>(StringComparer.Ordinal);
        for (int item = 0; item < variants.Length; item++)
        {
            // What is put in is known after the first.
            if (item > 0 && byKey.TryGetValue(atHand.KeyOf(item), out Expr? known))
            {
                variants[item] = known;
                continue;
            }

            if (item > 0 && !MayWrite(text.Text.Length))
                return null;

            atHand.Item = item;
            if (bind() is not { } bound)
                return null;

            byKey.Add(atHand.KeyOf(item), variants[item] = bound);
        }

        return variants;
    }

    /// <summary>Whether so many characters more may be written out for options and rows; reports it when they are too many.</summary>
    private bool MayWrite(int characters)
    {
        bool mayBefore = SurveySize.CheckFilters(_written) is null;
        _written += characters;
        if (SurveySize.CheckFilters(_written) is not { } tooExtensive)
            return true;

        if (mayBefore)
            problems.Add(new LocatedProblem(tooExtensive));
        return false;
    }

    /// <summary>Reports the problems that were found in an expression.</summary>
    private void ReportFound(ConditionText text)
    {
        foreach (ExpressionProblem problem in _found)
        {
            if (problems.Takes(ProblemSeverity.Error))
                problems.Add(ConditionProblem.Error(problem, text.Path));
            else
                problems.LeaveOut(ProblemSeverity.Error);
        }

        _found.Clear();
    }
}
