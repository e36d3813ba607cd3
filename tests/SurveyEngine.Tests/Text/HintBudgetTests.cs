using SurveyEngine.Text;

namespace SurveyEngine.Tests.Text;

public sealed class HintBudgetTests
{
    [Fact]
    public void Nearest_AsOftenAsItIsOfUse_ThenNoMore()
    {
        var hints = new HintBudget();

        for (int i = 0; i < HintBudget.MaxHints; i++)
            Assert.Equal("Quest1", hints.Nearest("Quest0", ["Quest1"]));
        Assert.Null(hints.Nearest("Quest0", ["Quest1"]));
        Assert.Null(hints.First(["Quest1"], "Q"));

        hints.Refill();
        Assert.Equal("Quest1", hints.Nearest("Quest0", ["Quest1"]));
    }

    /// <summary>Names that differ only at their ends are the dear ones: a search among too many of them is given up.</summary>
    [Fact]
    public void Nearest_AmongLongNames_GoesThroughSoManyCharacters()
    {
        var hints = new HintBudget();
        string start = new('a', 200);
        int seen = 0;

        Assert.Null(hints.Nearest($"{start}xxx", Names()));
        Assert.InRange(seen, HintBudget.MaxWork / 205, HintBudget.MaxWork / 203);
        Assert.Null(hints.Nearest("Quest0", ["Quest1"]));

        IEnumerable<string> Names()
        {
            for (int i = 0; i < 100_000; i++)
            {
                seen++;
                yield return $"{start}{i % 900 + 100}";
            }
        }
    }

    [Fact]
    public void First_OfThoseThatBeginSo_IsAHintToo()
    {
        var hints = new HintBudget();

        Assert.Equal("M.1", hints.First(["Q", "M.1", "M.2"], "M."));
        Assert.Null(hints.First(["Q", "M.1"], "N."));
    }
}
