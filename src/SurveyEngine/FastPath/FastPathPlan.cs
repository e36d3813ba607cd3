using SurveyEngine.Documents;
using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.FastPath;

/// <summary>What the fast reader knows of a survey in advance.</summary>
internal sealed class FastPathPlan
{
    // The fields that have a problem when shown and blank, as bits.
    private readonly ulong[] _awaited;

    // Other fields that may have one: those with a requiredWhen.
    private readonly Field[] _requiredWhen;

    // The fields with constraints, but for calculated ones.
    private readonly Field[] _withConstraints;

    // The choices of which not every option is always shown.
    private readonly Field[] _gatedChoices;

    public FastPathPlan(CompiledSurvey survey)
    {
        Survey = survey;
        HashSet<Field> read = ReadByExpressionsAndMessages(survey);
        var options = new Dictionary<ChoiceRules, SingleByteOptions>();
        Expected = new ExpectedField[survey.Fields.Length];
        Scanners = new FieldScanner?[survey.Fields.Length];
        foreach (Field field in survey.Fields)
        {
            SingleByteOptions? ofField = OptionsOf(field, options);
            Expected[field.Index] = new ExpectedField(field, ofField);
            Scanners[field.Index] = FieldScanner.For(field, field.IsComputed || read.Contains(field), ofField);
        }

        Texts = [.. survey.Fields.Where(field => field.Slot.Text >= 0)];
        Keys = new KeyTable(Expected);
        _gatedChoices = [.. survey.Fields.Where(field => field.OptionGates is not null)];
        _withConstraints =
            [.. survey.Fields.Where(field => !field.IsCalculated && survey.Terms[field.Index] is { Constraints.Count: > 0 })];
        _requiredWhen = [.. survey.Fields.Where(field => survey.RequiredWhen[field.Index] is not null && field.Requirement == Requirement.Optional)];
        _awaited = new ulong[FieldSet.Words(survey.Fields.Length)];
        foreach (Field field in survey.Fields.Where(field => field.Requirement != Requirement.Optional))
            FieldSet.Add(_awaited, field.Index);

        Response = new FastDocument(survey, DocumentKind.Response);
        SavedSession = new FastDocument(survey, DocumentKind.SavedSession);
    }

    public CompiledSurvey Survey { get; }

    /// <summary>The expected JSON of a response around its answers.</summary>
    public FastDocument Response { get; }

    /// <summary>The expected JSON of a saved session around its drafts.</summary>
    public FastDocument SavedSession { get; }

    /// <summary>The expected answers of the fields, in definition order.</summary>
    public ExpectedField[] Expected { get; }

    public KeyTable Keys { get; }

    /// <summary>The scanners of the fields; null for a field whose kind has none.</summary>
    public FieldScanner?[] Scanners { get; }

    /// <summary>The fields that take a text.</summary>
    public Field[] Texts { get; }

    /// <summary>
    /// Adds the fields that may have a problem although each value is valid in itself: those that are given and hidden, or required and
    /// not given.
    /// </summary>
    /// <param name="workspace">The answers, evaluated; receives the fields.</param>
    public void AddSuspects(ReadingWorkspace workspace)
    {
        AnswerState state = workspace.State;
        ulong[] given = workspace.Given;
        ulong[] suspects = workspace.Suspects;
        ReadOnlySpan<ulong> shown = state.Shown;
        for (int word = 0; word < given.Length; word++)
            suspects[word] |= (given[word] & ~shown[word]) | (_awaited[word] & shown[word] & ~given[word]);

        // When some selected options are hidden, the others may be too few.
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

        foreach (Field field in _withConstraints)
        {
            if (field.IsAnswered(state) && Survey.Terms[field.Index]!.HasBrokenConstraint(field, state))
                FieldSet.Add(suspects, field.Index);
        }

        // What comes out can be wrong, whatever was given.
        foreach (Field field in Survey.Calculated)
        {
            AnswerCheck.Check(Survey, field, state, workspace.Problems);
            if (workspace.Problems.Items.Count == 0 && field.DraftAgrees(state))
                continue;

            workspace.Problems.Clear();
            FieldSet.Add(suspects, field.Index);
        }
    }

    /// <summary>Whether all consistency rules hold.</summary>
    public bool AllRulesHold(AnswerState state)
    {
        foreach (BoundRule rule in Survey.Rules)
        {
            if (rule.IsBroken(state))
                return false;
        }

        return true;
    }

    /// <summary>Gets the options of a choice, which the rows of a matrix share.</summary>
    private static SingleByteOptions? OptionsOf(Field field, Dictionary<ChoiceRules, SingleByteOptions> all)
    {
        if (field.Rules is not ChoiceRules rules)
            return null;
        if (!all.TryGetValue(rules, out SingleByteOptions? options))
            all.Add(rules, options = new SingleByteOptions(rules));

        return options;
    }

    private static HashSet<Field> ReadByExpressionsAndMessages(CompiledSurvey survey)
    {
        var reads = new HashSet<FieldReference>();
        foreach (VisibilityGate gate in survey.Gates.Where(gate => gate.IsBound))
            gate.Condition.CollectDependencies(reads);
        foreach (BoundRule rule in survey.Rules)
            rule.CollectDependencies(reads);
        foreach (Expr? condition in survey.RequiredWhen.Distinct())
            condition?.CollectDependencies(reads);
        foreach (AnswerTerms? terms in survey.Terms.Distinct())
            terms?.CollectDependencies(reads);

        var fields = new HashSet<Field>(survey.Texts.Placeholders.ReadByMessages);
        foreach (FieldReference read in reads)
            read.AddTo(fields);

        return fields;
    }
}
