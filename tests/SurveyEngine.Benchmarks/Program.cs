using System.Globalization;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Running;
using SurveyEngine.Benchmarks.Fuzzing;
using SurveyEngine.Benchmarks.Limits;
using SurveyEngine.Benchmarks.SideBySide;

namespace SurveyEngine.Benchmarks;

/// <summary>
/// <c>side-by-side</c> prints the tables of <c>docs/explanation/performance.md</c>; <c>fuzz N SEED</c> holds the readers of
/// responses together; <c>fuzz-definitions N SEED</c> reads mutated definitions; <c>bounds</c> prints what the largest inputs cost, for
/// <c>docs/explanation/testing.md</c>; <c>responses N FILE</c> writes valid responses, one a line, and <c>tool PROGRAM FILE</c> times the tool on them;
/// anything else goes to BenchmarkDotNet.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        switch (args)
        {
            case [ColdStart.Verb, var what]:
                return ColdStart.Run(what) >= 0 ? 0 : 1;
            case ["doors"]:
                ResponseTable.PrintDoors();
                return 0;
            case ["filters"]:
                FilterTable.Print();
                return 0;
            case ["side-by-side"]:
                Compare();
                return 0;
            case ["fuzz", var cases, var seed]:
                return Fuzz.Run(Whole(cases), Whole(seed)) == 0 ? 0 : 1;
            case ["fuzz-definitions", var cases, var seed]:
                return FuzzDefinitions.Run(Whole(cases), Whole(seed)) == 0 ? 0 : 1;
            case ["bounds"]:
                BoundsTable.Print();
                return 0;
            case ["responses", var count, var file]:
                ResponseTable.Write(Whole(count), file);
                return 0;
            case ["tool", var program, var file]:
                ToolTable.Print(program, file);
                return 0;
            default:
                return Measure(args);
        }
    }

    private static void Compare()
    {
        Report.Machine();
        ResponseTable.Print();
        SessionTable.Print();
        DefinitionTable.Print();
        FilterTable.Print();
        Console.WriteLine($"\nAt the end: {Report.Load()}.");
    }

    /// <summary>Apart from the rest, so that a cold start does not load BenchmarkDotNet.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Measure(string[] args)
    {
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
