using System.Globalization;
using SurveyEngine.DefinitionFiles;
using SurveyEngine.Diagnostics;
using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Json;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>
/// Finds multiple choices of which, with some answers to other questions, fewer options are shown than must be selected. The conditions of
/// the options are tried with each answer to one single choice at a time; a condition that reads anything else may hold or not.
/// </summary>
/// <param name="survey">The survey, its conditions bound.</param>
/// <param name="problems">The list that receives problems.</param>
internal sealed class ShownOptions(SurveyBuilder survey, ProblemReport<LocatedProblem> problems)
{
    /// <summary>The maximum number of steps for all choices together; those beyond are not looked at.</summary>
    private const int MaxSteps = 1_000_000;

    private readonly List<FieldReference> _reads = [];
    private readonly AnswerState _state = new(new StateLayout(survey.Slots, survey.Fields.Count, gates: 0, instructions: 0));
    private long _steps;

    /// <summary>Looks at a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="path">The JSON path of its kind.</param>
    public void Check(CompiledQuestion question, string path)
    {
        if (question.Cells is not [var field, ..] || field is not { OptionGates: { } gates, Rules: ChoiceRules { Kind: MultiChoice { Min: { } min } } rules })
            return;

        var count = new Range(0, 0, int.MaxValue, CanBeExclusive: false, MustBeExclusive: false);
        var conditional = new Dictionary<Field, List<ConditionalOption>>();
        var others = new Dictionary<string, Range>(StringComparer.Ordinal);
        for (int i = 0; i < gates.Count; i++)
        {
            bool isExclusive = rules.IsExclusive(i);
            if (gates[i] == 0 && isExclusive)
                return;

            if (gates[i] == 0)
                count = count.Plus(Range.Always);
            else if (!survey.Gates[gates[i]]!.IsBound)
                return;
            else if (survey.Gates[gates[i]]!.Condition is var condition && ChoiceReadBy(condition) is { } choice)
                Options(conditional, choice).Add(new(condition, isExclusive));
            else
                AddOther(others, KeyOf(survey.Gates[gates[i]]!), isExclusive);
        }

        foreach (Range range in others.Values)
            count = count.Plus(range);

        foreach ((Field choice, List<ConditionalOption> options) in conditional)
        {
            if (Try(choice, options, question) is not { } range)
                return;

            count = count.Plus(range);
        }

        Report(question, JsonPath.Member(path, "min"), min, count);
    }

    private void Report(CompiledQuestion question, string path, int min, Range count)
    {
        if (count.Most < min && !count.CanBeExclusive)
            problems.Add(new(Problem.Error(ProblemCodes.InvalidValue, path, ("value", min), ("expected", "pickable"))));
        else if (MustBeAnswered(question.Definition) && !count.MustBeExclusive && count.FewestShown < min)
            problems.Add(new(Problem.Warning(ProblemCodes.TooFewShown, path, ("count", count.FewestShown), ("min", min))));
    }

    private static bool MustBeAnswered(Question question) => question.Requirement == Requirement.Required || question.RequiredWhen is not null;

    /// <summary>Adds an option of which nothing is known but that it is shown together with those of the same condition.</summary>
    private static void AddOther(Dictionary<string, Range> others, string condition, bool isExclusive)
    {
        int most = others.GetValueOrDefault(condition).Most + (isExclusive ? 0 : 1);
        bool canBeExclusive = isExclusive || others.GetValueOrDefault(condition).CanBeExclusive;
        others[condition] = new Range(0, most, most == 0 || canBeExclusive ? int.MaxValue : most, canBeExclusive, MustBeExclusive: false);
    }

    /// <summary>What is equal for options that are shown together. The gates of a filter differ in what is put into its one text.</summary>
    private static string KeyOf(VisibilityGate gate) =>
        gate.IsFilter ? gate.Index.ToString(CultureInfo.InvariantCulture) : gate.Condition.Syntax.ToString();

    private static List<ConditionalOption> Options(Dictionary<Field, List<ConditionalOption>> conditional, Field choice)
    {
        if (!conditional.TryGetValue(choice, out List<ConditionalOption>? options))
            conditional.Add(choice, options = []);

        return options;
    }

