using FsCheck;
using FsCheck.Fluent;
using SurveyEngine.Definitions;
using SurveyEngine.Diagnostics;
using SurveyEngine.Json;
using SurveyEngine.Model;

namespace SurveyEngine.Testing.Tests;

/// <summary>The generators reach what they promise: else properties would hold for want of cases.</summary>
public sealed class GeneratorTests
{
    private const int Definitions = 1_000;

    private static readonly Survey Questionnaire = CybersecuritySurvey.Survey;

    [Fact]
    public void Definitions_Always_CompileAndReachEveryFeature() => Properties.Check(
        Definitions,
        SurveyGen.Definitions(),
        definition => Assert.True(Survey.Compile(definition).IsSuccess, string.Join('\n', Survey.Compile(definition).Problems)),
        [
            .. new[] { "single", "multi", "matrix", "text", "number", "section" }.Select(kind => Has($"\"kind\": \"{kind}\"")),
            .. new[] { "visibleWhen", "requiredWhen", "optionSets", "rules", "exclusive", "specify", "pattern", "minLength", "countAs", "multiline", "decimals", "sensitive" }
                .Select(name => Has($"\"{name}\"")),
            .. new[] { " = ", " != ", " < ", " <= ", " > ", " >= ", " in [", " has '", " has any [", " has all [", " and ", " or ", "not ", "answered(", "count(", "length(", "any(", "all(" }
                .Select(word => Has(word)),
            Has("\"requirement\": \"required\""), Has("\"requirement\": \"requested\""), Has("email"), Has("ascii"), Has("\"id\": \"問"),
            Conditional("a section", item => item is Section),
            Conditional("a question", item => item is Question),
            new("a condition on a row", definition => Matrices(definition).Any(matrix => matrix.Rows.Any(row => row.VisibleWhen is not null))),
            new("a condition on an option", definition => Options(definition).Any(option => option.VisibleWhen is not null)),
            new("sections in sections", definition => Items(definition.Sections).OfType<Section>().Any(section => section.Items.Any(item => item is Section))),
            new("looking ahead", LooksAhead, AtLeast: 0.05),
            new("looking back only", definition => !LooksAhead(definition), AtLeast: 0.5),
        ]);

    [Fact]
    public void Definitions_MadeSmaller_CompileAndEnd()
    {
        Arbitrary<SurveyDefinition> definitions = SurveyGen.Definitions();
        foreach (SurveyDefinition definition in definitions.Generator.Sample(10, 5))
        {
            SurveyDefinition smallest = definition;
            for (int steps = 0; definitions.Shrinker(smallest).FirstOrDefault() is { } smaller; smallest = smaller)
            {
                Assert.True(Survey.Compile(smaller).IsSuccess);
                Assert.True(++steps < 1_000);
            }

            Assert.Single(Items(smallest.Sections).OfType<Question>());
        }
    }

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
    public void Respondents_OfSomeCare_MakeMistakesAccordingly(double care, double mistakes) => Properties.Check(
        SurveyGen.Respondents(Questionnaire, care),
        _ => { },
        new Properties.Label<Respondent>("refused", respondent => IsEverRefused(respondent), AtLeast: mistakes));

    [Fact]
    public void Respondents_OfPerfectCare_AreNeverRefused() =>
        Properties.Check(SurveyGen.Respondents(Questionnaire, care: 1), respondent => Assert.False(IsEverRefused(respondent)));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Respondents_ImpossibleCare_Throws(double care) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SurveyGen.Respondents(Questionnaire, care));

    [Fact]
    public void ValidResponses_OfTheQuestionnaire_AreAcceptedAndDiffer()
    {
        var answers = new HashSet<string>(StringComparer.Ordinal);
        Properties.Check(SurveyGen.ValidResponses(Questionnaire), response =>
        {
            Assert.DoesNotContain(Questionnaire.Check(response.ToUtf8Json()), problem => problem.Severity == ProblemSeverity.Error);
            answers.Add(response.ToJson());
        });

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
    public void Posts_OfTheQuestionnaire_HaveEachKindOfFault() => Properties.Check(
        2_000,
        SurveyGen.Posts(Questionnaire),
        post => Assert.True(post.Code is null || Questionnaire.Check(post.Utf8Json.Span).Any(problem => problem.Code == post.Code && problem.Path == post.Path), post.ToString()),
        [
            new("nothing wrong", post => post.Code is null),
            .. new[]
            {
                ProblemCodes.MalformedJson, ProblemCodes.WrongType, ProblemCodes.WrongSurvey, ProblemCodes.WrongVersion, ProblemCodes.Required,
                ProblemCodes.UnknownField, ProblemCodes.DuplicateField, ProblemCodes.UnknownOption, ProblemCodes.DuplicateOption, ProblemCodes.MalformedText,
                ProblemCodes.NotShown, ProblemCodes.TooLong, ProblemCodes.AboveMaximum, ProblemCodes.BelowMinimum, ProblemCodes.TooManyDecimals, ProblemCodes.BadFormat,
            }.Select(code => new Properties.Label<Post>(code, post => post.Code == code)),
        ]);

    private static bool IsEverRefused(Respondent respondent)
    {
        SurveySession session = respondent.Survey.Start();
        return respondent.Steps.Any(step => step.Take(session) is { IsAccepted: false });
    }

    private static Properties.Label<SurveyDefinition> Has(string text) =>
        new(text, definition => System.Text.Encoding.UTF8.GetString(SurveyJson.Write(definition)).Contains(text, StringComparison.Ordinal));

    private static Properties.Label<SurveyDefinition> Conditional(string what, Func<SurveyItem, bool> isOne) =>
        new($"a condition on {what}", definition => Items(definition.Sections).Any(item => isOne(item) && item.VisibleWhen is not null), AtLeast: 0.1);

    private static bool LooksAhead(SurveyDefinition definition) =>
        Survey.Compile(definition).Problems.Any(problem => problem.Code == ProblemCodes.ForwardReference);

    private static IEnumerable<SurveyItem> Items(IEnumerable<SurveyItem> items) =>
        items.SelectMany(item => item is Section section ? Items(section.Items).Prepend(item) : [item]);

    private static IEnumerable<Matrix> Matrices(SurveyDefinition definition) =>
        Items(definition.Sections).OfType<Question>().Select(question => question.Kind).OfType<Matrix>();

    private static IEnumerable<Option> Options(SurveyDefinition definition) =>
        Items(definition.Sections).OfType<Question>().Select(question => question.Kind).OfType<ChoiceKind>().SelectMany(choice => choice.Options);
}
