using SurveyEngine.Model;

namespace SurveyEngine.Tests.Rules;

public sealed class SurveyDefinitionRulesTests
{
    [Fact]
    public void Check_SoundDefinition_FindsNothing() => Assert.Empty(Judged.Problems(Judged.Sound));

    [Theory]
    [InlineData("coffee")]
    [InlineData("調査-1_a")]
    [InlineData("rules")] // only what conditions and translations speak of is reserved
    public void Id_OfTheForm_IsFine(string id) => Assert.Empty(Judged.Problems(Judged.Sound with { Id = id }));

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("a.b")]
    public void Id_OfAnotherForm_IsInvalid(string id) => Assert.Equal(
        [$"error invalid_id $.id id={id} expected=idForm"], Judged.Problems(Judged.Sound with { Id = id }));

    [Fact]
    public void Texts_ThatAreBlank_AreEmpty() => Assert.Equal(
        [
            "error empty_text $.version",
            "error empty_text $.language",
            "error empty_text $.title",
            "error empty_text $.introduction[1]",
            "error empty_text $.provenance.source",
            "error empty_text $.provenance.notes[0]",
        ],
        Judged.Problems(Judged.Sound with
        {
            Version = "",
            Language = " ",
            Title = "　",
            Introduction = ["One minute.", " "],
            Provenance = new Provenance { Source = "", Notes = [""] },
        }));

    [Fact]
    public void Texts_ThatAreThere_AreFine() => Assert.Empty(Judged.Problems(
        Judged.Sound with { Introduction = ["One minute."], Provenance = new Provenance { Source = "A book", Notes = ["p. 3"] } }));

    [Theory]
    [InlineData("ja")]
    [InlineData("en-GB")]
    [InlineData("zh-Hant-TW")]
    public void Language_OfTheFormOfATag_IsFine(string language) =>
        Assert.Empty(Judged.Problems(Judged.Sound with { Language = language }));

    [Theory]
    [InlineData("e")]
    [InlineData("日本語")]
    [InlineData("en_GB")]
    [InlineData("en-")]
    [InlineData("en-morethan8")]
    [InlineData("1a")]
    public void Language_OfAnotherForm_IsInvalid(string language) => Assert.Equal(
        [$"error invalid_value $.language value={language} expected=languageTag"],
        Judged.Problems(Judged.Sound with { Language = language }));

    [Fact]
    public void Sections_None_IsInvalid() => Assert.Equal(
        ["error invalid_value $.sections value=[] expected=oneOrMore"], Judged.Problems(Judged.Sound with { Sections = [] }));
}
