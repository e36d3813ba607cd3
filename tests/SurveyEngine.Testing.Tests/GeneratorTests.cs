using SurveyEngine.Definitions;
using SurveyEngine.Model;
using SurveyEngine.Testing.Xunit;

namespace SurveyEngine.Testing.Tests;

/// <summary>The generators reach what they promise: else properties would hold for want of cases.</summary>
public sealed class GeneratorTests
{
    private static readonly Survey Questionnaire = CybersecuritySurvey.Survey;

    [Fact]
    public void Respondents_OfTheQuestionnaire_ComeEverywhere()
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        Properties.Check(2_000, SurveyGen.Respondents(Questionnaire), respondent => respondent.Play(session => shown.UnionWith(Questionnaire.FieldPaths.Where(session.IsShown))));

        Assert.Equal(Questionnaire.FieldPaths, Questionnaire.FieldPaths.Where(shown.Contains));
    }

    [Theory]
    [InlineData(0.0, 0.5)]
    [InlineData(0.95, 0.05)]
    public void Respondents_OfSomeValidShare_MakeMistakesAccordingly(double validShare, double mistakes) => Properties.Check(
        SurveyGen.Respondents(Questionnaire, validShare),
        _ => { },
        new Label<Respondent>("refused", respondent => IsEverRefused(respondent), AtLeast: mistakes));

    [SurveyProperty(typeof(CybersecuritySurvey), ValidShare = 1)]
    public void Respondents_OfSensibleStepsOnly_AreNeverRefused(Respondent respondent) => Assert.False(IsEverRefused(respondent));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Respondents_ImpossibleShare_Throws(double validShare) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SurveyGen.Respondents(Questionnaire, validShare));

    [SurveyProperty(typeof(CybersecuritySurvey))]
    public void ValidResponses_OfTheQuestionnaire_AreAccepted(SurveyResponse response) =>
        Assert.DoesNotContain(Questionnaire.Check(response.ToUtf8Json()), problem => problem.Severity == ProblemSeverity.Error);

    [Fact]
    public void ValidResponses_OfTheQuestionnaire_Differ()
    {
        var answers = new HashSet<string>(StringComparer.Ordinal);
        Properties.Check(SurveyGen.ValidResponses(Questionnaire), response => answers.Add(response.ToJson()));

        Assert.True(answers.Count > 150);
    }

    [Fact]
    public void ValidResponses_WhereThereAreNone_SaysWhatStaysWrong()
    {
        Survey impossible = Survey.Compile(Questionnaire.Definition with
        {
            Rules = [new Rule { Id = "never", Assert = "false", Fields = ["Q1-1.1"], Message = "Never." }],
        }).Value;

        PropertyException failure = Assert.Throws<PropertyException>(() => Properties.Check(SurveyGen.ValidResponses(impossible), _ => { }));

        Assert.Contains("perhaps there is none", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Posts_OfTheQuestionnaire_HaveEachFaultThatItsAnswersCanHave() => Properties.Check(
        2_000,
        SurveyGen.Posts(CybersecuritySurvey.WithConsistencyRules),
        ExpectCodeAtPath,
        [
            new("nothing wrong", post => post.Code is null),
            .. AnswerCodes().Except(
                [
                    ProblemCodes.TooShort, ProblemCodes.TooFew, ProblemCodes.TooMany, ProblemCodes.Requested, ProblemCodes.Constraint, ProblemCodes.Calculated,
                    ProblemCodes.WrongParameter,
                ]).Select(Of),
        ]);

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Posts_OfAnyDefinition_HaveEachCodeOfAResponse() => Properties.Check(
        4_000,
        SurveyGen.Posts(SurveyGen.Definitions()),
        ExpectCodeAtPath,
        [.. AnswerCodes().Select(Of)]);

    /// <summary>
    /// Every code that a response can have: in the list of codes these are before those of definitions. Only what is typed is ambiguous.
    /// </summary>
    private static IEnumerable<string> AnswerCodes() => typeof(ProblemCodes).GetFields()
        .Select(field => (string)field.GetValue(null)!)
        .TakeWhile(code => code != ProblemCodes.UnknownProperty)
        .Except([ProblemCodes.AmbiguousNumber]);

    private static Label<Post> Of(string code) => new(code, post => post.Code == code);

    private static void ExpectCodeAtPath(Post post) => Assert.True(
        post.Code is null || post.Survey.Check(post.Utf8Json.Span, HiddenAnswers.Report, post.Given).Any(problem => problem.Code == post.Code && problem.Path == post.Path), post.ToString());

    private static bool IsEverRefused(Respondent respondent)
    {
        SurveySession session = respondent.Survey.Start(respondent.Given());
        return respondent.Steps.Any(step => step.Take(session) is { IsAccepted: false });
    }
}
