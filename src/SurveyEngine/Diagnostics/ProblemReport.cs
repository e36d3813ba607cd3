namespace SurveyEngine.Diagnostics;

/// <summary>
/// Collects problems up to a number that a person can read, and counts the others, so that no input makes a report of any length. An
/// error takes the place of a warning, so that no warnings hide it.
/// </summary>
/// <typeparam name="T">A problem, alone or with its place.</typeparam>
/// <param name="problemOf">Gets the problem.</param>
internal sealed class ProblemReport<T>(Func<T, Problem> problemOf)
{
    /// <summary>The maximum number of problems in a report; one more says how many are left out.</summary>
    public const int Most = 1000;

    private int _leftOut;
    private bool _leavesOutErrors;
    private bool _hasOnlyErrors;

    /// <summary>The problems. After more are added here than the list takes, <see cref="Cut"/> must follow.</summary>
    public List<T> Items { get; } = [];

    /// <summary>Whether some problems were left out.</summary>
    public bool IsCut => _leftOut > 0;

    /// <summary>Whether some problem is an error. Errors are left out only where there are others.</summary>
    public bool HasErrors => Items.Exists(item => problemOf(item).Severity == ProblemSeverity.Error);

    public void Add(T item)
    {
        Items.Add(item);
        Cut();
    }

    public void AddRange(IEnumerable<T> items)
    {
        foreach (T item in items)
            Add(item);
    }

    /// <summary>Whether one more problem would be listed; if not, it need not be created, but must be left out.</summary>
    public bool Takes(ProblemSeverity severity) =>
        Items.Count < Most || (severity == ProblemSeverity.Error && !_hasOnlyErrors);

    /// <summary>Counts a problem that is not listed.</summary>
    public void LeaveOut(ProblemSeverity severity)
    {
        _leftOut++;
        _leavesOutErrors |= severity == ProblemSeverity.Error;
    }

    /// <summary>Counts what another list left out.</summary>
    public void LeaveOut<TOther>(ProblemReport<TOther> other)
    {
        _leftOut += other._leftOut;
        _leavesOutErrors |= other._leavesOutErrors;
    }

    /// <summary>Counts problems that are not listed; all are errors.</summary>
    public void LeaveOutErrors(int count)
    {
        _leftOut += count;
        _leavesOutErrors |= count > 0;
    }

    /// <summary>Leaves out what is too much.</summary>
    public void Cut()
    {
        while (Items.Count > Most)
        {
            int last = Items.Count - 1;
            int warning = _hasOnlyErrors || problemOf(Items[last]).Severity == ProblemSeverity.Warning ? last : LastWarning();
            LeaveOut(problemOf(Items[warning]).Severity);
            Items.RemoveAt(warning);
        }
    }

    public void Clear()
    {
        Items.Clear();
        (_leftOut, _leavesOutErrors, _hasOnlyErrors) = (0, false, false);
    }

    /// <summary>The report: the problems, and then how many are left out.</summary>
    public ProblemList Report()
    {
        if (Items.Count == 0)
            return [];

        var report = new Problem[Items.Count + (IsCut ? 1 : 0)];
        for (int i = 0; i < Items.Count; i++)
            report[i] = problemOf(Items[i]);
        if (IsCut)
            report[^1] = More();

        return ProblemList.Owning(report);
    }

    private Problem More() => Problem.Create(
        _leavesOutErrors ? ProblemSeverity.Error : ProblemSeverity.Warning, ProblemCodes.MoreProblems, path: null, ("count", _leftOut));

    /// <summary>The index of the last warning; that of the last problem when all are errors.</summary>
    private int LastWarning()
    {
        int warning = Items.FindLastIndex(item => problemOf(item).Severity == ProblemSeverity.Warning);
        _hasOnlyErrors = warning < 0;
        return _hasOnlyErrors ? Items.Count - 1 : warning;
    }
}
