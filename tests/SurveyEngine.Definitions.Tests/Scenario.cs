using System.Globalization;

namespace SurveyEngine.Definitions.Tests;

/// <summary>
/// A session of the questionnaire told in one line: <c>Q2-2=c Q3-3=[a,i] Q4-1-1=0</c>. A list in brackets is an answer of
/// several options, digits are a number; <c>Q1-1.*=a</c> answers all twelve rows.
/// </summary>
internal static class Scenario
{
    public static SurveySession Play(Survey survey, string story)
    {
        SurveySession session = survey.Start();
        foreach (string sentence in story.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = sentence.Split('=');
            foreach (string path in Paths(parts[0]))
                session.Answer(path, Value(parts[1]));
        }

        return session;
    }

    private static IEnumerable<string> Paths(string path) =>
        path == "Q1-1.*" ? Enumerable.Range(1, 12).Select(row => string.Create(CultureInfo.InvariantCulture, $"Q1-1.{row}")) : [path];

    private static AnswerValue Value(string text)
    {
        if (text.StartsWith('['))
            return AnswerValue.Options(text.Trim('[', ']').Split(','));

        return decimal.TryParse(text, CultureInfo.InvariantCulture, out decimal number) ? number : text;
    }
}
