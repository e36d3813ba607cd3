using SurveyEngine.Model;
using SurveyEngine.Tests.Json;

namespace SurveyEngine.Tests.Model;

public class TranslationTests
{
    [Fact]
    public void Template_EveryProperty_EveryTextKey()
    {
        string[] keys =
        [
            "title", "introduction.0", "introduction.1",
            "optionSets.yes-no.options.y", "optionSets.yes-no.options.n", "optionSets.Α.options.1",
            "S1.title", "S1.notes.0",
            .. Question("Q1"),
            .. Question("Q2"), "Q2.groups.群", "Q2.options.a", "Q2.options.a.specify", "Q2.options.a.media.0",
            .. Question("Q3"), "Q3.rows.1",
            .. Question("Q4"), "Q4.prefix", "Q4.suffix", "Q4.minLabel", "Q4.maxLabel",
            .. Question("Q5"),
            .. Question("Q6"), "Q6.trueLabel", "Q6.falseLabel",
            .. Question("Q7"), .. Question("Q8"), .. Question("Q9"), .. Question("Q10"),
            "N1.title", "N1.prompt", "N1.notes.0", "N1.media.0",
            "rules.R1",
        ];

        Translation template = Translation.Template(Sample.Full, "en");

        Assert.Equal(keys.Order(StringComparer.Ordinal), template.Texts.Select(text => text.Key));
    }

    [Fact]
    public void Template_OfItsOwnDefinition_ChangesNothingAndMissesNothing()
    {
        Translation template = Translation.Template(Sample.Full, "en");

        Assert.Empty(template.Check(Sample.Full));
        DefinitionTexts texts = DefinitionTexts.Of(Sample.Full);
        Assert.All(Enumerable.Range(0, texts.Count), i => Assert.Equal(texts.TextAt(i), template.TextOf(texts.KeyAt(i))));
    }

    [Fact]
    public void Template_OptionsOfAMatrix_AreKeyedByTheQuestion()
    {
        Translation template = Translation.Template(Sample.Coffee, "ja");

        Assert.True(template.Texts.TryGetValue("Q3.options.a", out string? label));
        Assert.Equal("Daily", label);
    }

    [Fact]
    public void Check_MissingAndUnknownKeys_AreWarnings()
    {
        Translation template = Translation.Template(Sample.Coffee, "ja");
        var translation = template with
        {
            Texts = [.. template.Texts.Where(text => text.Key != "Q1.prompt"), new("Q1.promt", "?"), new("nonsense", "!")],
        };

        Assert.Equal(
            [
                "warning missing_translation: The ja translation lacks \"Q1.prompt\".",
                "warning unknown_translation $['Q1.promt']: The ja translation has \"Q1.promt\", which the survey does not have. Did you mean \"Q1.prompt\"?",
                "warning unknown_translation $.nonsense: The ja translation has \"nonsense\", which the survey does not have.",
            ],
            translation.Check(Sample.Coffee).Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000\n")]
    public void Text_ThatIsBlank_CountsAsMissing(string blank)
    {
        Translation template = Translation.Template(Sample.Coffee, "ja");
        var translation = template with { Texts = [.. template.Texts.Where(text => text.Key != "title"), new("title", blank)] };

        Problem problem = Assert.Single(translation.Check(Sample.Coffee));

        Assert.Equal((ProblemCodes.MissingTranslation, "title"), (problem.Code, problem["key"]));
        Assert.Null(translation.TextOf("title"));
    }

    [Fact]
    public void Check_ManyUnknownKeys_AllCounted()
    {
        SurveyDefinition big = SurveyJson.Read(Sample.FileOf(10_000, i => $$"""{"kind":"text","id":"Q{{i}}","prompt":"?"}""")).Value;
        var wrong = new Translation
        {
            Language = "en",
            Texts = [.. Enumerable.Range(0, 10_000).Select(i => KeyValuePair.Create($"Q{i}.promt", "?"))],
        };

        IReadOnlyList<Problem> problems = wrong.Check(big);

        Assert.Equal(ProblemSeverity.Warning, problems[^1].Severity);
        Assert.Equal((ProblemCodes.MoreProblems, 20_001 - 1000), (problems[^1].Code, problems[^1]["count"]));
        Assert.Equal(1001, problems.Count);
    }

    private static string[] Question(string id) => [$"{id}.title", $"{id}.prompt", $"{id}.notes.0", $"{id}.notes.1", $"{id}.media.0"];
}
