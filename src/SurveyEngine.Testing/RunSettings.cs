using System.Globalization;
using FsCheck;

namespace SurveyEngine.Testing;

/// <summary>What whoever starts the tests says by environment variables: the only place where the kit looks at its host.</summary>
internal static class RunSettings
{
    public const string ReplayVariable = "SURVEYENGINE_REPLAY";
    public const string CasesVariable = "SURVEYENGINE_CASES";
    public const int DefaultCases = 200;

    // Any two numbers would do; the second one must be odd.
    private const ulong OrdinarySeed = 20261122;
    private const ulong OrdinaryGamma = 0x9E3779B97F4A7C15;

    /// <summary>The one case to run again, or null.</summary>
    public static Replay? Replay => Variable(ReplayVariable) is { } text ? ParseReplay(text) : null;

    /// <summary>
    /// Where a run begins: the same cases every time, so that what fails is what was changed; or, when a number of cases is asked
    /// for by <see cref="CasesVariable"/>, others each time (null).
    /// </summary>
    public static Replay? Start => Variable(CasesVariable) is null ? new Replay(new Rnd(OrdinarySeed, OrdinaryGamma), null) : null;

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
