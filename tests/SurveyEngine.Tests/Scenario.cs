using SurveyEngine.Model;

namespace SurveyEngine.Tests;

/// <summary>A story of one respondent: a definition, answers, and what is to be seen after each.</summary>
internal sealed class Scenario(SurveySession session)
{
    public SurveySession Session => session;

    /// <summary>What the last answer did.</summary>
    public SurveyChange? LastChange { get; private set; }

    public static Scenario Of(params SurveyItem[] items) => Of(Define.SurveyOf(items));

    public static Scenario Of(SurveyDefinition definition) => new(Survey.Compile(definition).Value.Start());

    public Scenario Answer(string path, AnswerValue value) => After(session.Answer(path, value));

    public Scenario Enter(string path, string typed, string? language = null) => After(session.Enter(path, typed, language));

    public Scenario Toggle(string path, string option) => After(session.Toggle(path, option));

    public Scenario Clear(string path) => After(session.Clear(path));

    /// <summary>The last answer was taken.</summary>
    public Scenario IsTaken()
    {
        Assert.True(LastChange!.IsAccepted, string.Join('\n', LastChange.Problems));
        return this;
    }

    /// <summary>
    /// The last answer was refused, with this one problem (<c>code path</c>). It shows nothing; when typed, it may hide what the answer
    /// before it had shown.
    /// </summary>
    public Scenario IsRefused(string problem, string hides = "")
    {
        Assert.False(LastChange!.IsAccepted);
        Assert.Equal([problem], Brief(LastChange.Problems));
        return Flips("", hides);
    }

    /// <summary>These fields are shown, and no others.</summary>
    public Scenario Shows(string paths)
    {
        Assert.Equal(Words(paths), session.Survey.FieldPaths.Where(session.IsShown));
        return this;
    }

    /// <summary>The last answer made these fields appear, and these disappear.</summary>
    public Scenario Flips(string shown, string hidden)
    {
        Assert.Equal(Words(shown), LastChange!.NewlyShown);
        Assert.Equal(Words(hidden), LastChange.NewlyHidden);
        return this;
    }

    public Scenario Holds(string path, AnswerValue value)
    {
        Assert.Equal(value, session[path]);
        return this;
    }

    /// <summary>The last answer was reported to have these problems, each as <c>code path</c>.</summary>
    public Scenario Reports(params string[] problems)
    {
        Assert.Equal(problems, Brief(LastChange!.Problems));
        return this;
    }

    /// <summary>All that is wrong now, each as <c>code path</c>.</summary>
    public Scenario HasProblems(params string[] problems)
    {
        Assert.Equal(problems, Brief(session.Check()));
        return this;
    }

    public SurveyResponse Submit()
    {
        (SurveyResponse? response, ProblemList problems) = session.Submit();
        Assert.True(response is not null, problems.ToString());
        return response;
    }

    /// <summary>Problems as <c>code path</c>, or only the code where there is no path.</summary>
    public static IEnumerable<string> Brief(IEnumerable<Problem> problems) =>
        problems.Select(problem => problem.Path is null ? problem.Code : $"{problem.Code} {problem.Path}");

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private Scenario After(SurveyChange change)
    {
        LastChange = change;
        return this;
    }
}
