using System.Globalization;
using FsCheck;
using Microsoft.FSharp.Core;

namespace SurveyEngine.Testing;

/// <summary>What whoever starts the tests says by environment variables: the only place where the kit looks at its host.</summary>
internal sealed class RunSettings
{
    public const string ReplayVariable = "SURVEYENGINE_REPLAY";
    public const string CasesVariable = "SURVEYENGINE_CASES";
    public const int DefaultCases = 200;

    // Any two numbers would do; the second one must be odd.
    private const ulong OrdinarySeed = 20261122;
    private const ulong OrdinaryGamma = 0x9E3779B97F4A7C15;

    private readonly int? _cases;

    /// <param name="cases">What <see cref="CasesVariable"/> says; null: nothing.</param>
    /// <param name="replay">What <see cref="ReplayVariable"/> says; null: nothing.</param>
    /// <exception cref="FormatException">One of them is not what it has to be.</exception>
    public RunSettings(string? cases, string? replay)
    {
        _cases = cases is null ? null : ParseCases(cases);
        Replay = replay is null ? null : ParseReplay(replay);
    }

    /// <summary>What a test asks for that asks for nothing in particular.</summary>
    public static Config Usual => Config.Default.WithMaxTest(DefaultCases);

    public static RunSettings OfTheEnvironment => new(Variable(CasesVariable), Variable(ReplayVariable));

    /// <summary>The one case to run again, or null.</summary>
    public Replay? Replay { get; }

    /// <summary>Whether a run begins with the same cases every time, so that what fails is what was changed.</summary>
    public bool IsOrdinary => _cases is null && Replay is null;

    /// <summary>What a test asks for, where this does not ask for something else.</summary>
    /// <param name="config">What the test asks for.</param>
    public Config Over(Config config)
    {
        FSharpOption<Replay>? start =
            Replay is not null ? FSharpOption<Replay>.Some(Replay)
            : _cases is not null ? null
            : config.Replay ?? FSharpOption<Replay>.Some(new Replay(new Rnd(OrdinarySeed, OrdinaryGamma), null));
        return config
            .WithMaxTest(_cases ?? config.MaxTest)
            .WithReplay(start)
            .WithParallelRunConfig(null);
    }

#pragma warning disable RS0030 // A test kit takes its settings from where tests are started.
    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name);
#pragma warning restore RS0030

    private static int ParseCases(string cases) =>
        int.TryParse(cases, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? number
            : throw new FormatException($"{CasesVariable} is a number of cases, and not '{cases}'.");

    private static Replay ParseReplay(string replay) =>
        replay.Split(',') is [var seed, var gamma, var size]
        && ulong.TryParse(seed, CultureInfo.InvariantCulture, out ulong start)
        && ulong.TryParse(gamma, CultureInfo.InvariantCulture, out ulong step)
        && int.TryParse(size, CultureInfo.InvariantCulture, out int scale)
            ? new Replay(new Rnd(start, step), scale)
            : throw new FormatException($"{ReplayVariable} is what a failure prints, such as 1,3,5, and not '{replay}'.");
}
