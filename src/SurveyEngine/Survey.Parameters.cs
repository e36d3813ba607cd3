using SurveyEngine.Documents;
using SurveyEngine.State;

namespace SurveyEngine;

/// <content>What the host gives at start.</content>
public sealed partial class Survey
{
    /// <summary>Creates the parameters of this survey, for sessions and checks.</summary>
    /// <param name="values">The ids and the values; one that is blank is not given.</param>
    /// <exception cref="ArgumentException">A value does not fit, a parameter is unknown, given twice, or required and missing.</exception>
    public ParameterValues Parameters(params ReadOnlySpan<(string Id, AnswerValue Value)> values) => new(_compiled, values);

    /// <summary>Starts a session without answers.</summary>
    /// <param name="given">The parameters; null when none are given.</param>
    /// <exception cref="ArgumentException">The parameters are those of another survey, or one that is required is missing.</exception>
    public SurveySession Start(ParameterValues? given = null)
    {
        if (Require(given) is not { } parameters)
            return new SurveySession(this, _compiled, _compiled.Start());

        AnswerState start = parameters.Start ?? throw new ArgumentException("There is no document that says the parameters.", nameof(given));
        return new SurveySession(this, _compiled, start.Clone());
    }

    /// <inheritdoc cref="Check(ReadOnlySpan{byte}, HiddenAnswers, ParameterValues)"/>
    public ProblemList Check(ReadOnlySpan<byte> utf8Json, ParameterValues given) => Check(utf8Json, HiddenAnswers.Report, given);

    /// <inheritdoc cref="ReadResponse(ReadOnlySpan{byte}, HiddenAnswers, ParameterValues)"/>
    public Outcome<SurveyResponse> ReadResponse(ReadOnlySpan<byte> utf8Json, ParameterValues given) =>
        ReadResponse(utf8Json, HiddenAnswers.Report, given);

    /// <summary>Makes sure that parameters are given when the survey needs some, and that they are its own.</summary>
    internal GivenParameters? Require(ParameterValues? given)
    {
        given?.RequireSurvey(_compiled);
        if (given is not null || _compiled.Parameters.Length == 0)
            return given?.Given;

        // None are given: what is required is missing.
        return new ParameterValues(_compiled, []).Given;
    }
}
