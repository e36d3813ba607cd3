using SurveyEngine;

namespace Guides;

public static class Visits
{
    /// <summary>Starts the survey for a visitor; one that nobody knows has no address.</summary>
    public static SurveySession Start(Survey visit, DateOnly today, bool isMember, string? email) =>
        visit.Start(Known(visit, today, isMember, email));

    public static ParameterValues Known(Survey visit, DateOnly today, bool isMember, string? email) =>
        visit.Parameters(("today", today), ("member", isMember), ("email", email));

    public static DateOnly? Arrival(SurveyResponse response) => response["arrival"]?.AsDate;

    public static Outcome<SurveyResponse> Receive(Survey visit, ReadOnlySpan<byte> posted, ParameterValues known) =>
        visit.ReadResponse(posted, known);

    public static Outcome<SurveyResponse> Reread(Survey visit, ReadOnlySpan<byte> kept) =>
        visit.ReadResponse(kept, ParameterValues.Recorded);
}
