using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>Finds out why something is shown or hidden.</summary>
internal sealed class Explainer(CompiledSurvey survey, AnswerState state)
{
    /// <summary>Explains a field, an option, a question or a section; null when there is none of that path.</summary>
    public Explanation? Explain(string path) => SurveyPart.TryFind(survey, path, out SurveyPart part)
        ? new Explanation { Path = path, IsShown = part.IsShown(state), Reasons = [.. ReasonsOf(part)] }
        : null;

    private IEnumerable<Reason> ReasonsOf(SurveyPart part) => part switch
    {
        { Item: CompiledNote note } => GatesOver(note.Gate, note.Id),
        { Item: { } item } => GatesOver(item.Gate, item.Id).Append(LeftToShow(item)),
        { Option: >= 0 and var option } => ReasonsOf(part.Field!, option),
        _ => ReasonsOf(part.Field!),
    };

    private IEnumerable<Reason> ReasonsOf(Field field)
    {
        if (field.Host is { } host)
            return [.. ReasonsOf(host.Field, host.Option), Picked(host)];

        IEnumerable<Reason> reasons = GatesOver(field.Gate, field.Path);
        return field.OptionGates is null ? reasons : reasons.Append(LeftToShow(field));
    }

    private IEnumerable<Reason> ReasonsOf(Field choice, int option) =>
        [.. ReasonsOf(choice), .. GatesOver(choice.OptionGates?[option] ?? 0, OptionPath(choice, option))];

    private static string OptionPath(Field choice, int option) => $"{choice.Path}.{((ChoiceRules)choice.Rules).Options[option].Code}";

    /// <summary>The conditions over a part, from the outermost in.</summary>
    /// <param name="gate">The index of the innermost gate.</param>
    /// <param name="asked">The path of the part, for filters.</param>
    private IEnumerable<Reason> GatesOver(int gate, string asked)
    {
        var gates = new List<VisibilityGate>();
        Collect(survey.GateAt(gate), gates);
        return gates.Select(over => ReasonOf(over, asked));
    }

    /// <summary>Adds a gate and those around it, the outermost first; in place of one that joins two, both.</summary>
    private static void Collect(VisibilityGate? gate, List<VisibilityGate> gates)
    {
        if (gate is null || gates.Contains(gate))
            return;

        Collect(gate.Parent, gates);
        if (gate.Other is { } other)
            Collect(other, gates);
        else
            gates.Add(gate);
    }

    private Reason ReasonOf(VisibilityGate gate, string asked)
    {
        var decisive = new DecisiveFields(state);
        decisive.Add(gate.Condition);
        return new Reason
        {
            Kind = gate.IsFilter ? ReasonKind.Filter : ReasonKind.Condition,
            Subject = gate.IsFilter ? asked : gate.Name,
            Holds = gate.Condition.Holds(new EvaluationContext(state)),
            Condition = Explain(gate.Condition),
            Answers = Describe(decisive.Fields),
        };
    }

    private Reason Picked(SpecifyHost host) => new()
    {
        Kind = ReasonKind.OptionSelected,
        Subject = OptionPath(host.Field, host.Option),
        Holds = host.Field.IsSelected(state, host.Option),
        Answers = Describe([host.Field]),
    };

    private Reason LeftToShow(Field choice) => new()
    {
        Kind = ReasonKind.SomethingToShow,
        Subject = choice.Path,
        Holds = Enumerable.Range(0, choice.Bits.Count).Any(option => choice.IsOptionShown(state, option)),
        Answers = [],
    };

    private Reason LeftToShow(CompiledItem item) => new()
    {
        Kind = ReasonKind.SomethingToShow,
        Subject = item.Id,
        Holds = item.IsShown(state) || !state.IsOpen(item.Gate),
        Answers = [],
    };

    /// <summary>A condition with the conditions in it; of <c>any( )</c> and <c>all( )</c>, with each shown row.</summary>
    private ExplainedCondition Explain(Expr condition, int row = -1) => new()
    {
        Text = condition.Syntax.ToString(),
        Holds = condition.Holds(new EvaluationContext(state, row)),
        Parts = condition is RowTest test
            ? [.. ShownRows(test.Group).Select(r => Explain(test.Body, r) with { Row = test.Group.PathOf(r) })]
            : condition is LogicalChain or Negation ? [.. condition.Children.Select(part => Explain(part, row))] : [],
    };

    private IEnumerable<int> ShownRows(Group group)
    {
        for (int row = group.Next(state, after: -1); row >= 0; row = group.Next(state, row))
            yield return row;
    }

    private ValueList<ExplainedAnswer> Describe(IEnumerable<Field> fields) =>
        [.. fields.Where(field => !field.IsMissing).OrderBy(field => field.Index, Comparer<int>.Default).Select(field => new ExplainedAnswer
        {
            Path = field.Path,
            Value = field.Kind.Sensitive ? default : field.EffectiveValue(state),
            IsShown = field.IsParameter || field.IsShown(state),
            IsSensitive = field.Kind.Sensitive,
        })];
}
