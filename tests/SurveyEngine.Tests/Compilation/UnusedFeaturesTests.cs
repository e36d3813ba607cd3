using System.Security.Cryptography;
using System.Text;
using SurveyEngine.Compilation;
using SurveyEngine.DefinitionFiles;
using SurveyEngine.Definitions;
using SurveyEngine.Evaluation;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Compilation;

/// <summary>A survey that uses nothing of calculations, defaults and parameters is laid out and evaluated as before there were any.</summary>
public sealed class UnusedFeaturesTests
{
    [Fact]
    public void Program_OfTheBuiltInQuestionnaire_IsTheRecordedOne() => Assert.Equal(
        "55 12 1 8 31b1eee7074c67c2", Describe(SurveyCompiler.Compile(CybersecuritySurvey.Survey.Definition, [], new HashSet<string>(), LocatedProblem.NewList())!));

    [Fact]
    public void Answer_ThatFeedsASumOfThousandRows_AllocatesOnlyTheChange()
    {
        Survey survey = Survey.Compile(SurveyOf(
            Matrix("M", string.Join(' ', Enumerable.Range(0, 1000)), new NumberEntry()), Number("total") with { Calculated = "sum(M)" })).Value;
        SurveySession session = survey.Start();
        for (int row = 0; row < 1000; row++)
            session.Answer($"M.{row}", row);
        session.Answer("M.5", 1);
        session.Answer("M.5", 2);

        Assert.Equal(499_500 - 3, session["total"]);
        long before = GC.GetAllocatedBytesForCurrentThread();
        session.Answer("M.5", 1);

        // The change, and the list of the one path that changed.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 56, 56 + 24 + 32);
    }

    private static string Describe(CompiledSurvey survey)
    {
        var text = new StringBuilder();
        foreach (Instruction instruction in survey.Program.Code)
            text.Append(instruction).Append('\n');

        string code = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
        return $"{survey.Program.Code.Count} {survey.Program.Layout.TotalWords} {survey.Program.Layout.Numbers} {survey.Program.Layout.Texts} {code}";
    }
}
