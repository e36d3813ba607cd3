using System.Text;
using SurveyEngine.Diagnostics;
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
        Outcome<MessageCatalog> outcome = Read("""{"required":"Obligatoire.","requested":" ","wrong_document":"Pas {@expected}.","terms.response":"réponse"}""");

        Assert.All(outcome.Problems, problem => Assert.Equal((ProblemCodes.MissingTranslation, ProblemSeverity.Warning), (problem.Code, problem.Severity)));
        string[] missing = [.. outcome.Problems.Select(problem => (string)problem["key"]!)];
        Assert.Contains("requested", missing);
        Assert.Contains("hint", missing);
        Assert.Contains("terms.savedSession", missing);
        Assert.Contains("words.submit", missing);
        Assert.DoesNotContain("required", missing);
        Assert.Equal("The fr translation lacks \"requested\".", outcome.Problems[0].Message("en"));
        Assert.Equal("Obligatoire.", outcome.Value.Message(Problem.Error(ProblemCodes.Required, "Q1")));
        Assert.Equal("Pas a saved session.", outcome.Value.Message(Problem.Error(ProblemCodes.WrongDocument, "answers", ("found", "response"), ("expected", "savedSession"))));
        Assert.Equal("Pas réponse.", outcome.Value.Message(Problem.Error(ProblemCodes.WrongDocument, "answers", ("found", "savedSession"), ("expected", "response"))));
    }

    [Fact]
    public void Read_FurtherTexts_ComeBeforeThatOfTheCodeAndFallBackToIt()
    {
        MessageCatalog catalog = Read("""{"bad_format":"Mauvaise forme.","bad_format.format.email":"Une adresse !"}""").Value;

        Assert.Equal("Une adresse !", catalog.Message(Problem.Error(ProblemCodes.BadFormat, "Q1", ("format", "email"))));
        Assert.Equal("Mauvaise forme.", catalog.Message(Problem.Error(ProblemCodes.BadFormat, "Q1", ("format", "ascii"))));
        Assert.Equal("Please enter a number.", catalog.Message(Problem.Error(ProblemCodes.WrongType, "Q1", ("found", "text"), ("expected", "number"))));
    }

    [Fact]
    public void WithMessages_SeveralLanguages_TakesEachTextFromTheFirstThatHasIt()
    {
        Survey survey = Survey
            .Compile(
                SurveyOf(Question("Q1", new TextEntry { Format = TextFormat.Email }).Required(), FreeText("Q2")) with { Language = "de", Title = "Klein" },
                new Translation { Language = "fr", Texts = [new("title", "Petit")] },
                new Translation { Language = "it", Texts = [new("title", "Piccolo"), new("Q1.prompt", "Domanda")] })
            .Value.WithMessages(Read("""{"required":"Obligatoire."}""").Value, Read("""{"required":"Obbligatorio.","bad_format":"Male."}""", "it").Value);
        SurveySession session = survey.Start();

        SurveyView view = session.View(new ViewOptions("xx", "fr-CA", "it"));
        Assert.Equal(("fr", "Petit"), (view.Language, view.Title));
        Assert.Equal(["Domanda", "Q2"], view.Sections[0].Items.Cast<QuestionView>().Select(question => question.Prompt));
        Assert.Equal("Obligatoire.", Assert.Single(view.Problems).Message);

        session.Answer("Q1", "x");
        Assert.Equal("Male.", Assert.Single(session.View(new ViewOptions("fr", "it")).Problems).Message);
        Assert.Equal("Please enter an e-mail address, such as name@example.com.", Assert.Single(session.View(new ViewOptions("fr")).Problems).Message);
        Assert.Equal("メールアドレスを入力してください（例：name@example.com）。", Assert.Single(session.View(new ViewOptions("fr", "ja")).Problems).Message);
        Assert.Equal(("de", "Klein"), (session.View(new ViewOptions()).Language, session.View(new ViewOptions("ja")).Title));
    }

    [Fact]
    public void Words_OfEachLanguage_AreThoseOfTheFirstThatHasThem()
    {
        Survey survey = Small.WithMessages(Read("""{"words.submit":"Envoyer","words.page":"{number} sur {count}"}""").Value);

        Assert.Equal(("Submit", "Page 2 of 7"), (survey.Words("en").Submit, survey.Words("de").Page(2, 7)));
        Assert.Equal(("送信する", "7ページ中2ページ目"), (survey.Words("ja-JP").Submit, survey.Words("ja").Page(2, 7)));
        Assert.Equal(("Envoyer", "2 sur 7", "Back"), (survey.Words("fr").Submit, survey.Words("fr").Page(2, 7), survey.Words("fr").Back));
        Assert.Equal(("Envoyer", "戻る"), (survey.Words("fr", "ja").Submit, survey.Words("fr", "ja").Back));
        Assert.Throws<ArgumentNullException>(() => survey.Words(null!));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void Words_AllOfThem_AreThereAndFilledIn(string language)
    {
        SurveyWords words = Small.Words(language);
        string[] texts =
        [
            .. typeof(SurveyWords).GetProperties().Select(property => (string)property.GetValue(words)!),
            .. typeof(SurveyWords).GetMethods().Where(method => method.DeclaringType == typeof(SurveyWords) && !method.IsSpecialName)
                .Select(method => (string)method.Invoke(words, [.. method.GetParameters().Select((_, i) => (object)(40 + i))])!),
        ];

        Assert.All(texts, text => Assert.DoesNotMatch("[{}]|^\\s*$", text));
        Assert.Equal(ProblemTexts.Embedded(language).Count(text => text.Key.StartsWith("words.", StringComparison.Ordinal)), texts.Length);
        Assert.All(texts.Where(text => text.Any(char.IsDigit)), text => Assert.Contains("40", text, StringComparison.Ordinal));
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
