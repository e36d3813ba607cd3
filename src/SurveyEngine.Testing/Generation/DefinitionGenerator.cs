using System.Globalization;
using SurveyEngine.Model;
using SurveyEngine.Testing.Kinds;

namespace SurveyEngine.Testing.Generation;

/// <summary>
/// Generates well-formed definitions: first the questions, then conditions, each on questions of a lower rank only. Ranks follow the
/// order of the questions, except in a share of definitions where they are shuffled, so that conditions look ahead.
/// </summary>
internal sealed class DefinitionGenerator
{
    private const string SharedOptions = "shared";

    private readonly Dice _dice;
    private readonly ConditionGenerator _conditions;
    private readonly Question[] _questions;
    private readonly int[] _ranks;
    private readonly ValueList<Option>? _shared;
    private readonly List<ConditionTarget> _targets = [];
    private readonly ValueList<Parameter> _parameters;

    private DefinitionGenerator(Dice dice, int size)
    {
        _dice = dice;
        _conditions = new ConditionGenerator(dice);
        _shared = dice.Chance(0.3) ? OptionGenerator.Options(dice) : null;
        _questions = [.. Enumerable.Range(1, 1 + dice.Below(3 + (size / 8))).Select(Question)];
        _ranks = [.. Enumerable.Range(0, _questions.Length)];
        if (dice.Chance(0.3))
            _ranks = dice.Shuffled(_ranks);
        _parameters = dice.Chance(0.4) ? [.. Enumerable.Range(1, dice.Between(1, 3)).Select(number => ParameterGenerator.Definition(number, dice))] : [];
    }

    public static SurveyDefinition Make(Dice dice, int size) => PlaceholderGenerator.Put(new DefinitionGenerator(dice, size).Make(), dice);

    public static Requirement Requirement(Dice dice) =>
        dice.Pick([Model.Requirement.Optional, Model.Requirement.Optional, Model.Requirement.Requested, Model.Requirement.Required]);

    private SurveyDefinition Make()
    {
        for (int i = 0; i < _questions.Length; i++)
            _targets.AddRange(TargetsOf(_questions[i], _ranks[i]));
        _targets.AddRange(_parameters.Select(TargetOf));
        for (int i = 0; i < _questions.Length; i++)
            _questions[i] = WithConditions(_questions[i], _ranks[i]);
        AddComputations();

        int section = 0;
        ValueList<Section> sections = [.. Split(0, _questions.Length).Select(part => Section(part.From, part.To, depth: 0, ref section))];
        ValueList<Option> shared = _shared is null ? [] : WithConditions(_shared, LowestRankOfShared(), unconditional: 0);
        bool isShared = _questions.Any(question => OptionSetOf(question) is not null);
        return new SurveyDefinition
        {
            Id = _dice.Pick(["survey", "調査"]),
            Version = _dice.Pick(["1.0.0", "令和7年"]),
            Language = _dice.Pick(["en", "ja"]),
            Title = "A survey",
            Introduction = _dice.Chance(0.2) ? ["Please answer."] : [],
            Parameters = _parameters,
            OptionSets = isShared ? [new(SharedOptions, shared)] : [],
            Sections = sections,
            Rules = [.. Enumerable.Range(1, _dice.Below(3)).Select(Rule)],
        };
    }

