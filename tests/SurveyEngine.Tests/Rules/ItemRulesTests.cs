using SurveyEngine.Model;

namespace SurveyEngine.Tests.Rules;

/// <summary>Sections and questions, their ids and texts.</summary>
public sealed class ItemRulesTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("Q 1")]
    [InlineData("Q1.1")]
    [InlineData("")]
    public void Id_OfAnotherForm_IsInvalid(string id) => Assert.Equal(
        [$"error invalid_id $.sections[0].items[0].id id={id} expected=idForm"], Judged.Problems(Judged.Question(id)));

    [Theory]
    [InlineData("or")]
    [InlineData("and")]
    [InlineData("not")]
    [InlineData("in")]
    [InlineData("has")]
    [InlineData("any")]
    [InlineData("all")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("answered")]
    [InlineData("count")]
    [InlineData("length")]
    [InlineData("rules")]
    [InlineData("optionSets")]
    public void Id_ThatIsAReservedWord_IsInvalid(string id)
    {
        string expected = $"error invalid_id $.sections[0].items[0].id id={id} expected=unreserved";

        Assert.Equal([expected], Judged.Problems(Judged.Question(id)));
        Assert.Equal([expected], Judged.Problems(new Section { Id = id }));
    }

    [Theory]
    [InlineData("Or")]
    [InlineData("問1-2_い")]
    [InlineData("RULES")]
    public void Id_OfTheForm_IsFine(string id) => Assert.Empty(Judged.Problems(Judged.Question(id)));

    [Fact]
    public void Ids_UsedAgain_AreDuplicatesEachTimeButTheFirst() => Assert.Equal(
        [
            "error duplicate_id $.sections[0].items[1].id id=Q1",
            "error duplicate_id $.sections[0].items[2].id id=S1",
            "error duplicate_id $.sections[0].items[2].items[0].id id=Q1",
        ],
        Judged.Problems(Judged.Question("Q1"), Judged.Question("Q1"), new Section { Id = "S1", Items = [Judged.Question("Q1")] }));

    [Fact]
    public void Ids_ThatDifferInLetterCase_AreTwo() =>
        Assert.Empty(Judged.Problems(Judged.Question("Q1"), Judged.Question("q1")));

    [Fact]
    public void Texts_ThatAreBlank_AreEmpty() => Assert.Equal(
        [
            "error empty_text $.sections[0].items[0].title",
            "error empty_text $.sections[0].items[0].notes[1]",
            "error empty_text $.sections[0].items[0].code",
            "error empty_text $.sections[0].items[0].prompt",
            "error empty_text $.sections[0].items[1].title",
            "error empty_text $.sections[0].items[1].notes[0]",
        ],
        Judged.Problems(
            Judged.Question("Q1") with { Title = "", Notes = ["a", " "], Code = "", Prompt = "\n" },
            new Section { Id = "S2", Title = " ", Notes = [""] }));

    [Fact]
    public void Texts_ThatNoFileCouldHold_AreMalformed() => Assert.Equal(
        [
            "error malformed_text $.sections[0].items[0].notes[1]",
            "error malformed_text $.sections[0].items[0].prompt",
        ],
        Judged.Problems(Judged.Question("Q1") with { Notes = ["a\r\n\tb", "a\0"], Prompt = "\ud800?" }));

    [Fact]
    public void Texts_ThatAreThere_AreFine() => Assert.Empty(Judged.Problems(
        Judged.Question("Q1") with { Title = "Habits", Notes = ["a"], Code = "Q 1" }, new Section { Id = "S2", Title = "More", Notes = ["b"] }));
}
