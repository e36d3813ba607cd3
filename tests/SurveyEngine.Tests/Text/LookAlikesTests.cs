using SurveyEngine.Model;
using SurveyEngine.Text;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Text;

public sealed class LookAlikesTests
{
    [Theory]
    [InlineData("Q1", "Ｑ１")]
    [InlineData("Q1-a_b", "Ｑ１－ａ＿ｂ")]
    [InlineData("ABC", "АВС")]
    [InlineData("TAX", "ΤΑΧ")]
    [InlineData("paco", "расо")]
    [InlineData("が", "か\u3099")]
    [InlineData("ガギパ", "ｶﾞｷﾞﾊﾟ")]
    [InlineData("é", "e\u0301")]
    [InlineData("Tiếng", "Tie\u0302\u0301ng")]
    [InlineData("ロカ", "口力")]
    [InlineData("Q1", "Q1\uFE0F")]
    public void Fold_NamesThatReadTheSame_AreEqual(string name, string other) => Assert.Equal(LookAlikes.Fold(name), LookAlikes.Fold(other));

    [Theory]
    [InlineData("Q1", "Q2")]
    [InlineData("Q1", "q1")]
    [InlineData("か", "が")]
    [InlineData("e", "é")]
    [InlineData("ね", "れ")]
    [InlineData("𠮷", "吉")]
    public void Fold_OtherNames_AreNot(string name, string other) => Assert.NotEqual(LookAlikes.Fold(name), LookAlikes.Fold(other));

    [Fact]
    public void Compile_NamesThatReadTheSame_AreWarnedOf()
    {
        SurveyDefinition definition = SurveyOf(
            FreeText("Q1"), FreeText("Ｑ１"), FreeText("Ｑ1"), Single("Q2", "a а b"), Matrix("Q3", "1 １", new TextEntry()), FreeText("か\u3099"), FreeText("が")) with
        {
            OptionSets = [new("yes", OptionsOf("y n")), new("уes", OptionsOf("y n"))],
            Rules =
            [
                new Rule { Id = "R", Assert = "answered(Q1)", Fields = ["Q1"], Message = "No." },
                new Rule { Id = "Ｒ", Assert = "answered(Q1)", Fields = ["Q1"], Message = "No." },
            ],
        };

        IReadOnlyList<Problem> problems = Survey.Compile(definition).Problems;

        Assert.Equal(
            ["уes yes", "Ｑ１ Q1", "Ｑ1 Q1", "а a", "１ 1", "が か\u3099", "Ｒ R"],
            problems.Where(problem => problem.Code == "similar_ids").Select(problem => $"{problem["id"]} {problem["other"]}"));
        Assert.DoesNotContain(problems, problem => problem.Severity == ProblemSeverity.Error);
    }
}
