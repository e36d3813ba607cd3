using SurveyEngine.Tests.House.Metadata.Samples;

namespace SurveyEngine.Tests.House.Metadata;

/// <summary>Each way in which a type can use another one is seen; each sample has one, and uses <see cref="Target"/> in it.</summary>
public sealed class TypeUsesTests
{
    private static readonly HashSet<TypeUse> Uses = [.. TypeUses.In(typeof(TypeUsesTests).Assembly.Location)];

    public static TheoryData<string> Samples =>
        new(typeof(Target).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Target).Namespace && !type.IsNested && type.Name.StartsWith("Uses", StringComparison.Ordinal))
            .Select(type => type.Name));

    [Theory]
    [MemberData(nameof(Samples))]
    public void In_TypeThatUsesAnother_TellsSo(string sample) => Assert.Contains(Use(sample, nameof(Target)), Uses);

    [Fact]
    public void In_TypesApart_TellsNothing() => Assert.DoesNotContain(Use(nameof(Apart), nameof(Target)), Uses);

    private static TypeUse Use(string user, string used)
    {
        string room = typeof(Target).Namespace!;
        return new TypeUse(new TypeName(room, user), new TypeName(room, used));
    }
}
