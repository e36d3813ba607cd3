using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Diagnostics;

/// <summary>A host brings the engine's messages in a further language.</summary>
public sealed class MessageCatalogTests
{
    private static readonly Survey Small = Survey
        .Compile(SurveyOf(Question("Q1", new TextEntry { Format = TextFormat.Email }).Required(), FreeText("Q2")) with
        {
            Rules = [new Rule { Id = "R1", Assert = "not answered(Q2)", Fields = ["Q2"], Message = "Leave it." }],
        })
        .Value;

    [Fact]
    public void Template_ReadBack_IsWholeAndEnglish()
    {
        Outcome<MessageCatalog> outcome = MessageCatalog.Read("en-GB", MessageCatalog.Template());

        Assert.Empty(outcome.Problems);
        Assert.Equal("en-GB", outcome.Value.Language);
        Assert.All(ProblemTriggers.All.Values.SelectMany(trigger => trigger()), problem => Assert.Equal(problem.Message("en"), outcome.Value.Message(problem)));
    }

    [Fact]
    public void Read_MissingAndBlankTexts_AreWarningsAndFallBackToEnglish()
    {
        Outcome<MessageCatalog> outcome = Read("""{"required":"Obligatoire.","requested":" ","bad_format":"Pas comme {@format}.","terms.ascii":"ASCII"}""");

        Assert.All(outcome.Problems, problem => Assert.Equal((ProblemCodes.MissingTranslation, ProblemSeverity.Warning), (problem.Code, problem.Severity)));
        string[] missing = [.. outcome.Problems.Select(problem => (string)problem["key"]!)];
        Assert.Contains("requested", missing);
        Assert.Contains("hint", missing);
        Assert.Contains("terms.email", missing);
        Assert.DoesNotContain("required", missing);
        Assert.Equal("The fr translation lacks \"requested\".", outcome.Problems[0].Message("en"));
        Assert.Equal("Obligatoire.", outcome.Value.Message(Problem.Error(ProblemCodes.Required, "Q1")));
        Assert.Equal("Pas comme an e-mail address.", outcome.Value.Message(Problem.Error(ProblemCodes.BadFormat, "Q1", ("format", "email"))));
        Assert.Equal("Pas comme ASCII.", outcome.Value.Message(Problem.Error(ProblemCodes.BadFormat, "Q1", ("format", "ascii"))));
    }

    [Fact]
    public void Read_UnknownKey_IsAWarningWithTheNearest()
    {
        Problem[] problems = [.. Read("""{"requird":"Obligatoire.","zzzzzzzzzz":"?"}""").Problems.Where(problem => problem.Code == ProblemCodes.UnknownProperty)];

        Assert.Equal(
            ["warning unknown_property $.requird: Unknown property \"requird\". Did you mean \"required\"?", "warning unknown_property $.zzzzzzzzzz: Unknown property \"zzzzzzzzzz\"."],
            problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("""{"too_long":"{lenght}"}""", "{lenght}")]
    [InlineData("""{"too_long":"{@size}"}""", "{size}")]
    [InlineData("""{"too_long":"{}"}""", "{}")]
    [InlineData("""{"too_long":"au plus {limit"}""", "{{limit}")]
    [InlineData("""{"required":"{hint}"}""", "{hint}")]
    public void Read_UnknownPlaceholder_IsAnError(string json, string placeholder)
    {
        Outcome<MessageCatalog> outcome = Read(json);

        Problem problem = Assert.Single(outcome.Problems);
        Assert.False(outcome.IsSuccess);
        Assert.Equal((ProblemCodes.InvalidValue, placeholder), (problem.Code, problem["value"]));
        Assert.Equal($"The value {placeholder} is not possible here: a placeholder of the English text.", problem.Message("en"));
    }

    [Fact]
    public void Read_StrayClosingBrace_IsText()
    {
        MessageCatalog catalog = Read("""{"too_long":"} {limit} }","terms.patternCounts":"{n} {unknown"}""").Value;

        Assert.Equal("} 3 }", catalog.Message(Problem.Error(ProblemCodes.TooLong, "Q1", ("length", 5), ("limit", 3))));
    }

    [Theory]
    [InlineData("{", "malformed_json")]
    [InlineData("[]", "wrong_type")]
    [InlineData("""{"required":5}""", "wrong_type")]
    public void Read_NoFlatObjectOfTexts_IsRefused(string json, string code)
    {
        Outcome<MessageCatalog> outcome = Read(json);

        Assert.False(outcome.IsSuccess);
        Assert.Equal(code, Assert.Single(outcome.Problems).Code);
    }

    [Fact]
    public void Read_WithoutALanguage_Throws() =>
        Assert.Throws<ArgumentException>(() => MessageCatalog.Read(" ", "{}"u8));

    [Fact]
    public void WithMessages_ViewsAndMessages_AreInThatLanguage()
    {
        Survey survey = Small.WithMessages(Read("""{"required":"Obligatoire."}""").Value, Read("""{"required":"要回答"}""", "ja").Value);
        SurveySession session = survey.Start();
        session.Answer("Q2", "x");

        Assert.Equal(["Obligatoire.", "Leave it."], session.View("fr-CA").Problems.Select(problem => problem.Message));
        Assert.Equal(["Obligatoire.", "Leave it."], session.Check().Select(problem => survey.Message(problem, "FR")));
        Assert.Equal("Obligatoire.", session.View("fr", "S")!.Problems[0].Message);
        Assert.Equal("要回答", session.View("ja").Problems[0].Message);
        Assert.Equal("This question must be answered.", session.View("de").Problems[0].Message);
        Assert.Equal("Obligatoire.", new PostedResponseValidator(survey, "fr").Validate(new PostedResponse("""{"survey":"small","version":"1","answers":{}}"""u8.ToArray())).Errors[0].ErrorMessage);
        Assert.Equal((Small.Fingerprint, Small.FieldPaths), (survey.Fingerprint, survey.FieldPaths));
    }

    [Fact]
    public void WithMessages_OfOneSurvey_LeavesTheOtherAsItWas()
    {
        Small.WithMessages(Read("""{"required":"Obligatoire."}""").Value);

        Assert.Equal("This question must be answered.", Small.Start().View("fr").Problems[0].Message);
    }

    private static Outcome<MessageCatalog> Read(string json, string language = "fr") => MessageCatalog.Read(language, Encoding.UTF8.GetBytes(json));
}
