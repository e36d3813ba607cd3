using System.Text;
using SurveyEngine.Model;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing;

/// <summary>A respondent of a survey: everything that the person does, from the first answer to the last.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Steps">The steps, in order.</param>
public sealed record Respondent(Survey Survey, ValueList<Step> Steps)
{
    /// <summary>The parameters that the host gives, by their ids.</summary>
    public ValueList<KeyValuePair<string, AnswerValue>> Parameters { get; init; } = [];

    /// <summary>The parameters as the survey takes them, to check what the respondent posts; null when the survey has none.</summary>
    public ParameterValues? Given() => GivenParameters.Of(Survey, Parameters);

    /// <summary>Whether the survey is random, too, so that the story needs its definition.</summary>
    internal bool TellsSurvey { get; init; }

    /// <summary>Takes all steps in a new session.</summary>
    /// <param name="afterEachStep">Is called at the start and after each step; may be null.</param>
    /// <returns>The session as the respondent leaves it.</returns>
    public SurveySession Play(Action<SurveySession>? afterEachStep = null)
    {
        SurveySession session = Start();
        afterEachStep?.Invoke(session);
        foreach (Step step in Steps)
        {
            step.Take(session);
            afterEachStep?.Invoke(session);
        }

        return session;
    }

    /// <summary>The session before the first step.</summary>
    internal SurveySession Start() => Survey.Start(Given());

    /// <summary>
    /// The story: each step with what it showed and hid, and what is shown and answered in the end; with the definition when the survey is
    /// random.
    /// </summary>
    public override string ToString() =>
        TellsSurvey ? $"{Story.Of(this)}\nin the survey\n{Encoding.UTF8.GetString(SurveyJson.Write(Survey.Definition))}" : Story.Of(this);
}
