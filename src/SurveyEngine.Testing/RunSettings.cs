using System.Globalization;
using FsCheck;

namespace SurveyEngine.Testing;

/// <summary>What whoever starts the tests says by environment variables: the only place where the kit looks at its host.</summary>
internal static class RunSettings
{
    public const string ReplayVariable = "SURVEYENGINE_REPLAY";
    public const string CasesVariable = "SURVEYENGINE_CASES";
    public const int DefaultCases = 200;

    /// <summary>The one case to run again, or null.</summary>
    public static Replay? Replay => Variable(ReplayVariable) is { } text ? ParseReplay(text) : null;

    /// <summary>The number of cases.</summary>
    /// <param name="cases">What the test asks for; null: 200.</param>
    public static int Cases(int? cases) =>
        Variable(CasesVariable) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : cases ?? DefaultCases;

#pragma warning disable RS0030 // A test kit takes its settings from where tests are started.
    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name);
#pragma warning restore RS0030

    private static Replay ParseReplay(string replay)
    {
        string[] parts = replay.Split(',');
        var seed = new Rnd(
            ulong.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture));
        return new Replay(seed, int.Parse(parts[2], CultureInfo.InvariantCulture));
    }
}
