using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests;

/// <summary>What only a program can get wrong throws, and names what it was.</summary>
public sealed class MisuseTests
{
    private static readonly SurveyDefinition Definition = SurveyOf(FreeText("Q1"));

    public static TheoryData<Translation?> Translations =>
    [
        null, new Translation { Language = null!, Texts = [] }, new Translation { Language = "ja", Texts = null! },
        new Translation { Language = "", Texts = [] }, new Translation { Language = "zh_TW", Texts = [] },
    ];

    [Theory]
    [MemberData(nameof(Translations))]
    public void Compile_TranslationThatIsNone_Throws(Translation? translation)
    {
        Assert.Equal("translations", Assert.Throws<ArgumentException>(() => Survey.Compile(Definition, translation!)).ParamName);
        Assert.Equal("translations", Assert.Throws<ArgumentException>(() => Survey.Read(SurveyJson.Write(Definition), translation!)).ParamName);
    }

    [Theory]
    [InlineData("")]
    [InlineData("!!")]
    [InlineData("en_US")]
    [InlineData("e")]
    public void Read_TextsInALanguageThatIsNone_Throws(string tag)
    {
        Assert.Equal("language", Assert.Throws<ArgumentException>(() => TranslationJson.Read(tag, "{}"u8)).ParamName);
        Assert.Equal("language", Assert.Throws<ArgumentException>(() => MessageCatalog.Read(tag, "{}"u8)).ParamName);
    }

    [Fact]
    public void WithMessages_CatalogThatIsNull_Throws() =>
        Assert.Equal("catalogs", Assert.Throws<ArgumentNullException>(() => Survey.Compile(Definition).Value.WithMessages(null!, null!)).ParamName);

    [Fact]
    public void Check_WayWithHiddenAnswersThatIsNone_Throws()
    {
        Survey survey = Survey.Compile(Definition).Value;
        byte[] response = new Posting(survey).Bytes("{}");
        const HiddenAnswers none = (HiddenAnswers)9;

        Assert.Equal("hidden", Assert.Throws<ArgumentOutOfRangeException>(() => survey.Check(response, none)).ParamName);
        Assert.Equal("hidden", Assert.Throws<ArgumentOutOfRangeException>(() => survey.ReadResponse(response, none)).ParamName);
        Assert.Equal("hidden", Assert.Throws<ArgumentOutOfRangeException>(() => new ResponseRow(survey).TryRead(response, none, out _)).ParamName);
        Assert.Equal("hidden", Assert.Throws<ArgumentOutOfRangeException>(() => new PostedResponseValidator(survey, hidden: none)).ParamName);
        Assert.Empty(survey.Check(response));
    }

    [Fact]
    public void ResponseRow_AfterAWrongArgument_IsUsable()
    {
        Survey survey = Survey.Compile(Definition).Value;
        var row = new ResponseRow(survey);

        Assert.Throws<ArgumentOutOfRangeException>(() => row.TryRead("{}"u8, (HiddenAnswers)9, out _));
        Assert.True(row.TryRead(new Posting(survey).Bytes("{}"), HiddenAnswers.Report, out _));
    }

    [Fact]
    public void WithRules_RuleThatIsNull_Throws() =>
        Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => Survey.Compile(Definition).Value.WithRules([null!])).ParamName);

    [Fact]
    public void Check_RuleThatGivesNull_Throws()
    {
        Survey survey = Survey.Compile(Definition).Value;

        Assert.Contains("WithRules", Assert.Throws<InvalidOperationException>(() => survey.WithRules(_ => null!).Start().Check()).Message);
        Assert.Contains("WithRules", Assert.Throws<InvalidOperationException>(() => survey.WithRules(_ => [null!]).Start().Check()).Message);
    }

    [Fact]
    public void View_ProblemThatIsNull_Throws()
    {
        SurveySession session = Survey.Compile(Definition).Value.Start();

        Assert.Equal("problems", Assert.Throws<ArgumentNullException>(() => session.View("en", [null!])).ParamName);
        Assert.Equal("problems", Assert.Throws<ArgumentNullException>(() => session.Outline("en", [null!])).ParamName);
    }
}
