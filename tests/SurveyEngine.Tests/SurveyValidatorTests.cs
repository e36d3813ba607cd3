using System.Globalization;
using FluentValidation;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests;

/// <summary>Rules of a host in the language of FluentValidation behave like those of the survey.</summary>
public sealed class SurveyValidatorTests
{
    private static readonly Survey Plain = Survey
        .Compile(
            SurveyOf(
                Single("Q1"), Question("spend", new NumberEntry(), "Q1 = 'a'"), Multi("Q3"), FreeText("Q4"),
                Question("pin", new TextEntry { Sensitive = true }), Question("age", new NumberEntry { Sensitive = true })),
            new Translation { Language = "ja", Texts = [new("spend.prompt", "金額")] })
        .Value;

    private static readonly Survey WithRules = Plain.WithRules(new SpendingRules(Plain).Check);

    private sealed class SpendingRules : SurveyValidator
    {
        public SpendingRules(Survey survey)
            : base(survey)
        {
            RuleForNumber("spend").GreaterThan(10).LessThanOrEqualTo(100).WithSeverity(Severity.Warning).WithErrorCode("spend_much");
            RuleForOptions("Q3").Must(codes => codes.Count != 2).WithMessage(answers => answers.Language == "ja" ? "二つは不可" : "Not two.").WithErrorCode("not_two");
            RuleForText("Q4").Must(text => text != "no");
            RuleForText("pin").Length(4).WithMessage("{PropertyName}: {PropertyValue}!");
            RuleForNumber("spend").NotEqual(answers => answers.Number("age"));
        }
    }

    private sealed class OneRule(Survey survey) : SurveyValidator(survey)
    {
        public OneRule Number(string path)
        {
            RuleForNumber(path).NotNull();
            return this;
        }

        public OneRule Option(string path)
        {
            RuleForOption(path).NotEqual("c");
            return this;
        }

        public OneRule Answer(string path)
        {
            RuleForAnswer(path).Must(answer => !answer.IsBlank);
            return this;
        }

        public OneRule Shown(string path)
        {
            WhenShown(path, () => RuleFor(answers => answers).Custom((_, context) => context.AddFailure("spend", "Seen.")));
            return this;
        }

        public OneRule Asynchronous(string path)
        {
            RuleForText(path).MustAsync(async (text, _) =>
            {
                await Task.Yield();
                return text != "taken";
            });
            return this;
        }
    }

    [Fact]
    public void Check_BrokenRule_IsAProblemOfTheField()
    {
        SurveySession session = new Scenario(WithRules.Start()).Answer("Q1", "a").Answer("spend", 5).Session;

        Problem problem = Assert.Single(session.Check());
        Assert.Equal(("GreaterThanValidator", "spend", ProblemSeverity.Error), (problem.Code, problem.Path, problem.Severity));
        Assert.Equal("'spend' must be greater than '10'.", problem.Message("en"));
        Assert.Equal("'金額' は '10' よりも大きくなければなりません。", problem.Message("ja"));
        Assert.Equal(problem.Message("en"), problem.Message("fr"));
        Assert.Equal((problem.Code, problem.Message("ja")), session.View("ja").Problems.Select(view => (view.Code, view.Message)).Single());
        Assert.Equal("spend", session.View("en", "S")!.Problems.Single().Label);
        Assert.False(session.Submit().IsSuccess);
        Assert.Equal(1, session.Outline("en")[0].Errors);
        Assert.Equal("Not two.", Assert.Single(new Scenario(WithRules.Start()).Answer("Q3", ["a", "b"]).Session.Check()).Message("en"));
        Assert.Equal("二つは不可", Assert.Single(new Scenario(WithRules.Start()).Answer("Q3", ["a", "b"]).Session.Check()).Message("ja"));
    }

