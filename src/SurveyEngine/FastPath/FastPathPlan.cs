using System.Text;
using SurveyEngine.Compilation;
using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Model;
using SurveyEngine.State;
using SurveyEngine.Text;

namespace SurveyEngine.FastPath;

/// <summary>What reading responses to a survey optimistically needs to know beforehand.</summary>
internal sealed class FastPathPlan
{
    // The fields that have a problem when they are shown and blank, as bits.
    private readonly ulong[] _awaited;

    // The other fields that may have one: those with a requiredWhen.
    private readonly Field[] _requiredWhen;

    // The choices of which not every option is always shown.
    private readonly Field[] _gatedChoices;

    public FastPathPlan(CompiledSurvey survey)
    {
        Survey = survey;
        HashSet<Field> read = ReadByConditions(survey);
        var letters = new Dictionary<ChoiceRules, SingleByteOptions>();
        Guesses = new ExpectedField[survey.Fields.Length];
        Scanners = new FieldScanner?[survey.Fields.Length];
        foreach (Field field in survey.Fields)
        {
            SingleByteOptions? ofField = LettersOf(field, letters);
            Guesses[field.Index] = new ExpectedField(field, ofField);
            Scanners[field.Index] = FieldScanner.For(field, read.Contains(field), ofField);
        }

        Keys = new KeyTable(Guesses);
        _gatedChoices = [.. survey.Fields.Where(field => field.OptionGates is not null)];
        _requiredWhen = [.. survey.Fields.Where(field => survey.RequiredWhen[field.Index] is not null && field.Requirement == Requirement.Optional)];
        _awaited = new ulong[FieldSet.Words(survey.Fields.Length)];
        foreach (Field field in survey.Fields.Where(field => field.Requirement != Requirement.Optional))
            FieldSet.Add(_awaited, field.Index);

        IsUsable = IsPlain(survey.Definition.Id) && IsPlain(survey.Definition.Version);
        Opening = Encoding.UTF8.GetBytes(
            $"{{\"survey\":\"{survey.Definition.Id}\",\"version\":\"{survey.Definition.Version}\","
            + $"\"fingerprint\":\"{survey.Fingerprint}\",\"answers\":");
        Id = Quoted(survey.Definition.Id);
        Version = Quoted(survey.Definition.Version);
        Fingerprint = Quoted(survey.Fingerprint);
    }

    public CompiledSurvey Survey { get; }

    /// <summary>
    /// Whether the header can be compared as bytes; where something in it must be escaped, every response is left to the careful
    /// reader.
    /// </summary>
    public bool IsUsable { get; }

    /// <summary>What the answers of the fields look like, in definition order.</summary>
    public ExpectedField[] Guesses { get; }

    public KeyTable Keys { get; }

    /// <summary>The scanners of the fields; null for a field whose kind has none.</summary>
    public FieldScanner?[] Scanners { get; }

    /// <summary>What a response that we wrote starts with, up to its answers.</summary>
    public byte[] Opening { get; }

    public byte[] Id { get; }

    public byte[] Version { get; }

    public byte[] Fingerprint { get; }

    /// <summary>How many words the bits of all fields take.</summary>
    public int FieldWords => _awaited.Length;

    /// <summary>
    /// Adds the fields that may have a problem though each value is fine in itself: those that are given and hidden, or asked for
    /// and not given.
    /// </summary>
    /// <param name="state">The answers, evaluated.</param>
    /// <param name="given">The fields with a value, as bits.</param>
    /// <param name="suspects">Where they are added, as bits.</param>
    public void AddSuspects(AnswerState state, ReadOnlySpan<ulong> given, Span<ulong> suspects)
    {
        ReadOnlySpan<ulong> shown = state.Shown;
        for (int word = 0; word < given.Length; word++)
            suspects[word] |= (given[word] & ~shown[word]) | (_awaited[word] & shown[word] & ~given[word]);

        // Where some picks are hidden, what is left may be too few.
        foreach (Field choice in _gatedChoices)
        {
            if (!choice.AllSelectionsEffective(state))
                FieldSet.Add(suspects, choice.Index);
        }

        foreach (Field field in _requiredWhen)
        {
            if (field.IsShown(state) && !field.IsAnswered(state) && Survey.EffectiveRequirement(field, state) == Requirement.Required)
                FieldSet.Add(suspects, field.Index);
        }
    }

    /// <summary>Whether no consistency rule is broken.</summary>
    public bool AllRulesHold(AnswerState state)
    {
        foreach (BoundRule rule in Survey.Rules)
        {
            if (rule.IsBroken(state))
                return false;
        }

        return true;
    }

    /// <summary>The rows of a matrix have one table, as they have the same options.</summary>
    private static SingleByteOptions? LettersOf(Field field, Dictionary<ChoiceRules, SingleByteOptions> known)
    {
        if (field.Rules is not ChoiceRules rules)
            return null;
        if (!known.TryGetValue(rules, out SingleByteOptions? letters))
            known.Add(rules, letters = new SingleByteOptions(rules));

        return letters;
    }

    private static bool IsPlain(string text) => WellFormedText.Holds(text) && text.AsSpan().IndexOfAny("\"\\\t\n\r") < 0;

    private static byte[] Quoted(string text) => Encoding.UTF8.GetBytes($"\"{text}\"");

    private static HashSet<Field> ReadByConditions(CompiledSurvey survey)
    {
        var reads = new List<GraphNode>();
        foreach (VisibilityGate gate in survey.Gates)
            gate.Condition.AddReads(reads);
        foreach (BoundRule rule in survey.Rules)
            rule.AddReads(reads);
        foreach (BoundCondition? condition in survey.RequiredWhen.Distinct())
            condition?.AddReads(reads);

        return [.. reads.SelectMany(read => read is GroupNode matrix ? matrix.Rows : [(Field)read])];
    }
}
