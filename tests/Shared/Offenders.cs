namespace SurveyEngine.Tests.House;

/// <summary>Fails with all that break a rule of the house, one a line.</summary>
internal static class Offenders
{
    public static void None<T>(IEnumerable<T> offenders)
    {
        T[] all = [.. offenders];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }
}
