using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Responses;

/// <summary>What people read of a document that is no response, or not this survey's: every part of the message is there.</summary>
public sealed class DocumentMessageTests
{
    private readonly Posting _posting = Posting.To(Single("Q1"), FreeText("Q2"), Multi("Q3"), Single("Q4", when: "Q3 has 'a'"));

    public static TheoryData<string, string> Messages => new()
    {
        { "[]", "This must be an object; a list was given." },
        { "5", "This must be an object; a number was given." },
        { "{}", "This is not for this survey: it must say \"small\". | This is not for this version of the survey: it must say \"1\". | This question must be answered." },
        { "{\"survey\":5,\"version\":\"2\",\"fingerprint\":\"x\",\"answers\":{}}", "This is not for this survey: it must say \"small\". | This is not for this version of the survey: it must say \"1\". | This is not for this version of the survey: it must say \"FINGERPRINT\"." },
        { "{\"survey\":\"smal\",\"version\":null,\"fingerprint\":[],\"answers\":{}}", "This is not for this survey: it must say \"small\". | This is not for this version of the survey: it must say \"1\". | This is not for this version of the survey: it must say \"FINGERPRINT\"." },
        { "{\"survey\":\"small\",\"version\":\"1\",\"answers\":[]}", "This must be an object; a list was given." },
        { "{\"survey\":\"small\",\"version\":\"1\",\"answers\":{},\"Survey\":1,\"extra\":{}}", "There is no field \"Survey\" in this survey. Did you mean \"survey\"? | There is no field \"extra\" in this survey." },
        { "{\"survey\":\"small\",\"survey\":\"x\",\"version\":\"1\",\"version\":\"2\",\"fingerprint\":\"z\",\"answers\":{},\"answers\":{\"Q1\":\"z\"}}", "\"survey\" is given more than once. | \"version\" is given more than once. | This is not for this version of the survey: it must say \"FINGERPRINT\". | \"answers\" is given more than once." },
        { "{\"survey\":\"small\",\"version\":\"1\",\"answers\":{\"Q9\":1,\"Q1\":\"z\",\"Q1\":\"a\"},\"x\":}", "This is not well-formed JSON (line 1, column 74)." },
        { "{\"survey\":\"small\",\"version\":\"1\",\"answers\":{\"Q1\":\"a\",\"Q1\":\"b\"}}", "\"Q1\" is given more than once." },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void Check_Document_SaysWhatIsWrongWithIt(string json, string expected)
    {
        IReadOnlyList<Problem> problems = _posting.Survey.Check(Encoding.UTF8.GetBytes(json));

        Assert.Equal(
            expected.Replace("FINGERPRINT", _posting.Survey.Fingerprint, StringComparison.Ordinal),
            string.Join(" | ", problems.Select(problem => problem.Message("en"))));
    }

    [Theory]
    [InlineData("\"surwey\"", "surwey")]
    [InlineData("5", null)]
    public void Check_OtherSurvey_TellsWhichOne(string survey, string? found) =>
        Assert.Equal(found, _posting.Survey.Check(Encoding.UTF8.GetBytes($"{{\"survey\":{survey},\"version\":\"1\",\"answers\":{{}}}}"))[0]["found"]);

    [Fact]
    public void Check_FingerprintGivenTwice_IsOneProblem()
    {
        string fingerprint = $"\"fingerprint\":\"{_posting.Survey.Fingerprint}\"";

        Assert.Equal(
            ["duplicate_field fingerprint"],
            _posting.CheckWhole($"{{\"version\":\"1\",{fingerprint},{fingerprint},\"survey\":\"small\",\"answers\":{{\"Q1\":\"a\"}}}}"));
    }

    [Fact]
    public void Check_ListThatIsRefused_NothingOfItCounts() =>
        Assert.Equal(["unknown_option Q3", "not_shown Q4"], _posting.Check("{\"Q3\":[\"a\",\"z\"],\"Q4\":\"a\"}"));

    [Fact]
    public void Check_HiddenEntries_AreNotShown()
    {
        Posting posting = Posting.To(
            Single("Q1"), FreeText("T1", "Q1 = 'a'"), Question("T2", new TextEntry { Format = TextFormat.Email }, "Q1 = 'a'"), Number("N1", "Q1 = 'a'"));

        Assert.Equal(
            ["not_shown T1", "not_shown T2", "not_shown N1"], posting.Check("{\"T1\":\"x\",\"T2\":\"a@b.c\",\"N1\":5}"));
    }

    [Fact]
    public void Check_TextThatOnlyARequirementReads_IsKept()
    {
        Posting posting = Posting.To(FreeText("T1"), Single("Q1").RequiredWhen("T1 = 'x'"));

        Assert.Equal(["required Q1"], posting.Check("{\"T1\":\"x\"}"));
        Assert.Empty(posting.Check("{\"T1\":\"y\"}"));
    }

    [Fact]
    public void Check_UnknownFields_HintsAsLongAsTheyAreOfUse()
    {
        string answers = string.Join(',', Enumerable.Range(0, 25).Select(i => $"\"Q1{(char)('a' + i)}\":1"));

        Assert.Equal(20, _posting.Survey.Check(_posting.Bytes($"{{{answers}}}")).Count(problem => problem["nearest"] is not null));
    }

    [Theory]
    [InlineData("\"Q9\":1", "unknown_field Q9")]
    [InlineData("\"Q1\":\"z\",\"Q2\":5", "unknown_option Q1, wrong_type Q2")]
    [InlineData("\"Q2\":5,\"Q1\":\"z\"", "unknown_option Q1, wrong_type Q2")]
    [InlineData("\"Q9\":1,\"Q1\":\"z\",\"Q1\":\"a\",", "malformed_json")]
    public void Resume_BadDrafts_SaysWhatIsWrong(string drafts, string expected)
    {
        string json = $"{{\"survey\":\"small\",\"version\":\"1\",\"fingerprint\":\"{_posting.Survey.Fingerprint}\",\"drafts\":{{{drafts}}}}}";

        Assert.Equal(
            expected.Split(", "), Scenario.Brief(_posting.Survey.Resume(Encoding.UTF8.GetBytes(json)).Problems));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("{\"survey\":\"small\",\"version\":\"1\",\"answers\":5}")]
    public void Validate_NoAnswersAtAll_FailsWithoutValues(string json) => Assert.All(
        new PostedResponseValidator(_posting.Survey, "en").Validate(new PostedResponse(Encoding.UTF8.GetBytes(json))).Errors,
        failure => Assert.Null(failure.AttemptedValue));
}
