using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>Statements about parameters, and about dates, which a survey sees like numbers.</summary>
internal static class ParameterInvariants
{
    public static IEnumerable<Invariant> All =>
    [
        new(
            nameof(ParametersActLikeAnswers),
            "A survey that asks its respondents for the parameters first shows, calculates and refuses the same.",
            ParametersActLikeAnswers)
        {
            Needs = SurveyFeature.Parameters,
            Classification = [new("a parameter was given"), new("a parameter was not given", Optional), new("a parameter was read", Read)],
        },
        new(
            nameof(ParametersAreKept),
            "A saved session goes on with its parameters; a response says them, may leave them out, and is refused when it says others.",
            ParametersAreKept)
        {
            Respondents = RespondentKind.Valid,
            Needs = SurveyFeature.Parameters,
            Classification = [new("a response said parameters"), new(ProblemCodes.WrongParameter)],
        },
        new(
            nameof(DatesAreDays),
            "A survey in which all dates are some days later shows and requires the same for answers that are as many days later, unless it asks for parts of "
            + "dates, or for months and years.",
            DatesAreDays)
        {
            Needs = new("it has no dates, or sees more of them than their distances", DateShift.IsPossible),
            Classification = [new("a date was answered")],
        },
    ];

    private static SurveyFeature Optional { get; } = new(
        "all of its parameters are required", outline => outline.Definition.Parameters.Any(parameter => parameter.Requirement != Requirement.Required));

    private static SurveyFeature Read { get; } = new("no expression names a parameter", outline => outline.Definition.Parameters.Any(parameter => IsRead(parameter.Id, outline)));

    private static void ParametersActLikeAnswers(TestCase testCase)
    {
        ValueList<Parameter> parameters = testCase.Survey.Definition.Parameters;
        if (parameters.Count == 0)
            return;

        SurveySession session = testCase.End;
        Survey asking = Rewritten.Asking(testCase.Survey);
        SurveySession asked = Drafts.Replay(asking, [], testCase.Respondent.Parameters.Concat(testCase.Drafts), session);
        Expect.SameShown(session, asked, "With parameters that are given, and that are asked for");
        Expect.Same(session.Check(), asked.Check(), "With parameters that are given, and that are asked for: problems");
        testCase.Saw(testCase.Respondent.Parameters.Count > 0 ? "a parameter was given" : "a parameter was not given");
        if (testCase.Respondent.Parameters.Count < parameters.Count)
            testCase.Saw("a parameter was not given");
        if (testCase.Respondent.Parameters.Any(parameter => IsRead(parameter.Key, testCase.Outline)))
            testCase.Saw("a parameter was read");
    }

    private static bool IsRead(string parameter, DefinitionOutline outline) => outline.Expressions.Any(text => Names.In(text).Contains(parameter));

    private static void ParametersAreKept(TestCase testCase)
    {
        if (testCase.Survey.Definition.Parameters.Count == 0)
            return;

        SurveySession session = testCase.End;
        SurveySession resumed = testCase.Survey.Resume(session.ToUtf8Json()).Value;
        Expect.SameToRespondents(session, resumed, "Before and after saving");
        SurveyResponse response = session.Submit().Value;
        Expect.Same(testCase.Respondent.Parameters, response.Parameters, "Parameters that were given, and those of the response");
        if (response.Parameters.Count == 0)
            return;

        testCase.Saw("a response said parameters");
        byte[] without = new PostDraft(testCase.Survey, response.Answers).ToUtf8Json();
        Expect.Same(
            testCase.Survey.Check(response.ToUtf8Json(), HiddenAnswers.Report, testCase.Given), testCase.Survey.Check(without, HiddenAnswers.Report, testCase.Given),
            "A response that says its parameters, and one that leaves them out");
        Expect.Same(
            testCase.Survey.Check(without, HiddenAnswers.Report, testCase.Given), testCase.Survey.Check(response.ToUtf8Json(), HiddenAnswers.Report, ParameterValues.Recorded),
            "Parameters that are given, and those that the response says");
        ExpectOtherRefused(testCase, response);
    }

    private static void ExpectOtherRefused(TestCase testCase, SurveyResponse response)
    {
        Dice dice = testCase.Dice();
        (string id, AnswerValue given) = dice.Pick(response.Parameters);
        AnswerValue other = OneQuestionSurvey.Valid(testCase.Outline.Parameter(id)!.Kind, dice);
        if (other == given)
            return;

        var post = new PostDraft(testCase.Survey, response.Answers, [KeyValuePair.Create(id, other)]);
        IReadOnlyList<Problem> problems = testCase.Survey.Check(post.ToUtf8Json(), HiddenAnswers.Report, testCase.Given);
        Expect.That(
            problems.Any(problem => problem is { Code: ProblemCodes.WrongParameter, Arguments.Count: 0 } && problem.Path == $"parameters.{id}"),
            $"A response with another {id} is accepted, or tells the right one: {string.Join("; ", problems)}");
        testCase.Saw(ProblemCodes.WrongParameter);
    }

    private static void DatesAreDays(TestCase testCase)
    {
        var parameters = testCase.Respondent.Parameters.Select(parameter => (parameter.Key, Value: DateShift.Later(parameter.Value))).ToList();
        var drafts = testCase.Drafts.Select(draft => (draft.Key, Value: DateShift.Later(draft.Value))).ToList();
        if (parameters.Concat(drafts).Any(answer => answer.Value is null) || Drafts.Entered(testCase.End).Count > 0 || Rewritten.Shifted(testCase.Survey) is not { } shifted)
            return;

        SurveySession session = testCase.End;
        SurveySession later = Drafts.Play(
            shifted, parameters.Select(parameter => KeyValuePair.Create(parameter.Key, parameter.Value!.Value)), drafts.Select(draft => KeyValuePair.Create(draft.Key, draft.Value!.Value)));
        foreach (string path in testCase.Survey.FieldPaths)
        {
            AnswerValue value = session[path]!.Value;
            Expect.That(
                session.IsShown(path) == later.IsShown(path) && (DateShift.Later(value) ?? later[path]) == later[path],
                $"{path} is {Story.Value(value)} ({session.IsShown(path)}), and some days later {Story.Value(later[path]!.Value)} ({later.IsShown(path)})");
            if (value.Kind is AnswerValueKind.Date or AnswerValueKind.DateTime)
                testCase.Saw("a date was answered");
        }

        Expect.Same(
            session.Check().Select(problem => (problem.Code, problem.Path)), later.Check().Select(problem => (problem.Code, problem.Path)), "Problems, and those some days later");
    }
}
