using SurveyEngine.Compilation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>A survey ready to run: immutable, shared by all sessions and threads.</summary>
internal sealed class CompiledSurvey
{
    private readonly NameIndex _fieldNames;
    private readonly NameTable _names;
    private readonly AnswerState _start;
    private readonly EvaluationProgram _plan;
    private readonly Lazy<string> _fingerprint;

    public CompiledSurvey(
        SurveyDefinition definition, IReadOnlyDictionary<string, SurveyDefinition> languages,
        SurveyBuilder builder, EvaluationOrder order, BoundCondition?[] requiredWhen, BoundRule[] rules)
    {
        Languages = languages;
        Definition = definition;
        _fingerprint = new Lazy<string>(() => SurveyJson.Fingerprint(definition));
        Sections = builder.Sections;
        Fields = [.. builder.Fields];
        Gates = builder.Gates;
        RequiredWhen = requiredWhen;
        Rules = rules;
        _names = builder.Names;
        _fieldNames = NameIndex.Of(Fields, field => field.Path);

        SlotAllocator slots = builder.Slots;
        Layout = new StateLayout(slots.Words, Fields.Length, builder.Gates.Count, order.Vertices.Length, slots.Numbers, slots.Texts);
        _start = new AnswerState(Layout);
        foreach (Field field in Fields)
        {
            // The others are steps of the plan.
            if (field.Rank < 0)
                field.Update(_start);
        }

        _plan = new EvaluationProgram(order, Layout);
        _plan.Run(_start);
    }

    public SurveyDefinition Definition { get; }

    /// <summary>The definition in each language it comes in, its own included.</summary>
    public IReadOnlyDictionary<string, SurveyDefinition> Languages { get; }

    /// <summary>The definition's fingerprint; made when it is first asked for, since writing a definition takes its time.</summary>
    public string Fingerprint => _fingerprint.Value;

    public CompiledSection[] Sections { get; }

    /// <summary>All fields, in definition order.</summary>
    public Field[] Fields { get; }

    /// <summary>All conditions of what is shown, in definition order.</summary>
    public IReadOnlyList<VisibilityGate> Gates { get; }

    /// <summary>The conditions under which fields are required, by the index of the field.</summary>
    public IReadOnlyList<BoundCondition?> RequiredWhen { get; }

    public BoundRule[] Rules { get; }

    public StateLayout Layout { get; }

    public bool TryFindField(string path, out Field field) => _names.TryFindField(path, out field);

    /// <summary>The place of a field by the UTF-8 bytes of its path; -1 when there is none.</summary>
    public int FindField(ReadOnlySpan<byte> path) => _fieldNames.Find(path);

    public bool TryFindItem(string id, out CompiledItem item) => _names.TryFindItem(id, out item);

    /// <summary>The gate with an index; null for the one that is always open.</summary>
    public VisibilityGate? GateAt(int index) => index == 0 ? null : Gates[index - 1];

    /// <summary>How much of a blank is accepted, for these answers.</summary>
    public Requirement EffectiveRequirement(Field field, AnswerState state) =>
        RequiredWhen[field.Index] is { } condition && condition.Holds(state, row: -1) ? Requirement.Required : field.Requirement;

    /// <summary>The state of somebody who has not answered anything.</summary>
    public AnswerState Start() => _start.Clone();

    /// <summary>Computes everything anew from the drafts.</summary>
    public void Evaluate(AnswerState state)
    {
        state.StartEvaluation();
        _plan.Run(state);
    }

    /// <summary>Computes anew what depends on a field whose draft has changed, and nothing else.</summary>
    /// <param name="state">The state.</param>
    /// <param name="changed">The field.</param>
    /// <param name="visibilityChanges">Where the place of each field is added that has become shown or hidden, in the order of evaluation.</param>
    public void Propagate(AnswerState state, Field changed, List<int> visibilityChanges)
    {
        changed.Update(state);

        // Asked here, not in RunFrom: after many answers that nothing depends on, the JIT compiler would take the evaluation for
        // something that never runs.
        if (changed.DependentCount > 0)
            _plan.RunFrom(changed, state, visibilityChanges);
    }

    /// <summary>The answers that are there, by path, in definition order: of the drafts, or the effective ones.</summary>
    public List<KeyValuePair<string, AnswerValue>> Answers(AnswerState state, ReadOnlySpan<ulong> answers)
    {
        var list = new List<KeyValuePair<string, AnswerValue>>();
        foreach (Field field in Fields)
        {
            if (field.Bits.Any(answers))
                list.Add(KeyValuePair.Create(field.Path, field.Value(state, answers)));
        }

        return list;
    }
}
