using SurveyEngine.Model;

namespace SurveyEngine.Tests.Rules;

/// <summary>Consistency rules as part of a definition.</summary>
public sealed class RuleRulesTests
{
    private static readonly Rule Sound =
        new() { Id = "R1", Assert = "answered(Q1)", Fields = ["Q1"], Message = "Why?" };

    [Fact]
    public void Rule_ThatIsSound_IsFine() => Assert.Empty(Problems(Sound, Sound with { Id = "rules", Fields = ["Q1", "Q2"] }));

    [Fact]
    public void Rule_ThatIsUnsound_IsTold() => Assert.Equal(
        [
            "error invalid_id $.rules[0].id id=1 expected=idForm",
            "error empty_text $.rules[0].fields[1]",
            "error duplicate_field $.rules[0].fields[2] field=Q1",
            "error empty_text $.rules[0].message",
        ],
        Problems(Sound with { Id = "1", Fields = ["Q1", "", "Q1"], Message = " " }));

    [Fact]
    public void Rule_WithoutFields_IsTold() => Assert.Equal(
        ["error invalid_value $.rules[0].fields value=[] expected=oneOrMore"], Problems(Sound with { Fields = [] }));

    [Fact]
    public void Rules_WithOneId_AreDuplicates() =>
        Assert.Equal(["error duplicate_id $.rules[1].id id=R1"], Problems(Sound, Sound));

    [Fact]
    public void Rule_WithTheIdOfAQuestion_IsFine() => Assert.Empty(Problems(Sound with { Id = "Q1" }));

    private static string[] Problems(params Rule[] rules) => Judged.Problems(Judged.Sound with { Rules = [.. rules] });
}
