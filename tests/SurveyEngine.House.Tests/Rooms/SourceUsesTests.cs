namespace SurveyEngine.House.Tests.Rooms;

/// <summary>Each way in which a file can use another one is seen.</summary>
public sealed class SourceUsesTests
{
    private const string Target = "Late/Target.cs";
    private const string User = "Early/User.cs";

    private static readonly (string Path, string Text)[] Others =
    [
        (Target,
            """
            namespace House;

            [AttributeUsage(AttributeTargets.All)]
            public class Target : Attribute
            {
                public const int Limit = 3;
                public int Number;
                public static int Count { get; set; }
                public static T Default<T>() => default!;
                public static Target operator +(Target left, int right) => left;
                public class Inner;
            }

            public enum Word { First }

            public static class Extensions
            {
                public static int Twice(this int number) => 2 * number;
                extension(string text) { public int Size => text.Length; }
            }
            """),
        ("Early/Factory.cs",
            """
            namespace House.Early;

            public static class Factory
            {
                public static Target Make() => new();
                public static Dictionary<string, Target[]> MakeMany() => [];
            }
            """),
    ];

    [Theory]
    [InlineData("int A() => Target.Limit;", "a constant, and a parent namespace")]
    [InlineData("int A(int b = Target.Limit) => b;", "a constant as a default")]
    [InlineData("const int A = Target.Limit + 1;", "a constant in a constant")]
    [InlineData("object A() => House.Target.Limit;", "a qualified name")]
    [InlineData("string A() => nameof(Target);", "nameof")]
    [InlineData("string A() => nameof(Target.Number);", "nameof of a member")]
    [InlineData("string A() => nameof(Target.Default);", "nameof of a method")]
    [InlineData("/// <summary>See <see cref=\"Target\"/>.</summary>\nint A() => 1;", "cref")]
    [InlineData("/// <inheritdoc cref=\"Target.Default{T}\"/>\nint A() => 1;", "cref of a member")]
    [InlineData("int A() => 5.Twice();", "an extension method")]
    [InlineData("int A() => \"\".Size;", "an extension property")]
    [InlineData("void A() { var b = Factory.Make(); }", "var")]
    [InlineData("void A() { var b = Factory.MakeMany(); }", "var of a generic type")]
    [InlineData("void A() { foreach (var b in Factory.MakeMany()) { } }", "var in a loop")]
    [InlineData("int A() => Factory.Make().Number;", "a member of a value")]
    [InlineData("object A() => Factory.Make() + 1;", "an operator")]
    [InlineData("void A(IEnumerable<Target> b) { }", "a type argument")]
    [InlineData("object A() => typeof(Target[]);", "typeof")]
    [InlineData("bool A(object b) => b is Target { Number: 1 };", "a pattern")]
    [InlineData("bool A(object b) => b is Word.First;", "a constant pattern")]
    [InlineData("object A() => new Target.Inner();", "a nested type")]
    [InlineData("[Target] int A() => 1;", "an attribute")]
    [InlineData("class A : Target;", "a base type")]
    [InlineData("void A<T>() where T : Target { }", "a constraint")]
    [InlineData("Func<int> A() => () => Target.Count;", "a lambda")]
    public void In_MemberThatUsesAnotherFile_SaysSo(string member, string way)
    {
        string text = $"namespace House.Early;\n\nclass User\n{{\n{member}\n}}\n";

        Assert.True(Uses(text).Any(), way);
    }

    [Theory]
    [InlineData("using static House.Target;\nclass User { int A() => Limit; }")]
    [InlineData("using Alias = House.Target;\nclass User { object A(Alias b) => b; }")]
    [InlineData("class User : System.Attribute { House.Target A() => new(); }")]
    public void In_FileThatUsesAnother_SaysSo(string text) => Assert.NotEmpty(Uses(text));

    [Theory]
    [InlineData("// Target\nclass User { string A() => \"Target.Limit\"; }")]
    [InlineData("namespace House.Early;\nclass Target { public const int Limit = 1; }\nclass User { int A() => Target.Limit; }")]
    [InlineData("using System.Linq;\nclass User { int A() => Enumerable.Range(0, 3).Count(n => n > 1); }")]
    [InlineData("using House;\nclass User;")]
    public void In_FileThatUsesNoOther_SaysNothing(string text) => Assert.Empty(Uses(text));

    [Fact]
    public void In_Use_TellsWhere()
    {
        SourceUse use = Assert.Single(Uses("class User\n{\n    string A() => nameof(House.Target);\n}\n"), use => use.Line == 3);

        Assert.Equal("Early/User.cs:3 uses House.Target of Late/Target.cs", use.ToString());
    }

    private static IEnumerable<SourceUse> Uses(string text) =>
        SourceUses.In(SourceUses.Compile([.. Others, (User, text)])).Where(use => use.File == User && use.Declaration == Target);
}
