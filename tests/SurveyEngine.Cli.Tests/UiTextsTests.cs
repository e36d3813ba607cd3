using System.Text.Json;
using System.Text.RegularExpressions;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Tests;

public sealed partial class UiTextsTests
{
    [Fact]
    public void Files_OfAllLanguages_HaveTheSameKeysAndPlaceholders()
    {
        Dictionary<string, string> english = Read("ui.en.json");
        Dictionary<string, string> japanese = Read("ui.ja.json");

        Assert.Equal(english.Keys, japanese.Keys);
        Assert.All(english.Keys, key => Assert.Equal(Placeholders(english[key]), Placeholders(japanese[key])));
        Assert.All(japanese.Values, text => Assert.NotEqual("", text));
    }

    [Fact]
    public void For_AnyLanguage_IsJapaneseOrEnglish()
    {
        Assert.Equal("送信する", UiTexts.For("ja-JP").Submit);
        Assert.Equal("Submit", UiTexts.For("en").Submit);
        Assert.Equal("Submit", UiTexts.For("fr").Submit);
    }

    private static Dictionary<string, string> Read(string name)
    {
        using Stream file = typeof(UiTexts).Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(file)!;
    }

    private static SortedSet<string> Placeholders(string text) =>
        new(Placeholder().Matches(text).Select(match => match.Value), StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
