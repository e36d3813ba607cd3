namespace SurveyEngine.Tests;

/// <summary>The one place that knows where tests of Linux are skipped.</summary>
internal static class Linux
{
    public static string? SkipReason(string needs) =>
        OperatingSystem.IsLinux() ? null : $"It needs {needs}, and does so in the way of Linux.";
}
