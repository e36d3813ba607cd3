using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>Statements about posts of what nobody answered: defaults and calculated fields.</summary>
internal static class PostInvariants
{
    public static IEnumerable<Invariant> All =>
    [
        new(
            nameof(PostsAreNotCompleted),
            "No default is added to a post: a field that it leaves out is blank, as if it were posted so; a session that starts from it has the default.",
            PostsAreNotCompleted)
        {
            Respondents = RespondentKind.Valid,
            Needs = SurveyFeature.Defaults,
            Classification = [new("a default was left out"), new("a post without a default was accepted")],
        },
        new(
            nameof(PostedCalculatedValuesMustAgree),
            "A post may leave out what is calculated; what it says is accepted when it is the value that comes out, and else one problem more, which says that value.",
            PostedCalculatedValuesMustAgree)
        {
            Respondents = RespondentKind.Valid,
            Needs = SurveyFeature.Calculations,
            Classification = [new("the right value was posted"), new("another value was posted"), new("a hidden value was posted", HiddenCalculations)],
        },
    ];

    private static SurveyFeature HiddenCalculations { get; } = new(
        "nothing that is calculated is ever hidden", outline => outline.Fields.Any(field => field.IsCalculated && !field.IsAlwaysShown));

    private static void PostsAreNotCompleted(TestCase testCase)
    {
        SurveySession session = testCase.End;
        DefinedField[] withDefault = [.. testCase.Outline.Fields.Where(field => field.HasDefault)];
        if (withDefault.Length == 0)
            return;

        DefinedField field = testCase.Dice().Pick(withDefault);
        KeyValuePair<string, AnswerValue>[] others = [.. Drafts.ToPost(session).Where(answer => answer.Key != field.Path)];
        byte[] without = new PostDraft(testCase.Survey, others).ToUtf8Json();
        byte[] blank = new PostDraft(testCase.Survey, others.Append(KeyValuePair.Create(field.Path, AnswerValue.Blank))).ToUtf8Json();
        Expect.Same(Check(testCase, blank), Check(testCase, without), $"A post in which {field.Path} is blank, and one without it");
        if (session[field.Path] is { IsBlank: false })
            testCase.Saw("a default was left out");
        if (testCase.Survey.ReadResponse(without, HiddenAnswers.Drop, testCase.Given).TryGetValue(out SurveyResponse? response))
        {
            Expect.That(response.Answers.All(answer => answer.Key != field.Path), $"{field.Path} was added to a post without it");
            testCase.Saw("a post without a default was accepted");
        }

        // Whatever else is posted was given to the session.
        SurveySession started = testCase.Survey.StartFrom(without, testCase.Given).ValueOrNull!;
        Expect.SameToRespondents(testCase.Play(testCase.Survey, others), started, "Other answers, and a session that started from them");
    }

    private static void PostedCalculatedValuesMustAgree(TestCase testCase)
    {
        Dice dice = testCase.Dice();
        SurveySession session = testCase.End;
        DefinedField[] calculated = [.. testCase.Outline.Fields.Where(field => field.IsCalculated)];
        if (calculated.Length == 0)
            return;

        var post = new PostDraft(testCase.Survey, Drafts.ToPost(session));
        string[] before = Lines(Check(testCase, post.ToUtf8Json()));
        DefinedField field = dice.Pick(calculated);
        AnswerValue value = session[field.Path]!.Value;
        post.Set(field.Path, PostDraft.Json(value));
        Expect.Same(before, Lines(Check(testCase, post.ToUtf8Json())), $"A post without {field.Path}, and one that says it rightly");
        if (!value.IsBlank)
            testCase.Saw("the right value was posted");

        AnswerValue other = field.Tester.Any(field, dice);
        if (other == value)
            return;

        post.Set(field.Path, PostDraft.Json(other));
        string expected = session.IsShown(field.Path)
            ? $"{ProblemSeverity.Error} {ProblemCodes.Calculated} {field.Path} {(value.IsBlank || field.Kind.Sensitive ? "" : $"expected={Expectation(value)}")}"
            : $"{ProblemSeverity.Error} {ProblemCodes.NotShown} {field.Path} ";
        Expect.Same(
            before.Append(expected).Order(StringComparer.Ordinal), Lines(Check(testCase, post.ToUtf8Json())).Order(StringComparer.Ordinal), $"A post that says {Story.Value(other)} of {field.Path}");
        Expect.Same(
            Lines(testCase.Survey.Check(new PostDraft(testCase.Survey, Drafts.ToPost(session)).ToUtf8Json(), HiddenAnswers.Drop, testCase.Given)),
            Lines(testCase.Survey.Check(post.ToUtf8Json(), HiddenAnswers.Drop, testCase.Given)), $"A post without {field.Path}, and one whose value is read over");
        testCase.Saw(session.IsShown(field.Path) ? "another value was posted" : "a hidden value was posted");
    }

    private static string Expectation(AnswerValue value) => value.AsOptions is { } codes ? string.Join(", ", codes) : value.ToString();

    private static IReadOnlyList<Problem> Check(TestCase testCase, byte[] post) => testCase.Survey.Check(post, HiddenAnswers.Report, testCase.Given);

    private static string[] Lines(IReadOnlyList<Problem> problems) => [.. problems.Select(Verdict.Line)];
}
