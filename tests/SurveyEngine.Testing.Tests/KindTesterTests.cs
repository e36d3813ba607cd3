using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Kinds;

namespace SurveyEngine.Testing.Tests;

/// <summary>The kit can test every kind of answer of the engine.</summary>
public sealed class KindTesterTests
{
    public static TheoryData<Type> Kinds =>
        [.. typeof(FieldKind).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(FieldKind)) && !type.IsAbstract)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void All_OfEachKindOfTheEngine_HasOneTester(Type kind) =>
        Assert.Single(KindTesters.All, tester => tester.Blank.GetType() == kind);

    [Fact]
    public void Of_EachFormOfAnAnswer_HasATester() => Assert.Equal(
        Enum.GetValues<AnswerValueKind>().Where(form => form != AnswerValueKind.Blank),
        KindTesters.All.Select(tester => tester.Form).Distinct().Order());

    [Fact]
    public void Generate_ManyTimes_GivesEachKindByItsWeight()
    {
        const int Rounds = 1_000;
        var dice = new Dice(1);
        ILookup<Type, FieldKind> generated = Enumerable.Range(0, Rounds * KindTesters.All.Sum(tester => tester.Weight))
            .Select(_ => KindTesters.Generate(optionSet: null, dice))
            .ToLookup(kind => kind.GetType());

        Assert.All(KindTesters.All, tester =>
            Assert.InRange(generated[tester.Blank.GetType()].Count(), Rounds * tester.Weight * 0.9, Rounds * tester.Weight * 1.1));
    }
}
