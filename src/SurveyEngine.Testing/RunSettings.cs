using System.Globalization;
using FsCheck;
using Microsoft.FSharp.Core;

namespace SurveyEngine.Testing;

/// <summary>The settings that environment variables give for a run of tests; nothing else in the kit depends on its host.</summary>
internal sealed class RunSettings
{
    public const string ReplayVariable = "SURVEYENGINE_REPLAY";
    public const string CasesVariable = "SURVEYENGINE_CASES";
    public const int DefaultCases = 200;

    // Any two numbers will do; the second one must be odd.
    private const ulong OrdinarySeed = 20261122;
    private const ulong OrdinaryGamma = 0x9E3779B97F4A7C15;

    private readonly int? _cases;

    /// <param name="cases">The value of <see cref="CasesVariable"/>; null when it is not set.</param>
    /// <param name="replay">The value of <see cref="ReplayVariable"/>; null when it is not set.</param>
    /// <exception cref="FormatException">One of them is malformed.</exception>
    public RunSettings(string? cases, string? replay)
    {
        _cases = cases is null ? null : ParseCases(cases);
        Replay = replay is null ? null : ParseReplay(replay);
    }

    /// <summary>The settings of a test that asks for none.</summary>
    public static Config Default => Config.Default.WithMaxTest(DefaultCases);

    public static RunSettings OfTheEnvironment => new(Variable(CasesVariable), Variable(ReplayVariable));

    /// <summary>The one case to run again; null: all cases.</summary>
    public Replay? Replay { get; }

    /// <summary>Whether every run begins with the same cases, so that a new failure is due to a change.</summary>
    public bool IsOrdinary => _cases is null && Replay is null;

    /// <summary>The settings of a test, with those of the environment in their place where there are any.</summary>
    /// <param name="config">The settings of the test.</param>
    public Config Override(Config config)
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

#pragma warning disable RS0030 // A test kit takes settings from the environment in which the tests run.
    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name);
#pragma warning restore RS0030

    private static int ParseCases(string cases) =>
        int.TryParse(cases, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? number
            : throw new FormatException($"{CasesVariable} must be a number of cases, not '{cases}'.");

    private static Replay ParseReplay(string replay) =>
        replay.Split(',') is [var seed, var gamma, var size]
        && ulong.TryParse(seed, CultureInfo.InvariantCulture, out ulong start)
        && ulong.TryParse(gamma, CultureInfo.InvariantCulture, out ulong step)
        && int.TryParse(size, CultureInfo.InvariantCulture, out int scale)
            ? new Replay(new Rnd(start, step), scale)
            : throw new FormatException($"{ReplayVariable} must be what a failure prints, such as 1,3,5, not '{replay}'.");
}
