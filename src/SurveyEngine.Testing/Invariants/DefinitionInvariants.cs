using System.Globalization;
using System.Text;
using System.Text.Json;
using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>What a change of the definition does, and what it does not.</summary>
internal static class DefinitionInvariants
{
    private static readonly string[] ConditionPlaces = ["section", "question", "requirement", "rule"];

    public static IEnumerable<Invariant> All =>
    [
        new(nameof(RenamedIdsBehaveTheSame), "With other ids, in the conditions too, a survey shows, asks and refuses the same.", RenamedIdsBehaveTheSame)
        {
            Needs = Trait.Fields,
            Classification = [new("there were answers")],
        },
        new(nameof(EquivalentConditionsBehaveTheSame), "A condition that says the same in other words shows the same.", EquivalentConditionsBehaveTheSame)
        {
            Needs = Trait.Conditions,
            Classification = [new("there were answers")],
        },
        new(nameof(PrintedConditionsMeanTheSame), "A condition as it is printed in an explanation reads as the same condition: it shows the same, and is explained with the same parts.", PrintedConditionsMeanTheSame)
        {
            Needs = Trait.FieldConditions,
            Classification = [new("there were answers"), new("a condition was printed")],
        },
        new(nameof(CyclesAreRefused), "A definition in which what is shown would depend on itself, over one, two or three questions, is refused, and the whole cycle is named.", CyclesAreRefused)
        {
            IsAboutDefinitions = true,
            Needs = Trait.Fields,
            Classification = [new(CycleOver(1)), new(CycleOver(2), Trait.TwoQuestions), new(CycleOver(3), Trait.ThreeQuestions)],
        },
        new(nameof(UnknownNamesInConditionsAreProblems), "A condition on a field that does not exist is refused by name wherever it stands, never ignored.", UnknownNamesInConditionsAreProblems)
        {
            IsAboutDefinitions = true,
            Needs = Trait.Fields,
            Classification = [.. ConditionPlaces.Select(place => new Invariant.Reaches($"an unknown name at {place}"))],
        },
        new(nameof(DefinitionsSurviveWritingAndReading), "A definition that is written and read is the same, and writes the same bytes.", DefinitionsSurviveWritingAndReading)
        {
            IsAboutDefinitions = true,
            Classification = [new("it had fields", Trait.Fields), new("it had conditions", Trait.Conditions), new("it had rules", Trait.Rules)],
        },
        new(nameof(FingerprintsSeeNoOrderAndNoWhiteSpace), "The fingerprint ignores the order of properties and white space, and nothing else.", FingerprintsSeeNoOrderAndNoWhiteSpace)
        {
            IsAboutDefinitions = true,
            Classification = [new("a part was left out", Trait.TwoQuestions), new("a text was changed")],
        },
    ];

    private static void RenamedIdsBehaveTheSame(Trial trial)
    {
        Survey renamed = Rewritten.Renamed(trial.Survey);
        var paths = trial.Survey.FieldPaths.Zip(renamed.FieldPaths).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        SurveySession session = trial.End;
        SurveySession other = Drafts.Play(renamed, trial.Drafts.Select(draft => KeyValuePair.Create(paths[draft.Key], draft.Value)));
        foreach (Step.Enter entered in Drafts.Entered(session))
            (entered with { Path = paths[entered.Path] }).Take(other);
        Expect.Same(trial.Survey.FieldPaths.Where(session.IsShown).Select(path => paths[path]), renamed.FieldPaths.Where(other.IsShown), "Shown before and after renaming");
        Expect.SameAnswers(
            trial.Survey.FieldPaths.Select(path => KeyValuePair.Create(paths[path], session[path])),
            renamed.FieldPaths.Select(path => KeyValuePair.Create(path, other[path])), "Answers before and after renaming");
        Expect.Same(
            session.Check().Select(problem => (problem.Code, problem.Severity, paths[problem.Path!])),
            other.Check().Select(problem => (problem.Code, problem.Severity, problem.Path!)), "Problems before and after renaming");
        if (session.Progress.Answered > 0)
            trial.Saw("there were answers");
    }

    private static void EquivalentConditionsBehaveTheSame(Trial trial)
    {
        SurveySession session = trial.End;
        SurveySession other = Drafts.Play(Rewritten.Reworded(trial.Survey), trial.Drafts);
        foreach (Step.Enter entered in Drafts.Entered(session))
            entered.Take(other);
        Expect.SameToRespondents(session, other, "Under conditions in other words");
        if (session.Progress.Answered > 0)
            trial.Saw("there were answers");
    }

    private static void PrintedConditionsMeanTheSame(Trial trial)
    {
        SurveySession session = trial.End;
        SurveySession other = Drafts.Play(Rewritten.Printed(trial.Survey), trial.Drafts);
        foreach (Step.Enter entered in Drafts.Entered(session))
            entered.Take(other);
        Expect.SameToRespondents(session, other, "Under conditions as they are printed");
        FieldPlan field = trial.Dice().Pick([.. trial.Blueprint.Fields.Where(field => field.Conditions.Count > 0).DefaultIfEmpty(trial.Blueprint.Fields[0])]);
        Explanation explanation = session.Explain(field.Path);
        Expect.That(explanation == other.Explain(field.Path), $"{field.Path} is explained in another way under the conditions that its explanation prints");
        if (explanation.Reasons.Any(reason => reason.Condition is not null))
            trial.Saw("a condition was printed");
        if (session.Progress.Answered > 0)
            trial.Saw("there were answers");
    }

    private static void CyclesAreRefused(Trial trial)
    {
        for (int length = 1; length <= Math.Min(3, trial.Blueprint.Questions.Count); length++)
        {
            ExpectCycleRefused(trial, trial.Dice().Shuffled(trial.Dice().Some(trial.Blueprint.Questions, length, length)));
            trial.Saw(CycleOver(length));
        }
    }