    private Question Question(int number)
    {
        bool usesShared = _shared is not null && _dice.Chance(0.3);
        return new Question
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{_dice.Pick(["Q", "Q-", "問", "q_"])}{number}"),
            Prompt = "What?",
            Title = _dice.Chance(0.1) ? "Title" : null,
            Notes = _dice.Chance(0.1) ? ["Note"] : [],
            Kind = Kind(usesShared ? SharedOptions : null),
            Requirement = Requirement(_dice),
        };
    }

    private QuestionKind Kind(string? optionSet) => _dice.Chance(0.3)
        ? new Matrix
        {
            Rows = [.. _dice.Some(["1", "2", "3", "行"], 1, 4).Select(code => new Row(code, $"Row {code}"))],
            Cell = KindTesters.Generate(optionSet, _dice),
        }
        : KindTesters.Generate(optionSet, _dice);

    private IEnumerable<ConditionTarget> TargetsOf(Question question, int rank)
    {
        FieldKind kind = question.Kind is Matrix matrix ? matrix.Cell : (FieldKind)question.Kind;
        KindTester tester = KindTesters.Of(kind);
        ValueList<Option> options = OptionsOf(kind);
        string[] codes = [.. options.Select(option => option.Code)];
        string[] paths = question.Kind is Matrix rows ? [.. rows.Rows.Select(row => $"{question.Id}.{row.Code}")] : [question.Id];
        if (question.Kind is Matrix)
            yield return new ConditionTarget(question.Id, tester, codes, paths.Length, rank);

        foreach (string path in paths)
        {
            yield return new ConditionTarget(path, tester, codes, Rows: 0, rank);
            foreach (Option option in options.Where(option => option.Specify is not null))
                yield return new ConditionTarget($"{path}.{option.Code}", KindTesters.Of(option.Specify!.Text), [], Rows: 0, rank);
        }
    }

    /// <summary>Anything may name a parameter.</summary>
    private static ConditionTarget TargetOf(Parameter parameter) => new(
        parameter.Id, KindTesters.Of(parameter.Kind), [.. ((parameter.Kind as ChoiceKind)?.Options ?? []).Select(option => option.Code)], Rows: 0, Rank: -1);

    /// <summary>Makes some questions calculated, never that of the lowest rank, and gives others defaults and constraints.</summary>
    private void AddComputations()
    {
        bool[] areCalculated = [.. _ranks.Select(rank => rank > 0 && _dice.Chance(0.25))];
        string[] blankable = [.. _questions.Where((question, i) => !areCalculated[i] && question.Kind is FieldKind && MayBeBlank(question)).Select(question => question.Id)];
        var computations = new ComputationGenerator(_dice, _targets, [.. _targets.Where(target => blankable.Contains(target.Name, StringComparer.Ordinal))]);
        for (int i = 0; i < _questions.Length; i++)
        {
            Question question = _questions[i];
            ValueList<Option> options = OptionsOf(question.Kind is Matrix matrix ? matrix.Cell : (FieldKind)question.Kind);
            question = areCalculated[i] ? computations.Calculated(question, options, _ranks[i]) : computations.WithDefault(question, options, _ranks[i]);
            _questions[i] = computations.WithConstraints(question, options, MayBeBlank(question));
        }
    }

    private static bool MayBeBlank(Question question) => question is { Requirement: not Model.Requirement.Required, RequiredWhen: null };

    private ValueList<Option> OptionsOf(FieldKind kind) =>
        kind is not ChoiceKind choice ? [] : choice.OptionSet is null ? choice.Options : _shared!;

    private static string? OptionSetOf(Question question) =>
        ((question.Kind is Matrix matrix ? matrix.Cell : question.Kind) as ChoiceKind)?.OptionSet;

    private int LowestRankOfShared() =>
        _questions.Select((question, i) => OptionSetOf(question) is null ? int.MaxValue : _ranks[i]).Min(Comparer<int>.Default);

    private Question WithConditions(Question question, int rank) => question with
    {
        VisibleWhen = Condition(0.45, rank),
        RequiredWhen = Condition(0.15, int.MaxValue),
        Kind = question.Kind is Matrix matrix
            ? matrix with
            {
                Rows = [.. matrix.Rows.Select(row => row with { VisibleWhen = Condition(0.3, rank) })],
                Cell = WithConditions(matrix.Cell, rank),
            }
            : WithConditions((FieldKind)question.Kind, rank),
    };

    private FieldKind WithConditions(FieldKind kind, int rank) => kind is ChoiceKind choice
        ? choice with { Options = WithConditions(choice.Options, rank, KindTesters.Of(choice).MinSelected(choice)) }
        : kind;

    /// <param name="options">The options.</param>
    /// <param name="rank">The rank of their question.</param>
    /// <param name="unconditional">How many options that are not exclusive get no condition, so that the minimum can be selected.</param>
    private ValueList<Option> WithConditions(ValueList<Option> options, int rank, int unconditional)
    {
        Option[] staying = [.. options.Where(option => !option.Exclusive).Take(unconditional)];
        return
        [
            .. options.Select(option => !staying.Contains(option) && (option.Exclusive || _dice.Chance(0.3))
                ? option with { VisibleWhen = Condition(0.4, rank) }
                : option),
        ];
    }

    private string? Condition(double share, int rank)
    {
        ConditionTarget[] targets = [.. _targets.Where(target => target.Rank < rank)];
        return targets.Length > 0 && _dice.Chance(share) ? _conditions.Make(targets) : null;
    }

    /// <summary>Cuts a range of questions into one to three parts; the end is not included.</summary>
    private IEnumerable<(int From, int To)> Split(int from, int to)
    {
        int[] cuts = [from, .. _dice.Some([.. Enumerable.Range(from + 1, to - from - 1)], 0, 2), to];
        return cuts.Zip(cuts.Skip(1));
    }

    private Section Section(int from, int to, int depth, ref int number)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"S{++number}");
        var items = new List<SurveyItem>();
        foreach ((int start, int end) in Split(from, to))
        {
            if (depth < 2 && _dice.Chance(0.2))
                items.Add(Section(start, end, depth + 1, ref number));
            else
                items.AddRange(_questions[start..end]);
        }

        int rank = _ranks[from..to].Min(Comparer<int>.Default);
        if (_dice.Chance(0.1))
            items.Insert(_dice.Below(items.Count + 1), new Note { Id = $"note-{id}", Prompt = "Please note.", VisibleWhen = Condition(0.5, rank) });

        return new Section { Id = id, Title = $"Section {id}", VisibleWhen = Condition(0.25, rank), Items = [.. items] };
    }

    private Rule Rule(int number)
    {
        ConditionTarget[] fields = [.. _targets.Where(target => !target.IsMatrix && target.Rank >= 0)];
        string id = string.Create(CultureInfo.InvariantCulture, $"R{number}");
        string? when = _dice.Chance(0.5) ? _conditions.Make(_targets) : null;
        ConditionTarget field = _dice.Pick(fields);

        // A rule that is an error must leave a valid response: the field may be blank, and a comparison with a blank is false.
        Question question = _questions.First(question => field.Name.Split('.')[0] == question.Id);
        bool mayBeBlank = question.Calculated is null && MayBeBlank(question) && !field.Name.Contains('.', StringComparison.Ordinal);
        return mayBeBlank
            ? new Rule { Id = id, When = when, Assert = $"not ({_conditions.Comparison(field)})", Fields = [field.Name], Message = "Not this one." }
            : new Rule
            {
                Id = id,
                When = when,
                Assert = _conditions.Make(_targets),
                Severity = ProblemSeverity.Warning,
                Fields = [.. _dice.Some(fields, 1, 2).Select(target => target.Name)],
                Message = "Are you sure?",
            };
    }
}
