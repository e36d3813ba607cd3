using SurveyEngine.Documents;
using SurveyEngine.Evaluation;
using SurveyEngine.Model;
using SurveyEngine.State;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Responses;

/// <summary>What a thread keeps for the next response has nothing of the last one in it: answers are personal.</summary>
public sealed class ReadingWorkspaceTests
{
    private readonly Posting _posting = Posting.To(
        Single("Q1"), Multi("Q2", when: "Q1 = 'a'"), Number("N1"), FreeText("T1"), FreeText("T2", "T1 = 'x' and N1 > 3"),
        Question("T3", new TextEntry { MaxLength = 3 }), Single("Q3", when: "answered(T2)"));

    [Theory]
    [InlineData("""{"Q1":"a","Q2":["a","b"],"N1":5,"T1":"x","T2":"secret","T3":"abc","Q3":"a"}""")]
    [InlineData("""{"Q1":"a","Q2":["a","b"],"N1":5,"T1":"x","T2":"sec\u0072et","T3":"too long","Q3":"a"}""")]
    [InlineData("""{"Q1":"b","Q2":["a","b"],"N1":5,"T1":"y","T2":"secret","T2":"again","T3":5}""")]
    [InlineData("""{"Q1":"a","Q2":["a"],"\u0051\u0033":"a","N1":5,"T1":"secret","T3":"abc"}""")]
    [InlineData("""{"Q1":"a","N1":5,"T1":"x","T2":"secret","T3":"abc",}""")]
    public void Return_AfterAnyDoor_HasNothingOfTheResponse(string answers)
    {
        byte[] json = _posting.Bytes(answers);
        _posting.Survey.Check(json);
        IsEmpty();
        _posting.Survey.ReadResponse(json, HiddenAnswers.Drop);
        IsEmpty();
        SurveySession? session = _posting.Survey.StartFrom(json).ValueOrNull;
        IsEmpty();
        _posting.Survey.Resume(session?.ToUtf8Json() ?? json);
        IsEmpty();
    }

    private void IsEmpty()
    {
        CompiledSurvey survey = _posting.Survey.Reader.Survey;
        AnswerState start = survey.Start();
        ReadingWorkspace workspace = ReadingWorkspace.Rent(survey);
        AnswerState state = workspace.State;

        Assert.Equal(start.Drafts, state.Drafts);
        Assert.Equal(start.Effective, state.Effective);
        Assert.Equal(start.Shown, state.Shown);
        Assert.All(survey.Gates, gate => Assert.Equal(start.IsOpen(gate.Index), state.IsOpen(gate.Index)));
        Assert.All(state.Numbers, number => Assert.Equal(0, number));
        Assert.All(state.Texts, Assert.Null);
        Assert.All(workspace.Texts, range => Assert.Equal(default, range));
        Assert.All([.. workspace.Given, .. workspace.Blank, .. workspace.Suspects], word => Assert.Equal(0UL, word));
        Assert.Empty(workspace.Problems.Items);
        workspace.Return(survey);
        Assert.Same(workspace, ReadingWorkspace.Rent(survey));
        workspace.Return(survey);
    }
}
