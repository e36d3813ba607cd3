using System.Text;
using SurveyEngine.Documents;
using SurveyEngine.Evaluation;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Responses;

/// <summary>
/// A valid response makes no garbage, in whatever form its JSON comes: whoever reads it allocates what is returned, and nothing else.
/// </summary>
public sealed class CheckAllocationTests
{
    private static readonly string Hundred = string.Join(' ', Enumerable.Range(1, 100).Select(i => $"o{i}"));

    private readonly Posting _choices = new(Survey.Compile(SurveyOf(
        Single("Q1", "a b long １").Required(),
        Question("Q2", MultiOf("none a b c long") with { Min = 2, Max = 3 }).Exclusive("none"),
        Single("a-question-with-quite-a-long-name"),
        Matrix("Q4", "1 2 3", MultiOf("x y z")),
        Single("Q5", "a b", "Q1 = 'a'").Required(),
        Single("質問"),
        Multi("Q6", "a b c").OptionWhen("b", "Q1 = 'a'"),
        Single("Q7").RequiredWhen("Q1 = 'b'"),
        Multi("Q8", Hundred).Exclusive("o100")) with
    {
        Rules = [new Rule { Id = "R1", Assert = "Q1 != 'long' or answered(Q7)", Fields = ["Q1"], Message = "…" }],
    }).Value);

    private readonly Posting _entries = Posting.To(
        Question("N1", new NumberEntry { Min = -1.5m, Max = 1000, Decimals = 2 }),
        Question("T1", new TextEntry { MaxLength = 5 }),
        Question("T2", new TextEntry { MinLength = 3, Multiline = true }),
        Question("T3", new TextEntry { Format = TextFormat.Email }),
        Question("T4", new TextEntry { Format = TextFormat.Ascii, CountAs = TextUnit.Utf16, MaxLength = 5 }),
        Single("Q1", "a other").Specifying("other", new Specify { Text = new TextEntry { MaxLength = 5 } }));

    public static TheoryData<string> Choices =>
    [
        """{"Q1":"a","Q2":["a","b"],"Q4.1":["x","z"],"Q5":"b","質問":"c"}""",
        """{"Q1":"b","Q7":"a"}""",
        """{"Q1":"a","Q2":["none"],"Q5":"a"}""",
        """{"Q1":"a","Q2":["a","b","c"],"Q5":"a","Q6":["a","b"]}""",
        """{"Q1":"b","Q2":["c","a","long"],"Q6":["a","c"],"Q7":"a"}""",
        """{"Q1":"long","Q2":["long","a"],"a-question-with-quite-a-long-name":"b","Q4.1":["x"],"Q7":"c"}""",
        """{"Q1":"１","Q2":[],"a-question-with-quite-a-long-name":"","Q4.1":null,"Q5":""}""",
        """{"質問":"c","Q5":"b","Q4.3":["z","y","x"],"Q4.1":["x","z"],"Q2":["a","b"],"Q1":"a"}""",
        """{"Q1":"a", "Q5":"b", "Q2":["a","b"],  "Q4.1":["x","z"], "質問":"c"}""",
        """ { "Q1" : "a" , "Q2" : [ "a" ,  "b" ] , "Q5" : "a" , "Q4.2" :[ "x" ] } """,
        "{\n\t\"Q1\": \"a\",\r\n\t\"Q5\": \"a\",\n\t\"Q2\": [\n\t\t\"a\",\n\t\t\"b\"\n\t]\n}",
        """{"Q1":"b","Q7":"a","Q8":["o1","o64","o65","o99"]}""",
        """{"Q1":"b","Q7":"a","Q8":["o100"]}""",
    ];

