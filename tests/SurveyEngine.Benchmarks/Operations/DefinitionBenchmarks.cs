using BenchmarkDotNet.Attributes;
using SurveyEngine.Model;

namespace SurveyEngine.Benchmarks.Operations;

/// <summary>From the bytes of a definition to a survey.</summary>
[MemoryDiagnoser]
public class DefinitionBenchmarks
{
    private SurveyDefinition _definition = null!;
    private byte[] _json = null!;

    /// <summary>Which survey.</summary>
    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    /// <summary>The surveys.</summary>
    public static IEnumerable<string> Names => BenchmarkSurveys.Names;

    /// <summary>Makes the definition and its JSON.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _definition = BenchmarkSurveys.Find(Name);
        _json = SurveyJson.Write(_definition);
    }

    /// <summary>Bytes to definition.</summary>
    [Benchmark]
    public SurveyDefinition Parse() => SurveyJson.Read(_json).Value;

    /// <summary>Definition to survey.</summary>
    [Benchmark]
    public Survey Compile() => Survey.Compile(_definition).Value;
}
