using System.Globalization;
using System.Text;
using System.Text.Json;
using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>Statements about what a change of the definition does, and what it does not.</summary>
internal static class DefinitionInvariants
{
    private static readonly string[] ConditionPlaces = ["section", "question", "requirement", "constraint", "rule", "calculation"];

    public static IEnumerable<Invariant> All =>
    [
        new(
            nameof(RenamedIdsBehaveTheSame),
            "A survey with other ids, in its conditions too, shows, requires and refuses the same.",
            RenamedIdsBehaveTheSame)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new("there were answers")],
        },
        new(nameof(EquivalentConditionsBehaveTheSame), "An equivalent condition shows the same.", EquivalentConditionsBehaveTheSame)
        {
            Needs = SurveyFeature.Conditions,
            Classification = [new("there were answers")],
        },
        new(
            nameof(PrintedConditionsMeanTheSame),
            "A condition as an explanation prints it is the same condition: it shows the same, and is explained with the same parts.",
            PrintedConditionsMeanTheSame)
        {
            Needs = SurveyFeature.FieldConditions,
            Classification = [new("there were answers"), new("a condition was printed")],
        },
        new(
            nameof(CyclesAreRefused),
            "A definition in which one, two or three questions depend on themselves for being shown, or for their values, is refused, and the problem "
            + "names the whole cycle.",
            CyclesAreRefused)
        {
            IsAboutDefinitions = true,
            Needs = SurveyFeature.Fields,
            Classification = [new(CycleOver(1)), new(CycleOver(2), SurveyFeature.TwoQuestions), new(CycleOver(3), SurveyFeature.ThreeQuestions)],
        },
        new(
            nameof(UnknownNamesInConditionsAreProblems),
            "A condition on a field that does not exist is refused by name wherever it is, and never ignored.",
            UnknownNamesInConditionsAreProblems)
        {
            IsAboutDefinitions = true,
            Needs = SurveyFeature.Fields,
            Classification = [.. ConditionPlaces.Select(place => new Invariant.Reaches($"an unknown name at {place}"))],
        },
        new(
            nameof(FieldsAreThoseOfTheDefinition),
            "A survey has a field for each question, row and specify text of its definition, in the same order, and no other fields.",
            FieldsAreThoseOfTheDefinition)
        {
            IsAboutDefinitions = true,
            Classification = [new("there were fields", SurveyFeature.Fields)],
        },
        new(
            nameof(DefinitionsSurviveWritingAndReading),
            "A definition that is written and read equals the original and writes the same bytes.",
            DefinitionsSurviveWritingAndReading)
        {
            IsAboutDefinitions = true,
            Classification =
            [
                new("the definition had fields", SurveyFeature.Fields), new("the definition had conditions", SurveyFeature.Conditions),
                new("the definition had rules", SurveyFeature.Rules),
            ],
        },
        new(
            nameof(FingerprintsSeeNoOrderAndNoWhiteSpace),
            "The fingerprint ignores the order of properties and white space, and nothing else.",
            FingerprintsSeeNoOrderAndNoWhiteSpace)
        {
            IsAboutDefinitions = true,
            Classification = [new("a part was removed", SurveyFeature.TwoQuestions), new("a text was changed")],
        },
    ];

    private static void RenamedIdsBehaveTheSame(TestCase testCase)
    {
        Survey renamed = Rewritten.Renamed(testCase.Survey);
        var paths = testCase.Survey.FieldPaths.Zip(renamed.FieldPaths).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        SurveySession session = testCase.End;
        SurveySession other = Drafts.Play(
            renamed, testCase.Respondent.Parameters.Select(parameter => KeyValuePair.Create(Rewritten.Rename(parameter.Key), parameter.Value)),
            testCase.Drafts.Select(draft => KeyValuePair.Create(paths[draft.Key], draft.Value)));
        foreach (Step.Enter entered in Drafts.Entered(session))
            (entered with { Path = paths[entered.Path] }).Take(other);

        Expect.Same(
            testCase.Survey.FieldPaths.Where(session.IsShown).Select(path => paths[path]), renamed.FieldPaths.Where(other.IsShown),
            "Shown before and after renaming");
        Expect.SameAnswers(
            testCase.Survey.FieldPaths.Select(path => KeyValuePair.Create(paths[path], session[path]!.Value)),
            renamed.FieldPaths.Select(path => KeyValuePair.Create(path, other[path]!.Value)), "Answers before and after renaming");
        Expect.Same(
            session.Check().Select(problem => (problem.Code, problem.Severity, paths[problem.Path!])),
            other.Check().Select(problem => (problem.Code, problem.Severity, problem.Path!)), "Problems before and after renaming");
        if (session.Progress.AnsweredCount > 0)
            testCase.Saw("there were answers");
    }

    private static void EquivalentConditionsBehaveTheSame(TestCase testCase)
    {
        SurveySession session = testCase.End;
        SurveySession other = testCase.Replay(Rewritten.Reworded(testCase.Survey));
        Expect.SameToRespondents(session, other, "Under equivalent conditions");
        if (session.Progress.AnsweredCount > 0)
            testCase.Saw("there were answers");
    }

    private static void PrintedConditionsMeanTheSame(TestCase testCase)
    {
        SurveySession session = testCase.End;
        SurveySession other = testCase.Replay(Rewritten.Printed(testCase.Survey));
        Expect.SameToRespondents(session, other, "Under conditions as explanations print them");
        IReadOnlyList<DefinedField> fields = testCase.Outline.Fields;
        DefinedField field = testCase.Dice().Pick([.. fields.Where(field => field.Conditions.Count > 0).DefaultIfEmpty(fields[0])]);
        Explanation explanation = session.Explain(field.Path).Value;
        Expect.That(explanation == other.Explain(field.Path).Value, $"{field.Path} is explained in another way under the conditions that its explanation prints");
        if (explanation.Reasons.Any(reason => reason.Condition is not null))
            testCase.Saw("a condition was printed");
        if (session.Progress.AnsweredCount > 0)
            testCase.Saw("there were answers");
    }

    private static void CyclesAreRefused(TestCase testCase)
    {
        for (int length = 1; length <= Math.Min(3, testCase.Outline.Questions.Count); length++)
        {
            ExpectCycleRefused(testCase, testCase.Dice().Shuffled(testCase.Dice().Some(testCase.Outline.Questions, length, length)));
            testCase.Saw(CycleOver(length));
        }
    }

    private static string CycleOver(int questions) => string.Create(CultureInfo.InvariantCulture, $"a cycle of {questions}");

    private static void ExpectCycleRefused(TestCase testCase, Question[] cycle)
    {
        SurveyDefinition definition = testCase.Survey.Definition;
        for (int i = 0; i < cycle.Length; i++)
        {
            // One of several is calculated from the next, if it can be.
            string next = $"answered({cycle[(i + 1) % cycle.Length].Id})";
            definition = definition.Replace(cycle[i].Id, i > 0 && cycle[i] is { Kind: BooleanEntry, Default: null }
                ? cycle[i] with { Calculated = next }
                : cycle[i] with { VisibleWhen = next });
        }

        Outcome<Survey> outcome = Survey.Compile(definition);
        string names = string.Join(", ", cycle.Select(question => question.Id));
        Expect.That(!outcome.IsSuccess, $"The cycle over {names} is accepted");
        bool isNamed = outcome.Problems.Any(problem =>
            problem.Code == ProblemCodes.Cycle && problem["members"] is IEnumerable<string> members
            && cycle.All(question => members.Contains(question.Id, StringComparer.Ordinal)));
        Expect.That(isNamed, $"The cycle over {names} is not named: {string.Join("; ", outcome.Problems)}");
    }

    private static void UnknownNamesInConditionsAreProblems(TestCase testCase)
    {
        Question question = testCase.Dice().Pick(testCase.Outline.Questions);
        SurveyDefinition definition = testCase.Survey.Definition.Replace(
            question.Id,
            question with
            {
                VisibleWhen = "true or answered(no-such-question)",
                RequiredWhen = "true or answered(no-such-requirement)",
                Constraints = [new Constraint { Assert = "true or answered(no-such-constraint)", Message = "Never." }],
            });
        Section first = definition.Sections[0];
        definition = definition with
        {
            Sections =
            [
                first with { VisibleWhen = "true or answered(no-such-section)" }, .. definition.Sections.Skip(1),
                new Section
                {
                    Id = "no-such-section-either",
                    Items = [new Question { Id = "no-such-total", Prompt = null, Kind = new NumberEntry(), Calculated = "no-such-calculation + 1" }],
                },
            ],
            Rules = [new Rule { Id = "no-such", Assert = "true or answered(no-such-rule)", Fields = [testCase.Outline.Fields[0].Path], Message = "Never." }],
        };
        Outcome<Survey> outcome = Survey.Compile(definition);
        foreach (string place in ConditionPlaces)
        {
            string name = $"no-such-{place}";
            Expect.That(
                !outcome.IsSuccess && outcome.Problems.Any(problem => problem.Code == ProblemCodes.UnknownName && Equals(problem["name"], name)),
                $"A condition on {name} gives {string.Join("; ", outcome.Problems)}");
            testCase.Saw($"an unknown name at {place}");
        }
    }

    private static void FieldsAreThoseOfTheDefinition(TestCase testCase)
    {
        string[] expected = [.. testCase.Outline.Questions.SelectMany(question => PathsOf(question, testCase.Survey.Definition))];
        Expect.Same(expected, testCase.Survey.FieldPaths, "Fields of the definition, and of the survey");
        Expect.Same(expected, testCase.Survey.Fields.Select(field => field.Path), "Fields of the definition, and described fields of the survey");
        if (expected.Length > 0)
            testCase.Saw("there were fields");
    }

    private static IEnumerable<string> PathsOf(Question question, SurveyDefinition definition)
    {
        var matrix = question.Kind as Matrix;
        var choice = (matrix?.Cell ?? question.Kind) as ChoiceKind;
        ValueList<Option> options =
            choice?.OptionSet is { } name && definition.OptionSets.TryGetValue(name, out ValueList<Option>? set) ? set : choice?.Options ?? [];
        string[] paths = matrix is null ? [question.Id] : [.. matrix.Rows.Select(row => $"{question.Id}.{row.Code}")];
        return paths.SelectMany(path => options.Where(option => option.Specify is not null).Select(option => $"{path}.{option.Code}").Prepend(path));
    }

    private static void DefinitionsSurviveWritingAndReading(TestCase testCase)
    {
        byte[] written = SurveyJson.Write(testCase.Survey.Definition);
        Outcome<SurveyDefinition> read = SurveyJson.Read(written);
        Expect.That(read.IsSuccess, $"What was written cannot be read: {string.Join("; ", read.Problems)}");
        Expect.That(read.Value == testCase.Survey.Definition, "What was read is another definition");
        Expect.SameBytes(written, SurveyJson.Write(read.Value), "Written, and written again");
        if (testCase.Outline.Fields.Count > 0)
            testCase.Saw("the definition had fields");
        if (testCase.Outline.VisibilityConditions.Count > 0)
            testCase.Saw("the definition had conditions");
        if (testCase.Survey.Definition.Rules.Count > 0)
            testCase.Saw("the definition had rules");
    }

    private static void FingerprintsSeeNoOrderAndNoWhiteSpace(TestCase testCase)
    {
        Dice dice = testCase.Dice();
        using JsonDocument document = JsonDocument.Parse(SurveyJson.Write(testCase.Survey.Definition));
        SurveyDefinition shuffled = SurveyJson.Read(Encoding.UTF8.GetBytes(Shuffle(document.RootElement, dice, value => value.GetRawText()))).Value;
        Expect.That(SurveyJson.Fingerprint(shuffled) == testCase.Survey.Fingerprint, "Another order of properties has another fingerprint");
        foreach (SurveyDefinition smaller in DefinitionShrinker.Shrink(testCase.Survey.Definition).Take(2))
        {
            testCase.Saw("a part was removed");
            Expect.That(SurveyJson.Fingerprint(smaller) != testCase.Survey.Fingerprint, "A smaller definition has the same fingerprint");
        }

        int number = 0;
        int changed = dice.Below(CountOfTexts(document.RootElement));
        string other = Shuffle(document.RootElement, dice, value =>
            value.ValueKind == JsonValueKind.String && number++ == changed ? JsonSerializer.Serialize(value.GetString() + "x") : value.GetRawText());
        if (!SurveyJson.Read(Encoding.UTF8.GetBytes(other)).TryGetValue(out SurveyDefinition? definition))
            return;

        testCase.Saw("a text was changed");
        Expect.That(SurveyJson.Fingerprint(definition) != testCase.Survey.Fingerprint, $"A changed text leaves the fingerprint as it was: {other}");
    }

    private static int CountOfTexts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Sum(property => CountOfTexts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().Sum(CountOfTexts),
        _ => element.ValueKind == JsonValueKind.String ? 1 : 0,
    };

    /// <summary>The same JSON with the properties of each object in another order, and white space between them.</summary>
    private static string Shuffle(JsonElement element, Dice dice, Func<JsonElement, string> write)
    {
        string space = dice.Pick(["", " ", "\n", "\t\r\n  "]);
        string Property(JsonProperty property) => $"{JsonSerializer.Serialize(property.Name)}{space}:{Shuffle(property.Value, dice, write)}";
        return element.ValueKind switch
        {
            JsonValueKind.Object => $"{{{space}{string.Join($"{space},", dice.Shuffled(element.EnumerateObject()).Select(Property))}}}",
            JsonValueKind.Array => $"[{string.Join($",{space}", element.EnumerateArray().Select(item => Shuffle(item, dice, write)))}{space}]",
            _ => write(element),
        };
    }
}
