using System.Text;
using System.Text.Json;
using SurveyEngine.Diagnostics;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>What a change of the definition does, and what it does not.</summary>
internal static class DefinitionInvariants
{
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
        new(nameof(CyclesAreRefused), "A definition in which what is shown would depend on itself, over one, two or three questions, is refused, and the whole cycle is named.", CyclesAreRefused)
        {
            IsAboutDefinitions = true,
            Needs = Trait.Fields,
        },
        new(nameof(UnknownNamesInConditionsAreProblems), "A condition on a field that does not exist is refused by name, never ignored.", UnknownNamesInConditionsAreProblems)
        {
            IsAboutDefinitions = true,
            Needs = Trait.Fields,
        },
        new(nameof(DefinitionsSurviveWritingAndReading), "A definition that is written and read is the same, and writes the same bytes.", DefinitionsSurviveWritingAndReading)
        {
            IsAboutDefinitions = true,
        },
        new(nameof(FingerprintsSeeNoOrderAndNoWhiteSpace), "The fingerprint ignores the order of properties and white space, and nothing else.", FingerprintsSeeNoOrderAndNoWhiteSpace)
        {
            IsAboutDefinitions = true,
            Classification = [new("the definition was changed")],
        },
    ];

    private static void RenamedIdsBehaveTheSame(Trial trial)
    {
        Survey renamed = Rewritten.Renamed(trial.Survey);
        var paths = trial.Survey.FieldPaths.Zip(renamed.FieldPaths).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        SurveySession session = trial.End;
        SurveySession other = Drafts.Play(renamed, trial.Drafts.Select(draft => KeyValuePair.Create(paths[draft.Key], draft.Value)));
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
        Expect.SameToRespondents(session, other, "Under conditions in other words");
        if (session.Progress.Answered > 0)
            trial.Saw("there were answers");
    }

    private static void CyclesAreRefused(Trial trial)
    {
        Dice dice = trial.Dice();
        Question[] cycle = dice.Shuffled(dice.Some(trial.Blueprint.Questions, 1, 3));
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
        SurveyDefinition definition = trial.Survey.Definition.Replace(question.Id, question with { VisibleWhen = "true or answered(no-such-field)" });
        Outcome<Survey> outcome = Survey.Compile(definition);
        Expect.That(
            !outcome.IsSuccess && outcome.Problems.Any(problem => problem.Code == ProblemCodes.UnknownName && Equals(problem["name"], "no-such-field")),
            $"A condition of {question.Id} on no-such-field gives {string.Join("; ", outcome.Problems)}");
    }

    private static void DefinitionsSurviveWritingAndReading(Trial trial)
    {
        byte[] written = SurveyJson.Write(trial.Survey.Definition);
        Outcome<SurveyDefinition> read = SurveyJson.Read(written);
        Expect.That(read.IsSuccess, $"What was written cannot be read: {string.Join("; ", read.Problems)}");
        Expect.That(read.Value == trial.Survey.Definition, "What was read is another definition");
        Expect.SameBytes(written, SurveyJson.Write(read.Value), "Written, and written again");
    }

    private static void FingerprintsSeeNoOrderAndNoWhiteSpace(Trial trial)
    {
        Dice dice = trial.Dice();
        using JsonDocument document = JsonDocument.Parse(SurveyJson.Write(trial.Survey.Definition));
        SurveyDefinition shuffled = SurveyJson.Read(Encoding.UTF8.GetBytes(Shuffle(document.RootElement, dice))).Value;
        Expect.That(SurveyJson.Fingerprint(shuffled) == trial.Survey.Fingerprint, "Another order of properties has another fingerprint");
        foreach (SurveyDefinition smaller in DefinitionShrinker.Shrink(trial.Survey.Definition).Take(2))
        {
            trial.Saw("the definition was changed");
            Expect.That(SurveyJson.Fingerprint(smaller) != trial.Survey.Fingerprint, "A smaller definition has the same fingerprint");
        }

        Expect.That(SurveyJson.Fingerprint(shuffled with { Title = shuffled.Title + " " }) != trial.Survey.Fingerprint, "Another title has the same fingerprint");
        trial.Saw("the definition was changed");
    }

    /// <summary>The same JSON with the properties of each object in another order, and white space in between.</summary>
    private static string Shuffle(JsonElement element, Dice dice)
    {
        string space = dice.Pick(["", " ", "\n", "\t\r\n  "]);
        return element.ValueKind switch
        {
            JsonValueKind.Object => $"{{{space}{string.Join($"{space},", dice.Shuffled(element.EnumerateObject()).Select(property => $"{JsonSerializer.Serialize(property.Name)}{space}:{Shuffle(property.Value, dice)}"))}}}",
            JsonValueKind.Array => $"[{string.Join($",{space}", element.EnumerateArray().Select(item => Shuffle(item, dice)))}{space}]",
            _ => element.GetRawText(),
        };
    }
}
