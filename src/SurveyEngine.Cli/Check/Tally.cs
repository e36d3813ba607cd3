using System.Globalization;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Check;

/// <summary>Counts verdicts and the codes of their problems.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, long> _byCode = [];
    private long _valid;

    public long Invalid { get; private set; }

    public void Add(Verdict verdict)
    {
        if (verdict.IsValid)
            _valid++;
        else
            Invalid++;

        // Most verdicts have no problems.
        if (verdict.Problems.Count == 0)
            return;

        foreach (Problem problem in verdict.Problems)
            _byCode[problem.Code] = _byCode.GetValueOrDefault(problem.Code) + 1;
    }

    /// <summary>Moves the counts of another tally to this one.</summary>
    public void Take(Tally other)
    {
        _valid += other._valid;
        Invalid += other.Invalid;
        foreach ((string code, long count) in other._byCode)
            _byCode[code] = _byCode.GetValueOrDefault(code) + count;

        other._valid = other.Invalid = 0;
        other._byCode.Clear();
    }

    /// <summary>The number of responses, and of each code, most frequent first.</summary>
    public IEnumerable<string> Lines(UiTexts texts)
    {
        yield return string.Format(CultureInfo.InvariantCulture, texts.CheckSummary, _valid + Invalid, _valid, Invalid);
        IEnumerable<KeyValuePair<string, long>> codes = _byCode
            .OrderByDescending(code => code.Value, Comparer<long>.Default)
            .ThenBy(code => code.Key, StringComparer.Ordinal);
        foreach ((string code, long count) in codes)
            yield return string.Create(CultureInfo.InvariantCulture, $"  {count,8}  {code}");
    }
}
