using System.Diagnostics.CodeAnalysis;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>A survey ready to run: immutable, shared by all sessions and threads.</summary>
internal sealed class CompiledSurvey
{
    private readonly AnswerState _start;
    private readonly Lazy<string> _fingerprint;
    private readonly Lazy<FieldPlace[]> _places;

    /// <param name="program">The evaluation of answers.</param>
    public CompiledSurvey(EvaluationProgram program)
    {
        Program = program;
        _start = program.Start();
        Calculated = Array.FindAll(Fields, field => field.IsCalculated);
        Defaults = Array.FindAll(Fields, field => field.HasDefault);
        FieldNames = NameIndex.Of(Fields, field => field.Path);
        _fingerprint = new Lazy<string>(() => SurveyJson.Fingerprint(Definition!));
        _places = new Lazy<FieldPlace[]>(() => FieldPlace.Of(this));
    }

    public required SurveyDefinition Definition { get; init; }

    /// <summary>The texts that respondents read, in every language.</summary>
    public required TextCatalog Texts { get; init; }

    /// <summary>The ordinal of the title.</summary>
    public required int TitleText { get; init; }

    /// <summary>The paragraphs before the first section.</summary>
    public required TextOrdinals IntroductionTexts { get; init; }

    /// <summary>The fingerprint of the definition, computed on first use: it takes writing the definition.</summary>
    public string Fingerprint => _fingerprint.Value;

    public required CompiledSection[] Sections { get; init; }

    public FieldRange AllFields => new(0, Fields.Length);

    /// <summary>Sections and questions by id.</summary>
    public required IReadOnlyDictionary<string, CompiledItem> Items { get; init; }

    /// <summary>The fields by their paths.</summary>
    public NameIndex FieldNames { get; }

    /// <summary>All conditions of what is shown, in definition order.</summary>
    public required IReadOnlyList<VisibilityGate> Gates { get; init; }

    /// <summary>The conditions under which fields are required, by the index of the field.</summary>
    public required IReadOnlyList<Expr?> RequiredWhen { get; init; }

    public required BoundRule[] Rules { get; init; }

    /// <summary>What the definition says of answers beside their kind, by the index of the field; null for most.</summary>
    public required AnswerTerms?[] Terms { get; init; }

    /// <summary>The places of the parameters, in definition order.</summary>
    public required Field[] Parameters { get; init; }

    public EvaluationProgram Program { get; }

    /// <summary>All fields, in definition order.</summary>
    public Field[] Fields => Program.Fields;

    /// <summary>The calculated fields, in definition order.</summary>
    public Field[] Calculated { get; }

    /// <summary>The fields with a default, in definition order.</summary>
    public Field[] Defaults { get; }

    /// <summary>The place of a field; all are found on first use.</summary>
    public FieldPlace PlaceOf(Field field) => _places.Value[field.Index];

    public bool TryFindField(string path, [NotNullWhen(true)] out Field? field)
    {
        int index = FieldNames.Find(path);
        field = index >= 0 ? Fields[index] : null;
        return index >= 0;
    }

    public bool TryFindItem(string id, out CompiledItem item) => Items.TryGetValue(id, out item!);

    /// <summary>The gate with an index; null for the one that is always open.</summary>
    public VisibilityGate? GateAt(int index) => index == 0 ? null : Gates[index - 1];

    /// <summary>Whether a blank is accepted, for the current answers.</summary>
    public Requirement EffectiveRequirement(Field field, AnswerState state) =>
        RequiredWhen[field.Index] is { } condition && condition.Holds(new EvaluationContext(state, field.Row)) ? Requirement.Required : field.Requirement;

    /// <summary>The problem of a field, with the text that its question has for it.</summary>
    public Problem Reword(Field field, Problem problem, AnswerState state) => Terms[field.Index]?.Messages?.Reword(problem, state) ?? problem;

    /// <summary>The texts in the languages of a reader, with these answers put in.</summary>
    public FilledTexts TextsFor(Audience reader, AnswerState state) =>
        new(Texts.In(reader.Languages), reader, field => field.EffectiveValue(state), hidesSensitive: false);

    /// <summary>Creates the evaluated state without answers.</summary>
    public AnswerState Start() => _start.Clone();

    /// <summary>Resets a state to the one without answers.</summary>
    public void Reset(AnswerState state) => state.CopyFrom(_start);

    /// <summary>Computes everything from the drafts.</summary>
    public void Evaluate(AnswerState state) => Program.Run(state);
}
