using SurveyEngine.Diagnostics;
using SurveyEngine.Evaluation;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>Finds the problems that a respondent is to see now.</summary>
/// <param name="survey">The survey.</param>
/// <param name="state">The answers, evaluated.</param>
/// <param name="attempted">What the respondent has tried to complete; null: everything.</param>
/// <param name="found">The problems that were found by others.</param>
internal sealed class ProblemFinder(CompiledSurvey survey, AnswerState state, ValueList<string>? attempted, ProblemList found)
{
    private readonly Attempts? _attempts = attempted is null ? null : new Attempts(survey, attempted);

    /// <summary>Finds the problems of the survey, those that are about no field included.</summary>
    public ProblemList Find()
    {
        ProblemList own = FindOwn(survey.AllFields);
        return found.Count == 0 ? own : [.. own, .. found.Where(problem => FieldOf(problem) is { } field ? IsTold(field) : ItemOf(problem)?.IsShown(state) != false)];
    }

    /// <summary>Finds the problems of some of the fields, and those of the questions and sections that they make up.</summary>
    public ProblemList Find(FieldRange fields)
    {
        ProblemList own = FindOwn(fields);
        return found.Count == 0 ? own : Add(own, fields);
    }

    private ProblemList Add(ProblemList own, FieldRange fields) =>
        [.. own, .. found.Where(problem => FieldOf(problem) is { } field
            ? fields.Contains(field) && IsTold(field)
            : ItemOf(problem) is { } item && IsIn(item, fields) && item.IsShown(state))];

    private static bool IsIn(CompiledItem item, FieldRange fields)
    {
        FieldRange own = item is CompiledSection section ? section.Fields : item is CompiledQuestion question ? question.Fields : default;
        return own.Start < own.End && fields.Start <= own.Start && own.End <= fields.End;
    }

    private ProblemList FindOwn(FieldRange fields)
    {
        var problems = new ProblemReport<Problem>(problem => problem);
        AnswerCheck.Check(survey, fields, state, problems, _attempts is null ? null : IsEarly);
        return problems.Report();
    }

    private CompiledItem? ItemOf(Problem problem) => problem.Path is { } path && survey.TryFindItem(path, out CompiledItem item) ? item : null;

    private Field? FieldOf(Problem problem) => problem.Path is { } path && survey.TryFindField(path, out Field? field) ? field : null;

    private bool IsTold(Field field) => field.IsShown(state) && (_attempts is null || !IsEarly(field));

    /// <summary>Whether a field is blank because the respondent has not come to it.</summary>
    private bool IsEarly(Field field) =>
        !field.IsAnswered(state) && state.EnteredInto(field.Index) is null && !_attempts!.Contains(field);
}
