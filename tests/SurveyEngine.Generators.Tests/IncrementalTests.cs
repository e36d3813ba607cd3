using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SurveyEngine.Generators.Tests;

/// <summary>What was made before is not made again.</summary>
public sealed class IncrementalTests
{
    [Fact]
    public void Generate_OtherSourceChanged_TakesWhatIsThere() =>
        Assert.Equal(
            IncrementalStepRunReason.Cached,
            Second((driver, host) => driver.RunGenerators(host.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class C;")))));

    [Fact]
    public void Generate_ConditionChanged_CompilesNothingAgain() =>
        Assert.Equal(IncrementalStepRunReason.Unchanged, AfterEdit("Q1 = 'y'", "Q1 != 'y'"));

    [Fact]
    public void Generate_LabelChanged_MakesTheClassAgain() => Assert.Equal(IncrementalStepRunReason.Modified, AfterEdit("Kitchen", "Canteen"));

    private static IncrementalStepRunReason AfterEdit(string old, string edited)
    {
        Assert.Contains(old, Definitions.Coffee, StringComparison.Ordinal);
        return Second((driver, host) =>
        {
            AdditionalFile file = AdditionalFile.Definition(Definitions.Coffee.Replace(old, edited, StringComparison.Ordinal));
            return driver
                .WithUpdatedAnalyzerConfigOptions(new AdditionalFile.Provider([file], "Host"))
                .ReplaceAdditionalTexts([file])
                .RunGenerators(host);
        });
    }

    /// <summary>Runs the generator twice, and tells why the step of the class ran the second time.</summary>
    private static IncrementalStepRunReason Second(Func<GeneratorDriver, CSharpCompilation, GeneratorDriver> again)
    {
        CSharpCompilation host = Project.Compile(hasEngine: true);
        GeneratorDriver driver = again(Project.Driver([AdditionalFile.Definition(Definitions.Coffee)]).RunGenerators(host), host);
        return driver.GetRunResult().Results.Single().TrackedSteps["Ids"].Single().Outputs.Single().Reason;
    }
}
