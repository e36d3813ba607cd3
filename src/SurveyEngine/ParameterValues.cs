using SurveyEngine.Documents;
using SurveyEngine.Evaluation;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine;

/// <summary>
/// The parameters of one survey that a host gives at start. <see cref="Survey.Parameters"/> creates them, and any number of sessions and
/// checks may share them. Immutable.
/// </summary>
public sealed class ParameterValues
{
    private readonly CompiledSurvey? _survey;

    private ParameterValues() => Given = new GivenParameters(start: null, []);

    /// <exception cref="ArgumentException">A value does not fit, a parameter is unknown, given twice, or required and missing.</exception>
    internal ParameterValues(CompiledSurvey survey, ReadOnlySpan<(string Id, AnswerValue Value)> values)
    {
        _survey = survey;
        AnswerState start = survey.Start();
        var problems = new List<Problem>();
        foreach ((string id, AnswerValue value) in values)
        {
            Field field = Array.Find(survey.Parameters, parameter => parameter.Path == id)
                ?? throw new ArgumentException($"The survey has no parameter '{id}'.", nameof(values));
            if (field.HasDraft(start))
                throw new ArgumentException($"The parameter '{id}' is given twice.", nameof(values));
            if (field.TryAccept(value, start, problems) && field.HasDraft(start))
                ParameterDocument.Check(field, start, problems);
            if (problems.Count > 0)
                throw new ArgumentException($"The parameter '{id}' cannot have this value: {problems[0].Message("en")}", nameof(values));
        }

        Field? missing = Array.Find(survey.Parameters, field => field.Requirement == Requirement.Required && !field.HasDraft(start));
        if (missing is not null)
            throw new ArgumentException($"The survey needs the parameter '{missing.Path}'.", nameof(values));

        survey.Evaluate(start);
        Given = new GivenParameters(start, ParameterDocument.Write(survey, start));
    }

    /// <summary>
    /// The parameters that the document itself says, which are checked like answers: for archives, where nothing else knows them. Whoever
    /// receives a response from outside gives the parameters, as a response could say any.
    /// </summary>
    public static ParameterValues Recorded { get; } = new();

    internal GivenParameters Given { get; }

    /// <exception cref="ArgumentException">They are those of another survey.</exception>
    internal void RequireSurvey(CompiledSurvey survey)
    {
        if (!Given.AreRecorded && _survey != survey)
            throw new ArgumentException("The parameters are those of another survey.", nameof(survey));
    }
}
