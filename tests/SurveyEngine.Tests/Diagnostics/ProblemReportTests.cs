using SurveyEngine.Diagnostics;

namespace SurveyEngine.Tests.Diagnostics;

public sealed class ProblemReportTests
{
    private readonly ProblemReport<Problem> _list = new(problem => problem);

    [Theory]
    [InlineData(1000, 1000)]
    [InlineData(1001, 1001)]
    [InlineData(5000, 1001)]
    public void Report_OfAnyNumber_IsAThousandAndTheCountOfTheOthers(int count, int reported)
    {
        for (int i = 0; i < count; i++)
            _list.Add(Warning(i));

        IReadOnlyList<Problem> report = _list.Report();

        Assert.Equal(reported, report.Count);
        Assert.Equal(count, count <= 1000 ? reported : 1000 + (int)report[^1]["count"]!);
        Assert.Equal(Enumerable.Range(0, 1000).Select(i => $"{i}"), report.Take(1000).Select(problem => problem.Path));
        Assert.All(report, problem => Assert.Equal(ProblemSeverity.Warning, problem.Severity));
    }

    [Fact]
    public void Add_ErrorAmongManyWarnings_TakesThePlaceOfTheLastWarning()
    {
        for (int i = 0; i < 1500; i++)
            _list.Add(Warning(i));
        _list.Add(Error(1));
        _list.Add(Warning(1500));
        _list.Add(Error(2));

        IReadOnlyList<Problem> report = _list.Report();

        Assert.Equal(["997", "1", "2", null], report.Skip(997).Select(problem => problem.Path));
        Assert.Equal((503, ProblemSeverity.Warning), (report[^1]["count"], report[^1].Severity));
    }

    [Fact]
    public void Add_MoreErrorsThanAThousand_TheRestIsAnError()
    {
        for (int i = 0; i < 1500; i++)
        {
            _list.Add(Warning(i));
            _list.Add(Error(i));
        }

        IReadOnlyList<Problem> report = _list.Report();

        Assert.Equal(Enumerable.Range(0, 1000).Select(i => $"{i}"), report.Take(1000).Select(problem => problem.Path));
        Assert.All(report, problem => Assert.Equal(ProblemSeverity.Error, problem.Severity));
        Assert.Equal(2000, report[^1]["count"]);
        Assert.False(_list.Takes(ProblemSeverity.Error));
    }

    [Fact]
    public void Takes_WhileThereIsRoom_IsTrueForBoth()
    {
        for (int i = 0; i < 1000; i++)
        {
            Assert.True(_list.Takes(ProblemSeverity.Error) && _list.Takes(ProblemSeverity.Warning));
            _list.Add(Warning(i));
        }

        Assert.True(_list.Takes(ProblemSeverity.Error));
        Assert.False(_list.Takes(ProblemSeverity.Warning));
    }

    [Fact]
    public void Clear_AfterCutting_StartsAnew()
    {
        for (int i = 0; i < 2000; i++)
            _list.Add(Error(i));
        _list.Clear();
        _list.Add(Warning(0));

        Assert.Single(_list.Report());
        Assert.True(_list.Takes(ProblemSeverity.Warning));
        Assert.False(_list.HasErrors);
    }

    private static Problem Warning(int path) => Problem.Warning(ProblemCodes.Requested, $"{path}");

    private static Problem Error(int path) => Problem.Error(ProblemCodes.Required, $"{path}");
}
