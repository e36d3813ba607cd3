using SurveyEngine;

namespace Guides;

public static class Tally
{
    /// <summary>How often each option of a single choice is selected in many responses.</summary>
    public static int[] Of(Survey survey, string path, IEnumerable<byte[]> responses)
    {
        if (survey.Fields[path] is not { } field)
            return [];

        var counts = new int[field.Options.Count];
        var row = new ResponseRow(survey);
        foreach (byte[] response in responses)
        {
            if (row.TryRead(response, HiddenAnswers.Report, out _) && row[field.Index] == Presence.Answered)
                counts[row.Option(field.Index)]++;
        }

        return counts;
    }
}
