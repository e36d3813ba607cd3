using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>What is wrong with a session as a whole.</summary>
internal static class ProblemInvariants
{
    private const string SomethingWasWrong = "something was wrong";
    private const string SomethingWasAnswered = "something was answered";

    public static IEnumerable<Invariant> All =>
    [
        new(nameof(HiddenFieldsRaiseNoProblem), "A hidden field never has a problem: neither for what it holds nor for holding nothing.", HiddenFieldsRaiseNoProblem)
        {
            Needs = Trait.Branches,
            Classification = [new("a hidden field had to be answered, were it shown", Trait.Requirements), new("a hidden field had an answer")],
        },
        new(nameof(ProblemsNameShownFields), "Every problem of a session names a field that is shown.", ProblemsNameShownFields)
        {
            Needs = Trait.Fields,
            Classification = [new(SomethingWasWrong, Trait.Mistakes)],
        },
        new(nameof(SubmitSucceedsExactlyWithoutErrors), "A response is given exactly when no problem is an error, and holds the answers of shown fields.", SubmitSucceedsExactlyWithoutErrors)
        {
            Cast = Cast.Finishers,
            Needs = Trait.Fields,
            Classification = [new("a response was given"), new("a response was refused", Trait.Errors)],
        },
        new(nameof(ValidRespondentsCanSubmit), "Whoever leaves nothing wrong can submit, and the response is accepted when it comes from outside.", ValidRespondentsCanSubmit)
        {
            Cast = Cast.Finishers,
            Classification = [new(SomethingWasAnswered, Trait.Fields)],
        },
        new(nameof(ProgressStaysWithinBounds), "Progress counts shown fields, those of them with an answer, and those that must be answered and are blank.", ProgressStaysWithinBounds)
        {
            Needs = Trait.Fields,
            Classification = [new(SomethingWasAnswered)],
        },
        new(nameof(ViewsHoldTheProblems), "The view has the problems and the progress of the session, and each answer.", ViewsHoldTheProblems)
        {
            Needs = Trait.Fields,
            Classification = [new(SomethingWasWrong, Trait.Mistakes)],
        },
    ];

    private static void HiddenFieldsRaiseNoProblem(Trial trial)
    {
        SurveySession session = trial.End;
        foreach (Problem problem in session.Check())
            Expect.That(problem.Path is not { } path || session.IsShown(path), $"{problem.Path} is hidden, and wrong: {problem}");

        foreach (FieldPlan field in trial.Blueprint.Fields.Where(field => !session.IsShown(field.Path)))
        {
            if (field.Requirement == Requirement.Required)
                trial.Saw("a hidden field had to be answered, were it shown");
        }

        if (trial.Drafts.Any(draft => !session.IsShown(draft.Key)))
            trial.Saw("a hidden field had an answer");
    }

    private static void ProblemsNameShownFields(Trial trial)
    {
        SurveySession session = trial.End;
        foreach (Problem problem in session.Check())
        {
            trial.Saw(SomethingWasWrong);
            Expect.That(problem.Path is { } path && trial.Blueprint.Has(path) && session.IsShown(path), $"No shown field: {problem}");
        }
    }

    private static void SubmitSucceedsExactlyWithoutErrors(Trial trial)
    {
        ExpectResponseExactlyWithoutErrors(trial, trial.End);

        Dice dice = trial.Dice();
        if (dice.Chance(0.5))
            return;

        SurveySession spoilt = trial.Respondent.Play();
        foreach (FieldPlan field in trial.Blueprint.Fields.Where(field => spoilt.IsShown(field.Path)))
        {
            (string Code, AnswerValue Value)[] wrong = [.. WrongValues.OverLimit(field, dice).Where(value => value.Code != ProblemCodes.DuplicateOption)];
            spoilt.Answer(field.Path, wrong.Length == 0 || (field.Requirement == Requirement.Required && dice.Chance(0.5)) ? AnswerValue.Blank : dice.Pick(wrong).Value);
        }

        ExpectResponseExactlyWithoutErrors(trial, spoilt);
    }

