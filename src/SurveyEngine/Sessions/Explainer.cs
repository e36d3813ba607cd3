using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>Finds out why something is shown or hidden, and how its answer comes about.</summary>
internal sealed class Explainer(CompiledSurvey survey, AnswerState state)
{
    private readonly ExplainedParts _parts = new(state);

    /// <summary>Explains a field, an option, a question or a section; null when there is none of that path.</summary>
    public Explanation? Explain(string path) => SurveyPart.TryFind(survey, path, out SurveyPart part)
        ? new Explanation
        {
            Path = path,
            IsShown = part.IsShown(state),
            Reasons = [.. ReasonsOf(part)],
            Calculation = TermsOf(part) is { Computation: { } computation } ? Calculation(part.Field!, computation) : null,
            Constraints = TermsOf(part) is { } terms ? BrokenBy(part.Field!, terms) : null,
        }
        : null;

    /// <summary>The terms of a field; null when it has none, and for anything else.</summary>
    private AnswerTerms? TermsOf(SurveyPart part) => part is { Field: { } field, Option: < 0 } ? survey.Terms[field.Index] : null;

    private ExplainedCalculation Calculation(Field field, Expr computation)
    {
        var decisive = new DecisiveFields(state);
        decisive.AddValue(computation, field.Row);
        return new ExplainedCalculation
        {
            IsDefault = field.HasDefault,
            Counts = field.IsShown(state) && (field.IsCalculated || field.IsUntouched(state)),
            Result = _parts.Answer(field),
            Expression = _parts.Expression(computation, field.Row, field.Kind.Sensitive),
            Answers = _parts.Answers(decisive.Fields),
        };
    }

    /// <summary>The constraints that the answer of a field breaks; null when there are none.</summary>
    private ValueList<ExplainedConstraint>? BrokenBy(Field field, AnswerTerms terms)
    {
        if (!field.IsShown(state) || !field.IsAnswered(state))
            return null;

        var broken = new List<ExplainedConstraint>();
        for (int i = 0; i < terms.Constraints.Count; i++)
        {
            BoundConstraint constraint = terms.Constraints[i];
            if (!constraint.IsBroken(field, state))
                continue;

            var decisive = new DecisiveFields(state);
            decisive.Add(constraint.Assert, field.Row);
            broken.Add(new ExplainedConstraint
            {
                Index = i,
                Condition = _parts.Condition(constraint.Assert, field.Row),
                Answers = _parts.Answers(decisive.Fields),
            });
        }

        return broken.Count == 0 ? null : ValueList.Of(broken);
    }

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
            Condition = _parts.Condition(gate.Condition),
            Answers = _parts.Answers(decisive.Fields),
        };
    }

    private Reason Picked(SpecifyHost host) => new()
    {
        Kind = ReasonKind.OptionSelected,
        Subject = OptionPath(host.Field, host.Option),
        Holds = host.Field.IsSelected(state, host.Option),
        Answers = _parts.Answers([host.Field]),
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
}
