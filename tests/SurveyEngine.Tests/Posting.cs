using System.Text;
using SurveyEngine.Model;
using SurveyEngine.Testing.Invariants;

namespace SurveyEngine.Tests;

/// <summary>Responses from outside: the answers of a small survey as JSON, and what is wrong with them.</summary>
internal sealed class Posting(Survey survey)
{
    private readonly ResponseRow _row = new(survey);

    public Survey Survey => survey;

    public static Posting To(params SurveyItem[] items) => new(Survey.Compile(Define.SurveyOf(items)).Value);

    /// <summary>The problems of a response with these answers, the text of an object of JSON, each as <c>code path</c>.</summary>
    public IEnumerable<string> Check(string answers, HiddenAnswers hidden = HiddenAnswers.Report) => CheckWhole(Whole(answers), hidden);

    /// <summary>The problems of a whole response, each as <c>code path</c>.</summary>
    public IEnumerable<string> CheckWhole(string json, HiddenAnswers hidden = HiddenAnswers.Report) =>
        CheckBytes(Encoding.UTF8.GetBytes(json), hidden);

    /// <summary>The problems of a whole response, each as <c>code path</c>; every other door gives the same, and the same answers.</summary>
    public IEnumerable<string> CheckBytes(byte[] utf8Json, HiddenAnswers hidden = HiddenAnswers.Report)
    {
        Assert.Null(ResponseDoors.Difference(_row, utf8Json, hidden));
        return Scenario.Brief(survey.Check(utf8Json, hidden));
    }

    /// <summary>A response with these answers.</summary>
    public string Whole(string answers) => $$"""{"survey":"{{survey.Id}}","version":"{{survey.Definition.Version}}","answers":{{answers}}}""";

    public byte[] Bytes(string answers) => Encoding.UTF8.GetBytes(Whole(answers));
}
