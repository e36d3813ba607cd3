using System.Buffers;
using System.Text;
using SurveyEngine.Documents;
using SurveyEngine.Evaluation;
using SurveyEngine.FastPath;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Responses;

/// <summary>A kind of answer need not have a fast scanner: its values are read the careful way, and the verdict is the same.</summary>
public sealed class KindWithoutScannerTests
{
    private readonly CompiledSurvey _survey = Compiled(
        Question("N1", new NumberEntry { Max = 9 }),
        Question("T1", new TextEntry { MaxLength = 3 }),
        Single("Q1", "a b long"),
        Multi("Q2", "a b none long").Exclusive("none"),
        FreeText("T2", "T1 = 'x' and N1 > 3").Required());

    [Theory]
    [InlineData("{\"N1\":5,\"T1\":\"x\",\"Q1\":\"long\",\"Q2\":[\"long\",\"a\"],\"T2\":\"y\"}")]
    [InlineData("{\"N1\":5,\"T1\":\"x\",\"Q1\":\"a\"}")]
    [InlineData("{\"N1\":10,\"T1\":\"long\",\"Q1\":\"none\",\"Q2\":[ \"none\", \"long\" ]}")]
    [InlineData("{\"N1\":\"5\",\"T1\":5,\"Q1\":[\"long\"],\"Q2\":\"long\",\"T2\":null}")]
    [InlineData("{\"N1\":5,\"N1\":6,\"T1\":\"\\ud800\",\"T2\":\"hidden\"}")]
    [InlineData("{\"N1\":1e99,\"T1\":\" \",\"Q1\":{},\"Q9\":1}")]
    [InlineData("{}")]
    public void TryRead_NoFieldHasAScanner_AnswersAsTheCarefulReader(string answers)
    {
        var plan = new FastPathPlan(_survey);
        Array.Clear(plan.Scanners);
        byte[] json = Encoding.UTF8.GetBytes(
            $$"""{"survey":"{{_survey.Definition.Id}}","version":"{{_survey.Definition.Version}}","answers":{{answers}}}""");

        foreach (HiddenAnswers hidden in Enum.GetValues<HiddenAnswers>())
        {
            var careful = new ReadingWorkspace(_survey);
            var fast = new ReadingWorkspace(_survey);

            Assert.True(FastResponseReader.TryRead(plan, json, hidden, fast, out ProblemList problems));
            Assert.Equal(ResponseVerdict.Of(_survey, json, hidden, careful).Problems, problems);
            Assert.Equal(Saved(careful), Saved(fast));
        }
    }

    [Theory]
    [InlineData("{\"N1\":5,}")]
    [InlineData("{\"T1\":\"\u0001\"}")]
    [InlineData("{\"Q1\":\"a\"")]
    public void TryRead_NoScannerAndNoJson_IsLeftToTheCarefulReader(string answers)
    {
        var plan = new FastPathPlan(_survey);
        Array.Clear(plan.Scanners);
        byte[] json = Encoding.UTF8.GetBytes(
            $$"""{"survey":"{{_survey.Definition.Id}}","version":"{{_survey.Definition.Version}}","answers":{{answers}}}""");

        Assert.False(FastResponseReader.TryRead(plan, json, HiddenAnswers.Report, new ReadingWorkspace(_survey), out _));
    }

    private string Saved(ReadingWorkspace workspace)
    {
        var bytes = new ArrayBufferWriter<byte>();
        SavedSession.Write(bytes, _survey, workspace.State);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