    [Fact]
    public void Check_Warning_DoesNotPreventSubmitting()
    {
        SurveySession session = new Scenario(WithRules.Start()).Answer("Q1", "a").Answer("spend", 500).Session;

        (SurveyResponse? response, ProblemList problems) = session.Submit();
        Assert.NotNull(response);
        Assert.Equal(("spend_much", ProblemSeverity.Warning), (problems.Single().Code, problems.Single().Severity));
    }

    [Fact]
    public void Check_HiddenField_IsNotAsked()
    {
        SurveySession session = new Scenario(WithRules.Start()).Answer("Q1", "a").Answer("spend", 5).Answer("Q1", "b").Session;

        Assert.Empty(session.Check());
        Assert.Empty(session.View("en").Problems);
        Assert.Empty(Plain.WithRules(new OneRule(Plain).Number("spend").Check).Start().Check());
    }

    [Fact]
    public void Check_RuleThatIsAskedWhileAFieldIsShown_ReportsNoHiddenField()
    {
        Survey survey = Plain.WithRules(new OneRule(Plain).Shown("Q4").Shown("spend").Check);

        Assert.Empty(survey.Start().Check());
        Assert.Equal(["Seen.", "Seen."], new Scenario(survey.Start()).Answer("Q1", "a").Session.Check().Select(problem => problem.Message("en")));
    }

    [Fact]
    public void Check_PostedResponse_IsJudgedByTheRules()
    {
        var posting = new Posting(WithRules);
        byte[] bad = posting.Bytes("""{"Q1":"a","spend":5,"Q4":"no"}""");

        Assert.Equal(["GreaterThanValidator spend", "PredicateValidator Q4"], WithRules.Check(bad).Select(problem => $"{problem.Code} {problem.Path}"));
        Assert.False(WithRules.ReadResponse(bad).IsSuccess);
        Assert.True(WithRules.ReadResponse(posting.Bytes("""{"Q1":"a","spend":50,"Q4":"yes"}""")).IsSuccess);
        var row = new ResponseRow(WithRules);
        Assert.False(row.TryRead(bad, HiddenAnswers.Report, out _));
        Assert.True(row.TryRead(posting.Bytes("""{"Q4":"yes"}"""), HiddenAnswers.Report, out _));
        Assert.Equal("yes"u8, row.Utf8Text(WithRules.Fields["Q4"]!.Index));
        Assert.Equal(["malformed_json"], WithRules.Check("{"u8).Select(problem => problem.Code));
    }

    [Fact]
    public void Check_ValidResponse_AllocatesNothingWithoutRules()
    {
        byte[] response = new Posting(Plain).Bytes("""{"Q1":"a","spend":5,"Q4":"no"}""");

        Assert.Equal(0, Allocation.Least(() => Plain.Check(response)));
    }

    [Fact]
    public void Check_SensitiveAnswer_IsInNoMessage()
    {
        SurveySession session = new Scenario(WithRules.Start()).Answer("Q1", "a").Answer("pin", "secret").Answer("spend", 77).Answer("age", 77).Session;

        IReadOnlyList<Problem> problems = session.Check();
        Assert.Equal(["pin", "spend"], problems.Select(problem => problem.Path!).Order(StringComparer.Ordinal));
        Assert.All(problems, problem => Assert.All((string[])["en", "ja"], language => Assert.DoesNotMatch("secret|77", problem.Message(language))));
        Assert.Equal("pin: •••!", problems.Single(problem => problem.Path == "pin").Message("en"));
        Assert.All(problems, problem => Assert.Empty(problem.Arguments));
    }