    private static void ExpectResponseExactlyWithoutErrors(Trial trial, SurveySession session)
    {
        bool isSubmitted = session.TrySubmit(out SurveyResponse? response, out IReadOnlyList<Problem> problems);
        Expect.Same(session.Check(), problems, "Checked, and submitted");
        Expect.That(isSubmitted == !Expect.HasErrors(problems), $"Submitted: {isSubmitted}, with {string.Join("; ", problems)}");
        trial.Saw(isSubmitted ? "a response was given" : "a response was refused");
        if (!isSubmitted)
            return;

        Expect.SameAnswers(
            trial.Survey.FieldPaths.Where(path => session.IsShown(path) && !session[path].IsBlank).Select(path => KeyValuePair.Create(path, session[path])),
            response!.Answers, "Shown answers, and those of the response");
    }

    private static void ValidRespondentsCanSubmit(Trial trial)
    {
        SurveySession session = trial.End;
        Expect.That(session.TrySubmit(out SurveyResponse? response, out IReadOnlyList<Problem> problems), $"Not submitted: {string.Join("; ", problems)}");
        Expect.Same(problems, trial.Survey.Check(response!.ToUtf8Json()), "Problems on submitting, and of the response as it is posted");
        if (response.Answers.Any())
            trial.Saw(SomethingWasAnswered);
    }

    private static void ProgressStaysWithinBounds(Trial trial)
    {
        SurveySession session = trial.End;
        SurveyProgress progress = session.Progress;
        int shown = 0;
        int answered = 0;
        foreach (string path in trial.Survey.FieldPaths)
        {
            shown += session.IsShown(path) ? 1 : 0;
            answered += session[path].IsBlank ? 0 : 1;
        }

        // What was typed and is no answer has a problem of its own, and is still to be answered.
        int required = session.Check().Count(problem => problem.Code == ProblemCodes.Required)
            + Drafts.Entered(session).Count(entered => session.IsShown(entered.Path) && ShownFields.Of(trial.View)[entered.Path].Requirement == Requirement.Required);
        var counted = new SurveyProgress(shown, answered, required);
        Expect.That(progress == counted, $"{progress}, but counted one by one {counted}");
        Expect.That(answered + counted.RequiredBlank <= shown && shown <= trial.Survey.FieldPaths.Count, $"{progress} is out of bounds");
        if (answered > 0)
            trial.Saw(SomethingWasAnswered);
    }

    private static void ViewsHoldTheProblems(Trial trial)
    {
        SurveySession session = trial.End;
        SurveyView view = trial.View;
        Expect.That(view.Progress == session.Progress, "The view has another progress");
        Expect.Same(session.Check().Select(problem => (problem.Code, problem.Path)), view.Problems.Select(problem => (problem.Code, problem.Path)), "Problems of the session, and of the view");
        foreach ((string path, FieldView field) in ShownFields.Of(view))
        {
            AnswerValue value = session[path];
            Expect.That(value == Answer(field) && value.IsBlank != field.Answered, $"{path} is {Story.Value(value)}, and something else in the view");
        }

        if (view.Problems.Count > 0)
            trial.Saw(SomethingWasWrong);
    }

    /// <summary>The answer that a view of a field has.</summary>
    private static AnswerValue Answer(FieldView field)
    {
        string[] selected = [.. ((field as ChoiceFieldView)?.Options ?? []).Where(option => option.Selected).Select(option => option.Code)];
        return field switch
        {
            SingleChoiceFieldView => selected is [var one] ? one : default(AnswerValue),
            MultiChoiceFieldView => selected.Length == 0 ? default : AnswerValue.Options(selected),
            NumberFieldView { Number: { } number } => number,
            TextFieldView text => text.Text,
            _ => default,
        };
    }
}
