using System.Text;
using SurveyEngine.Model;

namespace SurveyEngine.Testing;

/// <summary>One respondent of a survey: all that he or she does, from the first answer to the last.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Steps">What is done, in order.</param>
public sealed record Respondent(Survey Survey, ValueList<Step> Steps)
{
    /// <summary>Whether the survey is as random as the respondent, so that the story makes no sense without it.</summary>
    internal bool TellsSurvey { get; init; }

    /// <summary>Plays it all in a new session.</summary>
    /// <param name="afterEachStep">Called at the start and after each step; null: nothing.</param>
    /// <returns>The session as the respondent leaves it.</returns>
    public SurveySession Play(Action<SurveySession>? afterEachStep = null)
    {
        SurveySession session = Survey.Start();
        afterEachStep?.Invoke(session);
        foreach (Step step in Steps)
        {
            step.Take(session);
            afterEachStep?.Invoke(session);
        }

        return session;
    }

    /// <summary>
    /// The story: each step with what it showed and hid, and what is shown and answered at the end; and the survey, where that is a
    /// random one.
    /// </summary>
    public override string ToString() =>
        TellsSurvey ? $"{Story.Of(this)}\nin the survey\n{Encoding.UTF8.GetString(SurveyJson.Write(Survey.Definition))}" : Story.Of(this);
}