    [Fact]
    public void Constructor_PathOrKindThatTheSurveyLacks_Throws()
    {
        Assert.Contains("spend", Assert.Throws<ArgumentException>(() => new OneRule(Plain).Number("spent")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new OneRule(Plain).Number("Q4"));
        Assert.Throws<ArgumentException>(() => new OneRule(Plain).Option("Q3"));
        Assert.Throws<ArgumentException>(() => new OneRule(Plain).Answer("Q9"));
        Assert.Throws<ArgumentException>(() => new OneRule(Plain).Shown("Q9"));
        Assert.Throws<ArgumentNullException>(() => new OneRule(null!));
    }

    [Fact]
    public void Check_OtherKindsOfAnswers_AreAtHand()
    {
        Survey survey = Plain.WithRules(new OneRule(Plain).Option("Q1").Answer("Q4").Check);

        Assert.Equal(["Q4"], survey.Start().Check().Select(problem => problem.Path));
        Assert.Equal(["Q1"], new Scenario(survey.Start()).Answer("Q1", "c").Answer("Q4", "x").Session.Check().Select(problem => problem.Path));
    }

    [Fact]
    public async Task CheckAsync_AsynchronousRule_GivesProblemsForTheView()
    {
        SurveyValidator rules = new OneRule(Plain).Asynchronous("Q4");
        SurveySession session = new Scenario(Plain.Start()).Answer("Q4", "taken").Session;

        IReadOnlyList<Problem> problems = await rules.CheckAsync(session.Snapshot(), "ja");
        Assert.Equal("Q4", Assert.Single(session.View("ja", problems).Problems).Path);
        Assert.NotEqual(problems[0].Message("ja"), (await rules.CheckAsync(session.Snapshot(), "en"))[0].Message("en"));
        session.Answer("Q4", "free");
        Assert.Empty(await rules.CheckAsync(session.Snapshot(), "en"));
        Assert.Throws<AsyncValidatorInvokedSynchronouslyException>(() => rules.Check(session.Snapshot()));
    }

    [Fact]
    public void Check_CultureOfTheThreadAndGlobalOptions_AreAsBefore()
    {
        (CultureInfo, CultureInfo?) before = (CultureInfo.CurrentUICulture, ValidatorOptions.Global.LanguageManager.Culture);

        Assert.NotEmpty(new Scenario(WithRules.Start()).Answer("Q4", "no").Session.Check());
        Assert.Equal(before, (CultureInfo.CurrentUICulture, ValidatorOptions.Global.LanguageManager.Culture));
    }

    [Fact]
    public void WithRules_PlainFunction_IsARuleToo()
    {
        Survey survey = Plain.WithRules(answers => answers.Text("Q4") == "no" ? [Problem.Create("plain", "Q4", ProblemSeverity.Warning, ("en", "Plain."))] : []);

        Assert.Equal("Plain.", Assert.Single(new Scenario(survey.Start()).Answer("Q4", "no").Session.View("en").Problems).Message);
        Assert.Empty(new Scenario(Plain.Start()).Answer("Q4", "no").Session.Check());
        Assert.Equal(Plain.Fingerprint, survey.Fingerprint);
        Assert.Single(new Scenario(survey.WithMessages().Start()).Answer("Q4", "no").Session.Check());
    }

    [Fact]
    public void Snapshot_OfASession_StaysAsItWas()
    {
        SurveySession session = new Scenario(Plain.Start()).Answer("Q1", "a").Answer("spend", 5).Answer("Q3", ["c", "a"]).Answer("Q4", "x").Session;
        SurveyAnswers answers = session.Snapshot();
        session.Clear("Q1");
        session.Clear("Q4");

        Assert.Equal(("a", 5m, "x"), (answers.Option("Q1"), answers.Number("spend"), answers.Text("Q4")));
        Assert.Equal(["a", "c"], answers.Options("Q3"));
        Assert.True(answers.IsShown("spend"));
        Assert.Equal((null, null), (answers.Text("pin"), answers.Number("age")));
        Assert.Empty(session.Snapshot().Options("Q3").Except(["a", "c"]));
        Assert.Null(session.Snapshot().Number("spend"));
        Assert.Equal("Answers to small 1", answers.ToString());
        Assert.Throws<ArgumentException>(() => answers.Number("Q1"));
        Assert.Throws<ArgumentException>(() => answers["typo"]);
    }
}