    /// <summary>How many of the options are shown, over all answers to a choice with which the question is shown; null when there are none, or too many.</summary>
    private Range? Try(Field choice, List<ConditionalOption> options, CompiledQuestion question)
    {
        int answers = choice.Bits.Count;
        _steps += (answers + 1) * options.Sum(option => option.Condition.Steps);
        if (_steps > MaxSteps)
            return null;

        List<Expr> limits = ConditionsOn(choice, question);
        bool canBeBlank = choice is not { Requirement: Requirement.Required, Gate: 0, Host: null, OptionGates: null };
        Range? all = null;
        for (int answer = canBeBlank ? -1 : 0; answer < answers; answer++)
        {
            Select(choice, answer);
            var context = new EvaluationContext(_state);
            if (limits.TrueForAll(limit => limit.Holds(context)))
            {
                Range shown = Shown(options, context);
                all = all is { } others ? others.Or(shown) : shown;
            }
        }

        Select(choice, -1);
        return all;
    }

    private static Range Shown(List<ConditionalOption> options, EvaluationContext context)
    {
        int count = 0;
        bool isExclusive = false;
        foreach (ConditionalOption option in options)
        {
            if (!option.Condition.Holds(context))
                continue;

            count += option.IsExclusive ? 0 : 1;
            isExclusive |= option.IsExclusive;
        }

        return new Range(count, count, count == 0 ? int.MaxValue : count, isExclusive, isExclusive);
    }

    private void Select(Field choice, int option)
    {
        for (int word = 0; word < choice.Bits.WordCount; word++)
            _state.SetEffective(choice.Bits, word, option / 64 == word && option >= 0 ? 1UL << option : 0);
    }

    /// <summary>The conditions on the answer to a choice alone that hold wherever the question is shown.</summary>
    private List<Expr> ConditionsOn(Field choice, CompiledQuestion question)
    {
        var found = new List<Expr>();
        for (VisibilityGate? gate = survey.Gates[question.Gate]; gate is not null; gate = gate.Parent)
        {
            if (gate.IsBound)
                Add(gate.Condition);
        }

        return found;

        void Add(Expr condition)
        {
            if (ChoiceReadBy(condition) == choice)
                found.Add(condition);
            else if (condition is LogicalChain { IsAnd: true })
                condition.Children.ToList().ForEach(Add);
        }
    }

    /// <summary>The single choice that a condition reads, and nothing else; null when it reads anything else.</summary>
    private Field? ChoiceReadBy(Expr condition)
    {
        _reads.Clear();
        condition.CollectDependencies(_reads);
        if (_reads.Count == 0 || _reads.Exists(read => read.Group is not null || read.Representative != _reads[0].Representative))
            return null;

        Field field = _reads[0].Representative;
        return field.Rules is ChoiceRules { IsMulti: false } ? field : null;
    }

    private readonly record struct ConditionalOption(Expr Condition, bool IsExclusive);

    /// <summary>How many options may be shown that can be selected together.</summary>
    /// <param name="Fewest">The fewest, where no exclusive option is shown.</param>
    /// <param name="Most">The most.</param>
    /// <param name="FewestShown">The fewest but none: where none is shown, the question is hidden.</param>
    /// <param name="CanBeExclusive">Whether an exclusive option may be shown, which is enough by itself.</param>
    /// <param name="MustBeExclusive">Whether one is always shown.</param>
    private readonly record struct Range(int Fewest, int Most, int FewestShown, bool CanBeExclusive, bool MustBeExclusive)
    {
        public static Range Always { get; } = new(1, 1, 1, CanBeExclusive: false, MustBeExclusive: false);

        /// <summary>These options and others, independent of them.</summary>
        public Range Plus(Range other) => new(
            Fewest + other.Fewest,
            Most + other.Most,
            Fewest > 0 || other.Fewest > 0 ? Fewest + other.Fewest : Math.Min(FewestShown, other.FewestShown),
            CanBeExclusive || other.CanBeExclusive,
            MustBeExclusive || other.MustBeExclusive);

        /// <summary>The same options with another answer.</summary>
        public Range Or(Range other)
        {
            Range most = this with { Most = Math.Max(Most, other.Most), CanBeExclusive = CanBeExclusive || other.CanBeExclusive };
            return MustBeExclusive ? most with { Fewest = other.Fewest, FewestShown = other.FewestShown, MustBeExclusive = other.MustBeExclusive }
                : other.MustBeExclusive ? most
                : most with { Fewest = Math.Min(Fewest, other.Fewest), FewestShown = Math.Min(FewestShown, other.FewestShown) };
        }
    }
}
