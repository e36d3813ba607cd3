using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SurveyEngine.Generators.Tests;

/// <summary>What is made of a definition.</summary>
public sealed class SurveyIdsGeneratorTests
{
    private const string Host = """
        using SurveyEngine;
        using Host;
        using static Host.CoffeeFields;

        internal static class Program
        {
            private const string Matrix = Q3;

            internal static bool IsCoffeeDrinker(SurveySession session)
            {
                var answers = new Answers(session);
                return answers.Q1 == Options.Q1.Y && answers.Q3_RowFilter == Options.Q3.A && !answers.Q2_1_Other.IsBlank;
            }

            internal static bool Skips(SurveyResponse response) => new CoffeeFields.Answers(response).Q1 == Options.Q1.N;

            internal static string Name(string path) => path switch
            {
                CoffeeFields.Q3_Row1 or CoffeeFields.Q4 => Sections.S1_1,
                _ => Options.Q2_1.Other,
            };
        }
        """;

    [Fact]
    public void Generate_Definition_HostCompiles() => Assert.Empty(Project.Faults(AdditionalFile.Definition(Definitions.Coffee), Host));

    [Theory]
    [InlineData("Options.Q1.Y", "Options.Q1.Z")]
    [InlineData("Options.Q1.Y", "Options.Q5.Y")]
    [InlineData("answers.Q3_RowFilter", "answers.Q3_RowFiltre")]
    [InlineData("answers.Q3_RowFilter", "answers.Q3")]
    [InlineData("Sections.S1_1", "Sections.S2")]
    [InlineData("CoffeeFields.Q4", "CoffeeFields.Q44")]
    public void Generate_Definition_TypoDoesNotCompile(string right, string wrong) =>
        Assert.NotEmpty(Project.Faults(AdditionalFile.Definition(Definitions.Coffee), Host.Replace(right, wrong, StringComparison.Ordinal)));

    [Fact]
    public void Generate_Definition_DocumentsWithTheTextsThatRespondentsRead()
    {
        string code = Code(AdditionalFile.Definition(Definitions.Coffee));

        Assert.Contains("the survey \"Coffee &amp; &lt;tea&gt;\"", code, StringComparison.Ordinal);
        Assert.Contains("/// <summary>Do you drink coffee?</summary>\n    public const string Q1 = \"Q1\";", code, StringComparison.Ordinal);
        Assert.Contains("/// <summary>Places</summary>\n    /// <remarks>Where?</remarks>\n    public const string Q2_1 = \"Q2-1\";", code, StringComparison.Ordinal);
        Assert.Contains("/// <summary>Places: Where is that?</summary>\n    public const string Q2_1_Other = \"Q2-1.other\";", code, StringComparison.Ordinal);
        Assert.Contains("/// <summary>How often?: Filter</summary>\n    public const string Q3_RowFilter = \"Q3.filter\";", code, StringComparison.Ordinal);
        Assert.Contains("/// <summary>Daily</summary>\n            public const string A = \"a\";", code, StringComparison.Ordinal);
        Assert.Contains("/// <summary>Habits</summary>\n        public const string S1 = \"S1\";", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Generate_Language_DocumentsWithTheTranslation()
    {
        string code = Code(
            AdditionalFile.Definition(Definitions.Coffee, @"C:\src\coffee.json", ("Language", "de")),
            new AdditionalFile(@"C:\src\coffee.de.json", Definitions.German));

        Assert.Contains("<summary>Kaffee?</summary>", code, StringComparison.Ordinal);
        Assert.Contains("<summary>Places: Wo?</summary>", code, StringComparison.Ordinal);
        Assert.Contains("<summary>Täglich</summary>", code, StringComparison.Ordinal);
        Assert.Contains("<summary>Sitten</summary>", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Generate_Metadata_NamesTheClass()
    {
        string code = Code(AdditionalFile.Definition(
            Definitions.Coffee, "/src/x.json", ("Class", "Ids"), ("Namespace", "My.Company"), ("Accessibility", "public")));

        Assert.Contains("namespace My.Company;", code, StringComparison.Ordinal);
        Assert.Contains("public static partial class Ids", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/src/coffee-at-work.json", "CoffeeAtWorkFields")]
    [InlineData("/src/2026.survey.json", "_2026SurveyFields")]
    [InlineData("/src/アンケート.json", "アンケートFields")]
    public void Generate_NoMetadata_ClassIsNamedAfterTheFile(string path, string name) =>
        Assert.Contains($"internal static partial class {name}\n", Code(AdditionalFile.Definition(Definitions.Coffee, path)), StringComparison.Ordinal);

    [Fact]
    public void Generate_WithoutTheEngine_MakesIdsOnly()
    {
        CSharpCompilation host = Project.Compile(hasEngine: false, "class Program { internal const string Id = Host.CoffeeFields.Q1; }");
        AdditionalFile definition = AdditionalFile.Definition(Definitions.Coffee);

        Assert.Empty(Project.Faults(host, [definition]));
        Assert.DoesNotContain(
            "struct Answers", Project.Driver([definition]).RunGenerators(host).GetRunResult().GeneratedTrees.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Generate_OtherAdditionalFile_IsLeftAlone()
    {
        GeneratorDriverRunResult result = Project.Generate(new AdditionalFile("/src/BannedSymbols.txt", "not JSON"));

        Assert.Empty(result.GeneratedTrees);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Generate_NoNamespace_IsTheGlobalOne()
    {
        AdditionalFile[] files = [AdditionalFile.Definition(Definitions.Coffee)];
        CSharpCompilation host = Project.Compile(hasEngine: true, "class Program { internal const string Id = global::CoffeeFields.Q1; }");
        Project.Driver(files, rootNamespace: null).RunGeneratorsAndUpdateCompilation(host, out Microsoft.CodeAnalysis.Compilation all, out _);

        Assert.Empty(all.GetDiagnostics());
    }

    private static string Code(params AdditionalFile[] files)
    {
        GeneratorDriverRunResult result = Project.Generate(files);
        Assert.Empty(result.Diagnostics);
        return result.GeneratedTrees.Single().ToString();
    }
}
