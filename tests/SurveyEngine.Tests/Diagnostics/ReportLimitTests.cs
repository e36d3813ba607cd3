using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Diagnostics;

/// <summary>Every report ends where no person reads on, and says how much there is; the verdict stays exact.</summary>
public sealed class ReportLimitTests
{
    private const int Many = 3000;

    [Fact]
    public void Read_FileFullOfFaults_ListsAThousand()
    {
        byte[] file = Encoding.UTF8.GetBytes(
            $$"""{"id":"s","version":"1","language":"en","title":"t","sections":[],"rules":[{{string.Join(',', Enumerable.Repeat("{}", Many))}}]}""");

        AssertCut(4 * Many, SurveyJson.Read(file).Problems);
        AssertCut(4 * Many, Survey.Read(file).Problems);
        AssertCut(Many, SurveyJson.ReadRules(Encoding.UTF8.GetBytes($$"""{"rules":[{{string.Join(',', Enumerable.Repeat("1", Many))}}]}""")).Problems);
    }

    [Fact]
    public void Compile_UnsoundParts_ListsAThousand() =>
        AssertCut(Many, Survey.Compile(SurveyOf([.. Enumerable.Range(0, Many).Select(i => FreeText($"Q{i}") with { Prompt = "" })])).Problems);

    [Fact]
    public void Compile_ConditionsWithFaults_ListsAThousand()
    {
        AssertCut(Many, Survey.Compile(SurveyOf([.. Enumerable.Range(0, Many).Select(i => FreeText($"Q{i}", "answered(X)"))])).Problems);
        AssertCut(Many, Survey.Compile(SurveyOf(FreeText("Q", string.Join(" and ", Enumerable.Repeat("answered(X)", Many))))).Problems);
        AssertCut(Many, Survey.Compile(SurveyOf(Number("N"), FreeText("Q", string.Join(" and ", Enumerable.Repeat("N == 1", Many))))).Problems);
    }

    [Fact]
    public void Compile_Warnings_ListsAThousandAndCompiles()
    {
        Outcome<Survey> outcome = Survey.Compile(SurveyOf([.. Enumerable.Range(0, Many).Select(i => FreeText($"Q{i}", "true"))]));

        Assert.True(outcome.IsSuccess);
        AssertCut(Many, outcome.Problems, ProblemSeverity.Warning);
    }

    [Fact]
    public void Compile_ErrorAfterManyWarnings_IsListed()
    {
        Outcome<Survey> outcome = Survey.Compile(
            SurveyOf([.. Enumerable.Range(0, Many).Select(i => FreeText($"Q{i}", "true")), FreeText("Last", "answered(X)")]));

        Assert.False(outcome.IsSuccess);
        Assert.Equal(ProblemCodes.UnknownName, Assert.Single(outcome.Problems, problem => problem.Severity == ProblemSeverity.Error).Code);
        Assert.Equal(1001, outcome.Problems.Count);
    }

    [Fact]
    public void Compile_WithSeveralTranslations_ListsAThousandInAll()
    {
        SurveyDefinition definition = SurveyOf([.. Enumerable.Range(0, Many).Select(i => FreeText($"Q{i}"))]);
        Translation empty = new() { Language = "ja", Texts = [] };

        AssertCut(2 * (Many + 1), Survey.Compile(definition, empty, empty with { Language = "fr" }).Problems, ProblemSeverity.Warning);
    }

    [Fact]
    public void ReadCatalog_FullOfUnknownKeys_ListsAThousand()
    {
        string texts = string.Join(',', Enumerable.Range(0, Many).Select(i => $"\"unknown{i}\":\"?\""));

        Outcome<MessageCatalog> outcome = MessageCatalog.Read("fr", Encoding.UTF8.GetBytes($$"""{ {{texts}} }"""));

        Assert.True(outcome.IsSuccess);
        Assert.Equal(ProblemCodes.MoreProblems, outcome.Problems[1000].Code);
    }

    [Fact]
    public void Check_SessionAndResponse_ListTheSameThousand()
    {
        Survey survey = Survey.Compile(SurveyOf([.. Enumerable.Range(0, Many).Select(i => FreeText($"Q{i}").Required())])).Value;

        IReadOnlyList<Problem> problems = survey.Start().Check();

        AssertCut(Many, problems);
        Assert.Equal(problems, survey.Check(new Posting(survey).Bytes("{}")));
        Assert.False(survey.Start().Submit().IsSuccess);
        Assert.False(survey.ReadResponse(new Posting(survey).Bytes("{}")).IsSuccess);
        AssertCut(Many, [.. survey.Start().View("en").Problems.Select(view => Problem.Create(view.Severity, view.Code, view.Path, ("count", Many - 1000)))]);
    }

    [Fact]
    public void Check_ErrorAfterManyWarnings_IsListed()
    {
        Question[] requested = [.. Enumerable.Range(0, Many).Select(i => FreeText($"Q{i}") with { Requirement = Requirement.Requested })];
        Survey survey = Survey.Compile(SurveyOf([.. requested, FreeText("Last").Required()])).Value;

        IReadOnlyList<Problem> problems = survey.Start().Check();

        Assert.Equal("Last", Assert.Single(problems, problem => problem.Severity == ProblemSeverity.Error).Path);
        Assert.Equal(problems, survey.Check(new Posting(survey).Bytes("{}")));
        Assert.True(survey.ReadResponse(new Posting(survey).Bytes("""{"Last":"x"}""")).IsSuccess);
        AssertCut(Many, survey.Check(new Posting(survey).Bytes("""{"Last":"x"}""")), ProblemSeverity.Warning);
    }

    [Fact]
    public void Resume_FullOfUnknownDrafts_ListsAThousand()
    {
        Survey survey = Survey.Compile(SurveyOf(FreeText("Q"))).Value;
        string saved = survey.Start().ToJson().Replace("{}", $"{{{string.Join(',', Enumerable.Range(0, Many).Select(i => $"\"X{i}\":1"))}}}", StringComparison.Ordinal);

        AssertCut(Many, survey.Resume(Encoding.UTF8.GetBytes(saved)).Problems);
    }

    private static void AssertCut(int all, IReadOnlyList<Problem> problems, ProblemSeverity rest = ProblemSeverity.Error)
    {
        Assert.Equal(1001, problems.Count);
        Assert.Equal((ProblemCodes.MoreProblems, rest, all - 1000), (problems[^1].Code, problems[^1].Severity, problems[^1]["count"]));
        Assert.All(problems.SkipLast(1), problem => Assert.NotEqual(ProblemCodes.MoreProblems, problem.Code));
    }
}
