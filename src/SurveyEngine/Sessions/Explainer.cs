using SurveyEngine.Compilation;
using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>Finds out why something is shown or hidden.</summary>
internal sealed class Explainer(CompiledSurvey survey, AnswerState state)
{
    /// <summary>Explains a field, an option, a question or a section; null when there is none of that path.</summary>
    public Explanation? Explain(string path)
    {
        if (survey.TryFindField(path, out Field field))
            return Explain(path, field.IsShown(state), ReasonsOf(field));
        if (survey.TryFindItem(path, out CompiledItem item))
            return Explain(path, item.IsShown(state), [.. GatesOver(item.Gate), LeftToShow(item)]);

        int dot = path.LastIndexOf('.');
        return dot >= 0 && survey.TryFindField(path[..dot], out field)
            && field.Rules is ChoiceRules choice && choice.TryFind(path[(dot + 1)..], out int option)
            ? Explain(path, field.IsShown(state) && field.IsOptionShown(state, option), ReasonsOf(field, option))
            : null;
    }

    private static Explanation Explain(string path, bool isShown, IEnumerable<Reason> reasons) =>
        new() { Path = path, IsShown = isShown, Reasons = [.. reasons] };

    private IEnumerable<Reason> ReasonsOf(Field field)
    {
        if (field.Host is { } host)
            return [.. ReasonsOf(host.Field, host.Option), Picked(host)];

        IEnumerable<Reason> reasons = GatesOver(field.Gate);
        return field.OptionGates is null ? reasons : reasons.Append(LeftToShow(field));
    }

    private IEnumerable<Reason> ReasonsOf(Field choice, int option) =>
        [.. ReasonsOf(choice), .. GatesOver(choice.OptionGates?[option] ?? 0)];

    private IEnumerable<Reason> GatesOver(int gate) => GatesOver(survey.GateAt(gate));

    private IEnumerable<Reason> GatesOver(VisibilityGate? gate)
    {
        if (gate is null)
            return [];

        var reads = new DecidingReads(state);
        reads.Add(gate.Condition, row: -1);
        var reason = new Reason
        {
            Kind = ReasonKind.Condition,
            Subject = gate.Name,
            Holds = gate.Condition.Holds(state, row: -1),
            Condition = Explain(gate.Condition, row: -1),
            Answers = Cite(reads.Fields),
        };
        return GatesOver(gate.Parent).Append(reason);
    }

    private Reason Picked(SpecifyHost host) => new()
    {
        Kind = ReasonKind.OptionPicked,
        Subject = $"{host.Field.Path}.{((ChoiceRules)host.Field.Rules).Options[host.Option].Code}",
        Holds = host.Field.IsSelected(state, host.Option),
        Answers = Cite([host.Field]),
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

    private ExplainedCondition Explain(BoundCondition condition, int row) => new()
    {
        Text = ConditionPrinter.Print(condition.Syntax),
        Holds = condition.Holds(state, row),
        Parts = condition is BoundCondition.OverRows over
            ? [.. ShownRows(over).Select(r => Explain(over.Parts[0], r) with { Row = over.Matrix.Rows[r].Path })]
            : [.. condition.Parts.Select(part => Explain(part, row))],
    };

    private IEnumerable<int> ShownRows(BoundCondition.OverRows over) =>
        Enumerable.Range(0, over.Matrix.Rows.Count).Where(row => over.Matrix.Rows[row].IsShown(state));

    private ValueList<ExplainedAnswer> Cite(IEnumerable<Field> fields) =>
        [.. fields.OrderBy(field => field.Index, Comparer<int>.Default).Select(field => new ExplainedAnswer(
            field.Path,
            field.Kind.Sensitive ? default : field.EffectiveValue(state),
            field.IsShown(state),
            field.Kind.Sensitive))];
}
