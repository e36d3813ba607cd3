namespace SurveyEngine.Tests;

/// <summary>A fact about something that is tested on Linux only; elsewhere it is skipped, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute(string needs) => Skip = Linux.SkipReason(needs);
}
