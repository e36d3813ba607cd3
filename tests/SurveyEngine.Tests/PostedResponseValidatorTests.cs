using System.Globalization;
using System.Text;
using FluentValidation;
using FluentValidation.Results;
using SurveyEngine.Model;
using SurveyEngine.Validation;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests;

public sealed class PostedResponseValidatorTests
{
    private readonly Survey _survey = Survey.Compile(SurveyOf(
        Single("Q1").Required(),
        Question("Q2", new NumberEntry { Max = 5 }),
        Question("Q3", new TextEntry { MaxLength = 2, Sensitive = true }, "Q1 = 'a'"),
        FreeText("Q4") with { Requirement = Requirement.Requested })).Value;

    [Fact]
    public void Validate_GoodResponse_IsValid() =>
        Assert.True(Validate("""{"Q1":"a","Q3":"ab","Q4":"x"}""").IsValid);

    [Fact]
    public void Validate_BadResponse_FailsWithCodePathSeverityAndValue()
    {
        ValidationResult result = Validate("""{"Q1":"b","Q2": 1.0e2,"Q9":[1, 2]}""", includeWarnings: true);

        Assert.Equal(
            [
                ("above_maximum", "Q2", Severity.Error, "1.0e2"),
                ("requested", "Q4", Severity.Warning, null),
                ("unknown_field", "Q9", Severity.Error, "[1, 2]"),
            ],
            result.Errors.Select(failure => (failure.ErrorCode, failure.PropertyName, failure.Severity, (string?)failure.AttemptedValue)));
        Assert.All(result.Errors, failure => Assert.Equal(failure.ErrorCode, Assert.IsType<Problem>(failure.CustomState).Code));
    }

    [Fact]
    public void Validate_AnswersGivenTwice_ShowsTheValueThatCounts()
    {
        string json = new Posting(_survey).Whole("""{"Q1":"a","Q2":100,"Q2":5,"Q4":"x"}""");
        byte[] bytes = Encoding.UTF8.GetBytes(json.Insert(json.LastIndexOf('}'), ""","answers":{"Q2":7}"""));

        Assert.Equal(
            [("duplicate_field", "answers", null), ("duplicate_field", "Q2", "100")],
            new PostedResponseValidator(_survey, "en").Validate(new PostedResponse(bytes)).Errors
                .Select(failure => (failure.ErrorCode, failure.PropertyName, (string?)failure.AttemptedValue)));
    }

    [Fact]
    public void Validate_SensitiveAnswer_IsNotRepeated()
    {
        ValidationFailure failure = Validate("""{"Q1":"a","Q3":"secret","Q4":"x"}""").Errors.Single();

        Assert.Equal(("too_long", null), (failure.ErrorCode, failure.AttemptedValue));
        Assert.DoesNotContain("secret", failure.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_InALanguage_SpeaksIt()
    {
        Assert.Equal("この項目は必須です。お答えください。", Validate("""{"Q4":"x"}""", "ja").Errors.Single().ErrorMessage);
        Assert.Equal("This question must be answered.", Validate("""{"Q4":"x"}""", "fr").Errors.Single().ErrorMessage);
    }

    [Fact]
    public void Validate_ResponseWithWarnings_IsValidUnlessTheyAreAskedFor()
    {
        Assert.True(Validate("""{"Q1":"b"}""").IsValid);
        Assert.Equal("requested", Validate("""{"Q1":"b"}""", includeWarnings: true).Errors.Single().ErrorCode);
    }

    [Fact]
    public void Validate_LanguageOfTheCall_ComesBeforeThatOfTheValidatorAndOfTheThread()
    {
        var response = new PostedResponse(new Posting(_survey).Bytes("{}"));
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new NamedCulture("ja-JP");
            string Message(string? ofTheValidator, string? ofTheCall) =>
                new PostedResponseValidator(_survey, ofTheValidator).Validate(response with { Language = ofTheCall }).Errors.Single().ErrorMessage;

            Assert.Equal("この項目は必須です。お答えください。", Message(null, null));
            Assert.Equal("This question must be answered.", Message("en", null));
            Assert.Equal("この項目は必須です。お答えください。", Message("en", "ja"));
            CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            Assert.Equal("This question must be answered.", Message(null, null));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Validate_HiddenAnswers_AreReportedOrDropped()
    {
        const string answers = """{"Q1":"b","Q3":"x","Q4":"x"}""";

        Assert.Equal("not_shown", Validate(answers).Errors.Single().ErrorCode);
        Assert.True(Validate(answers, hidden: HiddenAnswers.Drop).IsValid);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("{\"answers\":[]}")]
    [InlineData("{\"answers\":{\"Q1\":\"\\ud800\",\"\\ud800\":1,\"Q2\":\"x\"}}")]
    public void Validate_AnyBytes_GivesAVerdict(string json)
    {
        IValidator<PostedResponse> validator = new PostedResponseValidator(_survey, "en");

        Assert.False(validator.Validate(new PostedResponse(Encoding.UTF8.GetBytes(json))).IsValid);
    }

    [Fact]
    public void Validate_BrokenUtf8_GivesAVerdict()
    {
        byte[] bytes = Encoding.Latin1.GetBytes(new Posting(_survey).Whole("{\"Q1\":\"a\",\"Q4\":\"\xFF\",\"Q2\":6}"));

        Assert.Equal(
            ["above_maximum", "malformed_text"],
            new PostedResponseValidator(_survey, "en").Validate(new PostedResponse(bytes)).Errors.Select(failure => failure.ErrorCode));
    }

    [Fact]
    public void Constructor_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new PostedResponseValidator(null!, "en"));
    }

    [Fact]
    public void Validate_GlobalOptionsOfTheValidators_AreLeftAlone()
    {
        ValidatorConfiguration global = ValidatorOptions.Global;
        object[] before = Settings(global);

        Validate("""{"Q1":"b"}""");

        Assert.Same(global, ValidatorOptions.Global);
        Assert.Equal(before, Settings(global));
        Assert.Equal(Settings(new ValidatorConfiguration())[^4..], before[^4..]);
    }

    private static object[] Settings(ValidatorConfiguration options) =>
    [
        options.LanguageManager, options.MessageFormatterFactory, options.PropertyNameResolver, options.DisplayNameResolver,
        options.ErrorCodeResolver, options.ValidatorSelectors, options.DefaultClassLevelCascadeMode,
        options.DefaultRuleLevelCascadeMode, options.Severity, options.PropertyChainSeparator,
    ];

    private ValidationResult Validate(
        string answers, string language = "en", HiddenAnswers hidden = HiddenAnswers.Report, bool includeWarnings = false) =>
        new PostedResponseValidator(_survey, language, hidden, includeWarnings).Validate(new PostedResponse(new Posting(_survey).Bytes(answers)));
}