    private static string CycleOver(int questions) => string.Create(CultureInfo.InvariantCulture, $"a cycle of {questions}");

    private static void ExpectCycleRefused(Trial trial, Question[] cycle)
    {
        SurveyDefinition definition = trial.Survey.Definition;
        for (int i = 0; i < cycle.Length; i++)
        {
            string next = cycle[(i + 1) % cycle.Length].Id;
            definition = definition.Replace(cycle[i].Id, cycle[i] with { VisibleWhen = $"answered({next})" });
        }

        Outcome<Survey> outcome = Survey.Compile(definition);
        string names = string.Join(", ", cycle.Select(question => question.Id));
        Expect.That(!outcome.IsSuccess, $"The cycle over {names} is accepted");
        bool isNamed = outcome.Problems.Any(problem =>
            problem.Code == ProblemCodes.Cycle && problem["members"] is IEnumerable<string> members && cycle.All(question => members.Contains(question.Id, StringComparer.Ordinal)));
        Expect.That(isNamed, $"The cycle over {names} is not named: {string.Join("; ", outcome.Problems)}");
    }

    private static void UnknownNamesInConditionsAreProblems(Trial trial)
    {
        Question question = trial.Dice().Pick(trial.Blueprint.Questions);
        SurveyDefinition definition = trial.Survey.Definition.Replace(
            question.Id, question with { VisibleWhen = "true or answered(no-such-question)", RequiredWhen = "true or answered(no-such-requirement)" });
        Section first = definition.Sections[0];
        definition = definition with
        {
            Sections = [first with { VisibleWhen = "true or answered(no-such-section)" }, .. definition.Sections.Skip(1)],
            Rules = [new Rule { Id = "no-such", Assert = "true or answered(no-such-rule)", Fields = [trial.Blueprint.Fields[0].Path], Message = "Never." }],
        };
        Outcome<Survey> outcome = Survey.Compile(definition);
        foreach (string place in ConditionPlaces)
        {
            string name = $"no-such-{place}";
            Expect.That(
                !outcome.IsSuccess && outcome.Problems.Any(problem => problem.Code == ProblemCodes.UnknownName && Equals(problem["name"], name)),
                $"A condition on {name} gives {string.Join("; ", outcome.Problems)}");
            trial.Saw($"an unknown name at {place}");
        }
    }

    private static void DefinitionsSurviveWritingAndReading(Trial trial)
    {
        byte[] written = SurveyJson.Write(trial.Survey.Definition);
        Outcome<SurveyDefinition> read = SurveyJson.Read(written);
        Expect.That(read.IsSuccess, $"What was written cannot be read: {string.Join("; ", read.Problems)}");
        Expect.That(read.Value == trial.Survey.Definition, "What was read is another definition");
        Expect.SameBytes(written, SurveyJson.Write(read.Value), "Written, and written again");
        if (trial.Blueprint.Fields.Count > 0)
            trial.Saw("it had fields");
        if (trial.Blueprint.VisibilityConditions.Count > 0)
            trial.Saw("it had conditions");
        if (trial.Survey.Definition.Rules.Count > 0)
            trial.Saw("it had rules");
    }

    private static void FingerprintsSeeNoOrderAndNoWhiteSpace(Trial trial)
    {
        Dice dice = trial.Dice();
        using JsonDocument document = JsonDocument.Parse(SurveyJson.Write(trial.Survey.Definition));
        SurveyDefinition shuffled = SurveyJson.Read(Encoding.UTF8.GetBytes(Shuffle(document.RootElement, dice, value => value.GetRawText()))).Value;
        Expect.That(SurveyJson.Fingerprint(shuffled) == trial.Survey.Fingerprint, "Another order of properties has another fingerprint");
        foreach (SurveyDefinition smaller in DefinitionShrinker.Shrink(trial.Survey.Definition).Take(2))
        {
            trial.Saw("a part was left out");
            Expect.That(SurveyJson.Fingerprint(smaller) != trial.Survey.Fingerprint, "A smaller definition has the same fingerprint");
        }

        int number = 0;
        int changed = dice.Below(CountOfTexts(document.RootElement));
        string other = Shuffle(document.RootElement, dice, value =>
            value.ValueKind == JsonValueKind.String && number++ == changed ? JsonSerializer.Serialize(value.GetString() + "x") : value.GetRawText());
        if (!SurveyJson.Read(Encoding.UTF8.GetBytes(other)).TryGetValue(out SurveyDefinition? definition))
            return;

        trial.Saw("a text was changed");
        Expect.That(SurveyJson.Fingerprint(definition) != trial.Survey.Fingerprint, $"A changed text leaves the fingerprint as it was: {other}");
    }

    private static int CountOfTexts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Sum(property => CountOfTexts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().Sum(CountOfTexts),
        _ => element.ValueKind == JsonValueKind.String ? 1 : 0,
    };

    /// <summary>The same JSON with the properties of each object in another order, and white space in between.</summary>
    private static string Shuffle(JsonElement element, Dice dice, Func<JsonElement, string> write)
    {
        string space = dice.Pick(["", " ", "\n", "\t\r\n  "]);
        return element.ValueKind switch
        {
            JsonValueKind.Object => $"{{{space}{string.Join($"{space},", dice.Shuffled(element.EnumerateObject()).Select(property => $"{JsonSerializer.Serialize(property.Name)}{space}:{Shuffle(property.Value, dice, write)}"))}}}",
            JsonValueKind.Array => $"[{string.Join($",{space}", element.EnumerateArray().Select(item => Shuffle(item, dice, write)))}{space}]",
            _ => write(element),
        };
    }
}
