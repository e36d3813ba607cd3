using SurveyEngine.Definitions;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Testing.Tests;

/// <summary>
/// Sessions outlive the process that saved them: a file from an earlier one goes on here, and shows what it showed there. With
/// <c>SURVEYENGINE_APPROVE=1</c> both files are written.
/// </summary>
public sealed class SavedSessionTests
{
    private const string Saved = "tests/SurveyEngine.Testing.Tests/Saved/session.json";
    private const string Shown = "tests/SurveyEngine.Testing.Tests/Saved/shown.txt";

    [Fact]
    public void Resume_SessionOfAnEarlierProcess_GoesOnAsItWas()
    {
        ApprovedFile.Check(Saved, Session().ToJson() + "\n");
        byte[] file = File.ReadAllBytes(Repository.PathOf(Saved));

        SurveySession resumed = CybersecuritySurvey.Survey.Resume(file).Value;

        Assert.Equal(Session().ToJson(), resumed.ToJson());
        IEnumerable<string> shown = resumed.Survey.FieldPaths.Where(resumed.IsShown);
        ApprovedFile.Check(Shown, string.Concat(shown.Select(path => $"{path} {resumed[path]}".TrimEnd() + "\n")));
    }

    /// <summary>Hidden answers are among them: Q2-2 hides Q2-2-1, whose answer is kept.</summary>
    private static SurveySession Session() => new Respondent(
        CybersecuritySurvey.Survey,
        [
            new Step.Answer("Q1-1.1", "a"), new Step.Answer("Q1-2.1", ["a", "i"]), new Step.Answer("Q1-2.1.i", "別の\r\n方法"),
            new Step.Answer("Q2-2", "c"), new Step.Answer("Q2-2-1", "a"), new Step.Answer("Q2-2", "a"),
            new Step.Enter("Q4-1-1", "１，２００"), new Step.Answer("Q6-1", ["b", "p"]), new Step.Enter("Q6-1-2", " soc@example.jp "),
        ]).Play();
}
