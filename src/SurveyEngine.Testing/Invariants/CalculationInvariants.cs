using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Plain;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>Statements about calculated fields and about what expressions come to.</summary>
internal static class CalculationInvariants
{
    private const string SomethingWasCalculated = "something was calculated";

    public static IEnumerable<Invariant> All =>
    [
        new(
            nameof(CalculatedIsRecomputed),
            "After every step, a calculated field has what its expression comes to when it is evaluated plainly; nothing while it is hidden.",
            CalculatedIsRecomputed)
        {
            Needs = SurveyFeature.Calculations,
            Classification = [new(SomethingWasCalculated), new("a calculation changed"), new("a calculation had no result"), new("a calculation was hidden")],
        },
        new(
            nameof(CalculatedEqualsInlined),
            "A survey in which the name of a calculated field is replaced by its expression shows, requires and calculates the same.",
            CalculatedEqualsInlined)
        {
            Needs = Inlinable,
            Classification = [new("an expression was inlined")],
        },
        new(
            nameof(CalculatedFieldsAreNotAnswered),
            "A calculated field refuses every answer and leaves the session as it was; no saved session has one.",
            CalculatedFieldsAreNotAnswered)
        {
            Needs = SurveyFeature.Calculations,
            Classification = [new(ProblemCodes.Calculated)],
        },
        new(
            nameof(AbsentIsNotCounted),
            "Functions of many values leave out what is hidden: other answers of hidden fields change no calculation.",
            AbsentIsNotCounted)
        {
            Needs = new("nothing in it is calculated, or nothing is ever hidden", outline => SurveyFeature.Calculations.IsIn(outline) && SurveyFeature.Branches.IsIn(outline)),
            Classification = [new("a hidden field was answered"), new("a calculation went through many values", Aggregates)],
        },
        new(
            nameof(ArithmeticKnowsNoCulture),
            "Calculations, defaults and the bytes of saved sessions are the same in every culture.",
            ArithmeticKnowsNoCulture)
        {
            Needs = SurveyFeature.Calculations,
            Classification = [new(SomethingWasCalculated), new("a number with decimals was calculated", Numbers)],
        },
    ];

    private static SurveyFeature Inlinable { get; } = new(
        "no expression in it names a number, a truth, a date or a time that is calculated and always shown", Inlining.IsPossible);

    private static SurveyFeature Aggregates { get; } = new(
        "no calculation in it has a function of many values", outline => outline.Fields.Any(field => field.IsCalculated && GoesThroughMany(field)));

    private static SurveyFeature Numbers { get; } = new(
        "no number with decimals is calculated in it", outline => outline.Fields.Any(field => field.IsCalculated && field.Kind is Model.NumberEntry { Decimals: not 0 }));

    private static void CalculatedIsRecomputed(TestCase testCase)
    {
        DefinedField[] calculated = [.. testCase.Outline.Fields.Where(field => field.IsCalculated)];
        SurveySession session = testCase.Respondent.Start();
        var plain = new PlainSession(testCase.Respondent, session);
        ExpectRecomputed(testCase, plain, session, calculated);
        foreach (Step step in testCase.Respondent.Steps)
        {
            AnswerValue[] before = [.. calculated.Select(field => session[field.Path]!.Value)];
            step.Take(session);
            ExpectRecomputed(testCase, plain, session, calculated);
            if (calculated.Where((field, i) => session[field.Path] != before[i]).Any())
                testCase.Saw("a calculation changed");
        }
    }

    private static void ExpectRecomputed(TestCase testCase, PlainSession plain, SurveySession session, DefinedField[] calculated)
    {
        foreach (DefinedField field in calculated)
        {
            plain.ExpectAt(field, field.Question.Calculated!, "its calculation");
            bool isShown = session.IsShown(field.Path);
            testCase.Saw(!isShown ? "a calculation was hidden" : session[field.Path]!.Value.IsBlank ? "a calculation had no result" : SomethingWasCalculated);
        }
    }

