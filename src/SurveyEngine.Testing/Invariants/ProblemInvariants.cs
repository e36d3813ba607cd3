using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Kinds;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>Statements about the problems of a session as a whole.</summary>
internal static class ProblemInvariants
{
    private const string SomethingWasWrong = "something was wrong";
    private const string SomethingWasAnswered = "something was answered";

    public static IEnumerable<Invariant> All =>
    [
        new(
            nameof(HiddenFieldsRaiseNoProblem),
            "A hidden field never has a problem, neither for its answer nor for being blank.",
            HiddenFieldsRaiseNoProblem)
        {
            Needs = SurveyFeature.Branches,
            Classification =
                [new("a hidden field was one that is required when shown", SurveyFeature.Requirements), new("a hidden field had an answer")],
        },
        new(nameof(ProblemsNameShownFields), "Every problem of a session names a field that is shown.", ProblemsNameShownFields)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new(SomethingWasWrong, SurveyFeature.Mistakes)],
        },
        new(
            nameof(SubmitSucceedsExactlyWithoutErrors),
            "There is a response exactly when no problem is an error, and it holds the answers of shown fields, and blanks of those with a default that was emptied.",
            SubmitSucceedsExactlyWithoutErrors)
        {
            Respondents = RespondentKind.Valid,
            Needs = SurveyFeature.Fields,
            Classification = [new("a response was given"), new("a response was refused", SurveyFeature.Errors)],
        },
        new(
            nameof(ValidRespondentsCanSubmit),
            "A respondent who leaves no errors can submit, and the response is accepted when it is posted.",
            ValidRespondentsCanSubmit)
        {
            Respondents = RespondentKind.Valid,
            Classification = [new(SomethingWasAnswered, SurveyFeature.Fields)],
        },
        new(
            nameof(ProgressStaysWithinBounds),
            "Progress counts shown fields but calculated ones, those of them with an answer, and those that are required and blank.",
            ProgressStaysWithinBounds)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new(SomethingWasAnswered)],
        },
        new(nameof(ViewsHoldTheProblems), "The view has the problems and the progress of the session, and each answer.", ViewsHoldTheProblems)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new(SomethingWasWrong, SurveyFeature.Mistakes)],
        },
    ];

    private static void HiddenFieldsRaiseNoProblem(TestCase testCase)
    {
        SurveySession session = testCase.End;
        foreach (Problem problem in session.Check())
            Expect.That(problem.Path is not { } path || session.IsShown(path), $"{problem.Path} is hidden and has a problem: {problem}");

        foreach (DefinedField field in testCase.Outline.Fields.Where(field => !session.IsShown(field.Path)))
        {
            if (field.Requirement == Requirement.Required)
                testCase.Saw("a hidden field was one that is required when shown");
        }

        if (testCase.Drafts.Any(draft => !session.IsShown(draft.Key)))
            testCase.Saw("a hidden field had an answer");
    }

    private static void ProblemsNameShownFields(TestCase testCase)
    {
        SurveySession session = testCase.End;
        foreach (Problem problem in session.Check())
        {
            testCase.Saw(SomethingWasWrong);
            Expect.That(problem.Path is { } path && testCase.Outline.Has(path) && session.IsShown(path), $"No shown field: {problem}");
        }
    }

    private static void SubmitSucceedsExactlyWithoutErrors(TestCase testCase)
    {
        ExpectResponseExactlyWithoutErrors(testCase, testCase.End);

        Dice dice = testCase.Dice();
        if (dice.Chance(0.5))
            return;

        SurveySession spoilt = testCase.Respondent.Play();
        foreach (DefinedField field in testCase.ShownIn(spoilt))
        {
            WrongAnswer[] wrong = [.. field.Tester.OverLimit(field, dice).Where(answer => !answer.IsCorrected)];
            bool isLeftBlank = wrong.Length == 0 || (field.Requirement == Requirement.Required && dice.Chance(0.5));
            spoilt.Answer(field.Path, isLeftBlank ? AnswerValue.Blank : dice.Pick(wrong).Value);
        }

        ExpectResponseExactlyWithoutErrors(testCase, spoilt);
    }

    private static void ExpectResponseExactlyWithoutErrors(TestCase testCase, SurveySession session)
    {
        (SurveyResponse? response, ProblemList problems) = session.Submit();
        bool isSubmitted = response is not null;
        Expect.Same(session.Check(), problems, "Checked, and submitted");
        Expect.That(isSubmitted == !Expect.HasErrors(problems), $"Submitted: {isSubmitted}, with {string.Join("; ", problems)}");
        testCase.Saw(isSubmitted ? "a response was given" : "a response was refused");
        if (!isSubmitted)
            return;

        HashSet<string> emptied = [.. Drafts.Of(session).Where(draft => draft.Value.IsBlank).Select(draft => draft.Key)];
        Expect.SameAnswers(
            from path in testCase.Survey.FieldPaths
            where session.IsShown(path) && (session[path] is { IsBlank: false } || emptied.Contains(path))
            select KeyValuePair.Create(path, session[path]!.Value),
            response!.Answers, "Shown answers and emptied fields, and those of the response");
    }

    private static void ValidRespondentsCanSubmit(TestCase testCase)
    {
        SurveySession session = testCase.End;
        (SurveyResponse? response, ProblemList problems) = session.Submit();
        Expect.That(response is not null, $"Not submitted: {string.Join("; ", problems)}");
        Expect.Same(problems, testCase.Survey.Check(response!.ToUtf8Json(), HiddenAnswers.Report, testCase.Given), "Problems on submitting, and of the response as it is posted");
        if (response.Answers.Any())
            testCase.Saw(SomethingWasAnswered);
    }

    private static void ProgressStaysWithinBounds(TestCase testCase)
    {
        SurveySession session = testCase.End;
        SurveyProgress progress = session.Progress;
        int shown = 0;
        int answered = 0;
        foreach (DefinedField field in testCase.Outline.Answerable)
        {
            shown += session.IsShown(field.Path) ? 1 : 0;
            answered += session[field.Path] is { IsBlank: false } ? 1 : 0;
        }

        // What was typed and is no answer has a problem of its own, and is still to be answered.
        int required = session.Check().Count(problem => problem.Code == ProblemCodes.Required && !testCase.Outline[problem.Path!].IsCalculated)
            + Drafts.Entered(session).Count(entered => session.IsShown(entered.Path) && ShownFields.Of(testCase.View)[entered.Path].Requirement == Requirement.Required);
        var counted = new SurveyProgress { ShownCount = shown, AnsweredCount = answered, RequiredBlankCount = required };
        Expect.That(progress == counted, $"{progress}, but counted one by one {counted}");
        Expect.That(answered + counted.RequiredBlankCount <= shown && shown <= testCase.Survey.FieldPaths.Count, $"{progress} is out of bounds");
        if (answered > 0)
            testCase.Saw(SomethingWasAnswered);
    }

    private static void ViewsHoldTheProblems(TestCase testCase)
    {
        SurveySession session = testCase.End;
        SurveyView view = testCase.View;
        Expect.That(view.Progress == session.Progress, "The view has another progress");
        Expect.Same(
            session.Check().Select(problem => (problem.Code, problem.Path)), view.Problems.Select(problem => (problem.Code, problem.Path)),
            "Problems of the session, and of the view");
        foreach ((string path, FieldView field) in ShownFields.Of(view))
        {
            AnswerValue value = session[path]!.Value;
            AnswerValue viewed = testCase.Outline[path].Tester.AnswerIn(field);
            Expect.That(value == viewed && value.IsBlank != field.Answered, $"{path} is {Story.Value(value)}, but {Story.Value(viewed)} in the view");
        }

        if (view.Problems.Count > 0)
            testCase.Saw(SomethingWasWrong);
    }
}
