namespace SurveyEngine.Definitions.Tests;

public sealed class CybersecurityTranslationTests
{
    [Fact]
    public void English_Keys_AreThoseOfTheDefinition()
    {
        IEnumerable<string> keys = DefinitionText.Of(CybersecuritySurvey.Definition).Select(text => text.Key)
            .Where(key => !key.EndsWith(".code", StringComparison.Ordinal));

        Assert.Equal(keys.Order(StringComparer.Ordinal), CybersecuritySurvey.English.Texts.Select(entry => entry.Key));
    }

    [Fact]
    public void RulesEnglish_Keys_AreThoseOfTheRules()
    {
        IEnumerable<string> keys = CybersecuritySurvey.ConsistencyRules.Select(rule => $"rules.{rule.Id}");

        Assert.Equal(keys.Order(StringComparer.Ordinal), CybersecuritySurvey.ConsistencyRulesEnglish.Texts.Select(entry => entry.Key));
    }

    [Fact]
    public void English_Texts_HoldNoJapaneseScript()
    {
        IEnumerable<string> texts = CybersecuritySurvey.English.Texts.Concat(CybersecuritySurvey.ConsistencyRulesEnglish.Texts).Select(entry => entry.Value);

        Assert.All(texts, text => Assert.DoesNotMatch(@"[\u3000-\u9fff\uff00-\uffef]", text));
    }
}
