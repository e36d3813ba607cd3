namespace SurveyEngine.Tests;

/// <summary>A theory about something that is tested on Linux only; elsewhere it is skipped, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxTheoryAttribute : TheoryAttribute
{
    public LinuxTheoryAttribute(string needs) => Skip = Linux.SkipReason(needs);
}
