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
internal sealed class ProblemFinder(CompiledSurvey survey, AnswerState state, ValueList<string>? attempted, IEnumerable<Problem> found)
{
    private readonly Attempts? _attempts = attempted is null ? null : new Attempts(survey, attempted);

    /// <summary>Finds the problems of the survey, those that are about no field included.</summary>
    public List<Problem> Find() => Find(survey.AllFields, found.Where(problem => FieldOf(problem)?.IsShown(state) != false));

    /// <summary>Finds the problems of some of the fields.</summary>
    public List<Problem> Find(FieldRange fields) =>
        Find(fields, found.Where(problem => FieldOf(problem) is { } field && fields.Contains(field) && field.IsShown(state)));

    private Field? FieldOf(Problem problem) => problem.Path is { } path && survey.TryFindField(path, out Field? field) ? field : null;

    private List<Problem> Find(FieldRange fields, IEnumerable<Problem> others)
    {
        var problems = new ProblemReport<Problem>(problem => problem);
        AnswerCheck.Check(survey, fields, state, problems, IsEarly);
        return [.. problems.Report(), .. others.Where(problem => FieldOf(problem) is not { } field || !IsEarly(field))];
    }

    /// <summary>Whether a field is blank because the respondent has not come to it.</summary>
    private bool IsEarly(Field field) =>
        _attempts is not null && !field.IsAnswered(state) && state.EnteredInto(field.Index) is null && !_attempts.Contains(field);
}