    public static TheoryData<string> Entries =>
    [
        """{"N1":99.9,"T1":"99999"}""",
        """{"N1":1000,"T1":"葛飾区","T2":"abc","T3":"a@b.c","T4":"a (b)","Q1":"other","Q1.other":"x"}""",
        """{"N1":-1.5,"T1":"12345","T2":"a\nb\r\nc"}""",
        """{"N1":0.25,"T1":"𠮷","T2":"\u3042\u304b\u3099\ud842\udfb7b"}""",
        """{"N1":1e2,"T1":"か゚か゚か゚か゚か゚"}""",
        """{"N1":25E-2}""",
        """{"N1":1.5e+2,"T2":"　葛　"}""",
        """{"N1":0,"T1":" a","T2":"one\ttwo"}""",
        """{"T1":"a\\\"b"}""",
        """{"Q1.other":"x","Q1":"other","T4":"12345"}""",
        """{}""",
        """ { } """,
    ];

    [Theory]
    [MemberData(nameof(Choices))]
    public void CheckAndRow_ValidChoices_AllocatesNothing(string answers) => AllocatesNothing(_choices, answers);

    [Theory]
    [MemberData(nameof(Entries))]
    public void CheckAndRow_ValidTextsAndNumbers_AllocatesNothing(string answers) => AllocatesNothing(_entries, answers);

    [Theory]
    [MemberData(nameof(Choices))]
    public void ReadResponse_ValidChoices_AllocatesTheResponse(string answers) => AllocatesTheResponse(_choices, answers);

    [Theory]
    [MemberData(nameof(Entries))]
    public void ReadResponse_ValidTextsAndNumbers_AllocatesTheResponse(string answers) => AllocatesTheResponse(_entries, answers);

    [Theory]
    [MemberData(nameof(Choices))]
    public void CarefulReader_ValidChoices_AllocatesNothing(string answers)
    {
        CompiledSurvey survey = _choices.Survey.Reader.Survey;
        var workspace = new ReadingWorkspace(survey);
        byte[] response = _choices.Bytes(answers);
        IReadOnlyList<Problem> problems = [];

        Assert.Equal(0, Allocation.Least(() =>
        {
            workspace.Clear(survey);
            problems = ResponseVerdict.Of(survey, response, HiddenAnswers.Report, workspace).Problems;
        }));
        Assert.Empty(problems);
    }

    private static void AllocatesTheResponse(Posting posting, string answers)
    {
        byte[] json = posting.Bytes(answers);
        CompiledSurvey survey = posting.Survey.Reader.Survey;
        var workspace = new ReadingWorkspace(survey);
        posting.Survey.Reader.Read(json, HiddenAnswers.Report, workspace);
        posting.Survey.Reader.CopyTexts(json, workspace);
        object? made = null;
        long expected = Allocation.Least(() => made = new SurveyResponse(survey, workspace.State))
            + Allocation.Least(() => made = new Outcome<SurveyResponse>(value: null, []))
            + workspace.State.Texts.Where(text => text is not null).Sum(text => Allocation.Least(() => made = new string(text.AsSpan())));

        Assert.Equal(expected, Allocation.Least(() => made = posting.Survey.ReadResponse(json)));
        Assert.True(((Outcome<SurveyResponse>)made!).IsSuccess);
    }

    private static void AllocatesNothing(Posting posting, string answers)
    {
        foreach (byte[] response in Documents(posting, answers).Select(Encoding.UTF8.GetBytes))
        {
            ProblemList problems = [];
            Assert.Equal(0, Allocation.Least(() => problems = posting.Survey.Check(response)));
            Assert.Empty(problems);

            var row = new ResponseRow(posting.Survey);
            Assert.Equal(0, Allocation.Least(() => row.TryRead(response, HiddenAnswers.Report, out problems)));
            Assert.Empty(problems);
        }
    }

    /// <summary>The response as the engine writes it, and as others may.</summary>
    private static IEnumerable<string> Documents(Posting posting, string answers) =>
    [
        $"{{\"survey\":\"small\",\"version\":\"1\",\"fingerprint\":\"{posting.Survey.Fingerprint}\",\"answers\":{answers}}}",
        posting.Whole(answers),
        $" {{ \"answers\" : {answers} , \"fingerprint\" : \"{posting.Survey.Fingerprint}\" ,\n\"version\":\"1\",\"survey\":\"small\" }} \r\n\t",
    ];
}