    private static void CalculatedEqualsInlined(TestCase testCase)
    {
        if (Rewritten.Inlined(testCase.Survey) is not { } inlined)
            return;

        Expect.SameToRespondents(testCase.End, testCase.Replay(inlined), "With an expression in the place of the name of a calculated field");
        testCase.Saw("an expression was inlined");
    }

    private static void CalculatedFieldsAreNotAnswered(TestCase testCase)
    {
        Dice dice = testCase.Dice();
        SurveySession session = testCase.Respondent.Play();
        byte[] before = session.ToUtf8Json();
        foreach (DefinedField field in testCase.Outline.Fields.Where(field => field.IsCalculated))
        {
            AnswerValue value = dice.Chance(0.5) ? field.Tester.Any(field, dice) : AnswerValue.Blank;
            SurveyChange[] changes = [session.Answer(field.Path, value), session.Enter(field.Path, field.Tester.Plain(field.Tester.Any(field, dice)), "en")];
            foreach (SurveyChange change in field.Options.Count == 0 ? changes : changes.Append(session.Toggle(field.Path, field.Options[0].Code)))
            {
                Expect.That(
                    !change.IsAccepted && change.Problems is [{ Code: ProblemCodes.Calculated }] && change.NewlyShown.Count + change.NewlyHidden.Count + change.Changed.Count == 0,
                    $"{field.Path} is calculated, and was answered: {string.Join("; ", change.Problems)}");
                testCase.Saw(ProblemCodes.Calculated);
            }
        }

        Expect.SameBytes(before, session.ToUtf8Json(), "An answer to a calculated field changed the session");
        Expect.That(testCase.Drafts.All(draft => !testCase.Outline[draft.Key].IsCalculated), "A calculated field is saved as an answer");
    }

    private static void AbsentIsNotCounted(TestCase testCase)
    {
        Dice dice = testCase.Dice();
        SurveySession session = testCase.Respondent.Play();
        DefinedField[] calculated = [.. testCase.Outline.Fields.Where(field => field.IsCalculated)];
        AnswerValue[] before = [.. calculated.Select(field => session[field.Path]!.Value)];
        foreach (DefinedField hidden in testCase.Outline.Answerable.Where(field => !session.IsShown(field.Path)))
        {
            SurveyChange change = session.Answer(hidden.Path, dice.Chance(0.8) ? hidden.Tester.Any(hidden, dice) : AnswerValue.Blank);
            Expect.That(change.Changed.Count == 0, $"{hidden.Path}, which is hidden, changed {string.Join(", ", change.Changed)}");
            testCase.Saw("a hidden field was answered");
        }

        Expect.Same(before, calculated.Select(field => session[field.Path]!.Value), "Calculations before and after answers of hidden fields");
        if (calculated.Any(field => GoesThroughMany(field) && session[field.Path] is { IsBlank: false }))
            testCase.Saw("a calculation went through many values");
    }

    private static void ArithmeticKnowsNoCulture(TestCase testCase)
    {
        SurveySession here = testCase.End;
        byte[] saved = here.ToUtf8Json();
        Cultures.InEach(culture =>
        {
            SurveySession there = testCase.Respondent.Play();
            Expect.SameShown(here, there, $"In {culture}");
            Expect.SameBytes(saved, there.ToUtf8Json(), $"Saved here, and in {culture}");
        });
        foreach (DefinedField field in testCase.Outline.Fields.Where(field => field.IsCalculated && here[field.Path] is { IsBlank: false }))
        {
            testCase.Saw(SomethingWasCalculated);
            if (here[field.Path]!.Value.AsNumber is { } number && number != decimal.Truncate(number))
                testCase.Saw("a number with decimals was calculated");
        }
    }

    private static bool GoesThroughMany(DefinedField field) =>
        new[] { "sum(", "mean(", "min(", "max(", "count(", "unique(", "any(", "all(" }.Any(word => field.Question.Calculated!.Contains(word, StringComparison.Ordinal));
}
