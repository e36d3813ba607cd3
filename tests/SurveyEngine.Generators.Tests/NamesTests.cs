using System.Reflection;
using Microsoft.CodeAnalysis;

namespace SurveyEngine.Generators.Tests;

/// <summary>Names for ids of any script: legal in C#, different, and none depends on its neighbours' order.</summary>
public sealed class NamesTests
{
    [Theory]
    [InlineData("Q2-2", "Q2_2")]
    [InlineData("質問-1", "質問_1")]
    [InlineData("प्रश्न", "प्रश्न")]
    [InlineData("か\u3099", "か\u3099")]
    [InlineData("𠮷野", "U20BB7野")]
    [InlineData("class", "class")]
    [InlineData("value", "value")]
    [InlineData("q", "q")]
    [InlineData("a\u200Db", "a_b")]
    [InlineData("Equals", "Equals_")]
    [InlineData("ToString", "ToString_")]
    [InlineData("GetType", "GetType_")]
    [InlineData("Options", "Options_")]
    [InlineData("Sections", "Sections_")]
    [InlineData("Answers", "Answers_")]
    [InlineData("CoffeeFields", "CoffeeFields_")]
    [InlineData("Host", "Host")]
    [InlineData("SurveyEngine", "SurveyEngine")]
    [InlineData("System", "System")]
    [InlineData("", "_")]
    [InlineData("1\\n\\\"\\\\x", "_1___x")]
    public void Question_Id_IsNamed(string id, string name)
    {
        Assert.Equal([name], Constants(Definitions.WithQuestions(id), "").Select(constant => constant.Name));
        Assert.Equal([name == "CoffeeFields_" ? "CoffeeFields_" : name], Constants(Definitions.WithOptions(id, "a"), "").Select(constant => constant.Name));
    }

    [Theory]
    [InlineData("a", "A")]
    [InlineData("1", "_1")]
    [InlineData("yes-no", "Yes_no")]
    [InlineData("-", "_")]
    [InlineData("はい", "はい")]
    [InlineData("Q1", "Q1_")]
    public void Option_Code_IsNamed(string code, string name) =>
        Assert.Equal([(name, code)], Constants(Definitions.WithOptions("Q1", code), "+Options+Q1"));

    [Fact]
    public void Option_CodesThatWouldBeOneName_EachGetTheirHash()
    {
        (string Name, string Value)[] names = Constants(Definitions.WithOptions("Q1", "a", "A", "b"), "+Options+Q1");
        (string Name, string Value)[] turned = Constants(Definitions.WithOptions("Q1", "b", "A", "a"), "+Options+Q1");

        Assert.Equal([("A_E40C292C", "a"), ("A_C40BF6CC", "A"), ("B", "b")], names);
        Assert.Equal(names.Order(), turned.Order());
    }

    [Fact]
    public void Question_IdsThatCollideWithEverything_AllHaveNames()
    {
        string[] ids = ["Q1-1", "Q1_1", "Q1__1", "Options", "Options_", "A_E40C292C", "a", "A"];

        Assert.Equal(ids.Order(StringComparer.Ordinal), Constants(Definitions.WithQuestions(ids), "").Select(constant => constant.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Question_IdTwice_IsNamedOnce() => Assert.Equal([("Q1", "Q1")], Constants(Definitions.WithQuestions("Q1", "Q1"), ""));

    /// <summary>Compiles the ids of a definition, and gives the constants of one of the classes.</summary>
    private static (string Name, string Value)[] Constants(string definition, string type)
    {
        AdditionalFile[] files = [AdditionalFile.Definition(definition)];
        Assert.Empty(Project.Faults(files[0]));
        Project.Driver(files).RunGeneratorsAndUpdateCompilation(Project.Compile(hasEngine: true), out Microsoft.CodeAnalysis.Compilation all, out _);
        using var assembly = new MemoryStream();
        Assert.True(all.Emit(assembly).Success);
        return
        [
            .. Assembly.Load(assembly.ToArray()).GetType("Host.CoffeeFields" + type, throwOnError: true)!
                .GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(constant => (constant.Name, (string)constant.GetRawConstantValue()!)),
        ];
    }
}
