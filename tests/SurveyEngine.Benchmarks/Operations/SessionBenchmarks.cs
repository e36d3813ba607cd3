using BenchmarkDotNet.Attributes;

namespace SurveyEngine.Benchmarks.Operations;

/// <summary>One respondent, from the start to the response, and the response checked.</summary>
[MemoryDiagnoser]
public class SessionBenchmarks
{
    private Survey _survey = null!;
    private SurveySession _session = null!;
    private byte[] _saved = null!;
    private byte[] _response = null!;
    private string _last = null!;
    private bool _isFirst;

    /// <summary>Which survey.</summary>
    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    /// <summary>The surveys.</summary>
    public static IEnumerable<string> Names => BenchmarkSurveys.Names;

    /// <summary>Compiles the survey and fills in a session.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _survey = Survey.Compile(BenchmarkSurveys.Find(Name)).Value;
        _session = BenchmarkSurveys.FilledSession(_survey);
        _saved = _session.ToUtf8Json();
        SurveyResponse response = _session.Submit().Value;
        _response = response!.ToUtf8Json();
        _last = response.Answers.Last(answer => answer.Value.Kind == AnswerValueKind.Text && _survey.FieldPaths.Contains(answer.Key)).Key;
    }

    /// <summary>A new session.</summary>
    [Benchmark]
    public SurveySession Start() => _survey.Start();

    /// <summary>The last single choice or text is answered anew.</summary>
    [Benchmark]
    public SurveyChange Answer() => _session.Answer(_last, (_isFirst = !_isFirst) ? "a" : "b");

    /// <summary>All that is shown.</summary>
    [Benchmark]
    public SurveyView View() => _session.View("en");

    /// <summary>All that is wrong.</summary>
    [Benchmark]
    public IReadOnlyList<Problem> Check() => _session.Check();

    /// <summary>The finished response.</summary>
    [Benchmark]
    public bool Submit() => _session.Submit().IsSuccess;

    /// <summary>The session as JSON.</summary>
    [Benchmark]
    public byte[] Save() => _session.ToUtf8Json();

    /// <summary>The session from JSON.</summary>
    [Benchmark]
    public SurveySession Resume() => _survey.Resume(_saved).Value;

    /// <summary>The verdict on the bytes of the response.</summary>
    [Benchmark]
    public IReadOnlyList<Problem> CheckBytes() => _survey.Check(_response);
}
