using System.Globalization;
using FsCheck.Xunit;
using Microsoft.CodeAnalysis;

namespace SurveyEngine.Generators.Tests;

/// <summary>What is wrong with a definition is a diagnostic with a place, never an exception.</summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData("", "SURVEY001", "(1,1)", "expected a value")]
    [InlineData("{\n  \"title\": 'T' }", "SURVEY001", "(2,12)", "expected a value")]
    [InlineData("{\n  \"題\": tru }", "SURVEY001", "(2,8)", "expected a value")]
    [InlineData("{ \"a\": 01 }", "SURVEY001", "(1,8)", "expected a value")]
    [InlineData("{ \"a\" 1 }", "SURVEY001", "(1,7)", "expected ':'")]
    [InlineData("{ \"a\": 1 \"b\": 2 }", "SURVEY001", "(1,10)", "expected ','")]
    [InlineData("{ \"a\": 1, }", "SURVEY001", "(1,11)", "expected a string in double quotes")]
    [InlineData("{ \"a\": 1, \"a\": 2 }", "SURVEY001", "(1,11)", "expected the property 'a' only once")]
    [InlineData("{ \"a\": \"b\n\" }", "SURVEY001", "(1,10)", "expected a closing quote")]
    [InlineData("{ \"a\": \"\\x\" }", "SURVEY001", "(1,9)", "expected an escape")]
    [InlineData("{ \"a\": \"\\u12\" }", "SURVEY001", "(1,9)", "expected an escape")]
    [InlineData("{ \"a\": [1, 2 }", "SURVEY001", "(1,14)", "expected ','")]
    [InlineData("{} {}", "SURVEY001", "(1,4)", "expected the end of the file")]
    [InlineData("[]", "SURVEY002", "(1,1)", "expected an object with a list of 'sections'")]
    [InlineData("{ \"sections\": {} }", "SURVEY002", "(1,1)", "expected an object with a list of 'sections'")]
    [InlineData("{ \"sections\": [\n 5 ] }", "SURVEY002", "(2,2)", "expected an object with the text 'id'")]
    [InlineData("{ \"sections\": [{ \"id\": \"S\", \"items\": [\n { \"id\": 7 }] }] }", "SURVEY002", "(2,2)", "expected an object with the text 'id'")]
    public void Generate_FaultyDefinition_TellsWhatAndWhere(string definition, string id, string place, string expected)
    {
        Diagnostic fault = Assert.Single(Project.Generate(AdditionalFile.Definition(definition)).Diagnostics);

        Assert.Equal((id, DiagnosticSeverity.Error), (fault.Id, fault.Severity));
        Assert.StartsWith($"/src/coffee.json{place}: ", fault.ToString(), StringComparison.Ordinal);
        Assert.Contains(expected, fault.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Generate_DeepNesting_IsAFault()
    {
        Diagnostic fault = Assert.Single(Project.Generate(AdditionalFile.Definition(new string('[', 100_000))).Diagnostics);

        Assert.Contains("expected at most 128 levels of nesting", fault.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Generate_ManyFaults_FirstOnesAreReported() => Assert.Equal(20, Project.Generate(AdditionalFile.Definition(
        $$"""{"sections":[{{string.Join(',', Enumerable.Repeat("{}", 1000))}}]}""")).Diagnostics.Length);

    [Fact]
    public void Generate_FileThatCannotBeRead_IsAFault()
    {
        var missing = new AdditionalFile("/src/coffee.json", content: null, ("SurveyDefinition", "true"));

        Assert.Equal("SURVEY001", Assert.Single(Project.Generate(missing).Diagnostics).Id);
    }

    [Theory]
    [InlineData("Class", "1st")]
    [InlineData("Class", "a-b")]
    [InlineData("Namespace", "My..Company")]
    [InlineData("Namespace", "My Company")]
    public void Generate_NameThatIsNone_IsAFault(string metadata, string value) => Assert.Equal(
        "SURVEY003", Assert.Single(Project.Generate(AdditionalFile.Definition(Definitions.Coffee, "/src/x.json", (metadata, value))).Diagnostics).Id);

    [Fact]
    public void Generate_ClassTwice_IsAFaultOfTheSecond()
    {
        GeneratorDriverRunResult result = Project.Generate(
            AdditionalFile.Definition(Definitions.Coffee, "/a/coffee.json"), AdditionalFile.Definition(Definitions.Coffee, "/b/coffee.json"));

        Assert.StartsWith("/b/coffee.json(1,1): error SURVEY004: ", Assert.Single(result.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.Single(result.GeneratedTrees);
    }

    [Theory]
    [InlineData(null, "/src/coffee.json", 0)]
    [InlineData("{ \"title\": }", "/src/coffee.de.json", 11)]
    public void Generate_TranslationThatCannotBeRead_LeavesTheDefinitionsTexts(string? translation, string path, int character)
    {
        AdditionalFile definition = AdditionalFile.Definition(Definitions.Coffee, "/src/coffee.json", ("Language", "de"));
        GeneratorDriverRunResult result =
            Project.Generate(translation is null ? [definition] : [definition, new AdditionalFile("/src/coffee.de.json", translation)]);

        Diagnostic fault = Assert.Single(result.Diagnostics);
        FileLinePositionSpan place = fault.Location.GetLineSpan();
        Assert.Equal(("SURVEY005", DiagnosticSeverity.Warning), (fault.Id, fault.DefaultSeverity));
        Assert.Equal((path, character), (place.Path, place.StartLinePosition.Character));
        Assert.Contains("Do you drink coffee?", result.GeneratedTrees.Single().ToString(), StringComparison.Ordinal);
    }

    [Property(MaxTest = 300)]
    public void Generate_DefinitionWithAnyEdit_IsCompiledOrRefused(ushort place, byte length, char inserted)
    {
        int start = place % Definitions.Coffee.Length;
        string edited = Definitions.Coffee.Remove(start, Math.Min(length % 4, Definitions.Coffee.Length - start)).Insert(start, inserted.ToString());
        AdditionalFile[] files = [AdditionalFile.Definition(edited)];
        GeneratorDriver driver = Project.Driver(files)
            .RunGeneratorsAndUpdateCompilation(Project.Compile(hasEngine: true), out Microsoft.CodeAnalysis.Compilation all, out var found);

        Assert.Null(driver.GetRunResult().Results.Single().Exception);
        Assert.DoesNotContain(all.GetDiagnostics(), fault => fault.Severity >= DiagnosticSeverity.Warning && found.IsEmpty);
    }
}
