using System.Globalization;
using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests;

public sealed class SurveyTests
{
    private static readonly SurveyDefinition Small = SurveyOf(
        Single("Q1"), Multi("Q2").Specifying("b"), Matrix("Q3", "1 2", SingleOf("x y")).Specifying("y"));

    [Fact]
    public void Compile_SoundDefinition_HasItsFieldsInOrder()
    {
        Survey survey = Survey.Compile(Small).Value;

        Assert.Equal(["Q1", "Q2", "Q2.b", "Q3.1", "Q3.1.y", "Q3.2", "Q3.2.y"], survey.FieldPaths);
        Assert.Equal(("small", "small 1"), (survey.Id, survey.ToString()));
        Assert.Same(Small, survey.Definition);
        Assert.Equal(["en"], survey.Languages);
        Assert.Empty(survey.Warnings);
        Assert.Equal(SurveyJson.Fingerprint(Small), survey.Fingerprint);
    }

    [Fact]
    public void Compile_Translations_AreServedByOneSurvey()
    {
        Translation ja = Translation.Template(Small, "ja") with { Texts = [new("title", "小さい")] };
        Translation laterJa = ja with { Language = "JA", Texts = [new("title", "ちいさい"), new("typo", "x")] };

        Survey survey = Survey.Compile(Small, ja, laterJa).Value;

        Assert.Equal(["en", "ja"], survey.Languages);
        Assert.Equal(Survey.Compile(Small).Value.Fingerprint, survey.Fingerprint);
        Assert.Equal("ちいさい", survey.Start().View("ja-JP").Title);
        Assert.Equal("Small", survey.Start().View("fr").Title);
        Assert.Contains(survey.Warnings, warning => warning.Code == ProblemCodes.MissingTranslation);
        Assert.Contains(survey.Warnings, warning => warning.Code == ProblemCodes.UnknownTranslation);
    }

    [Fact]
    public void Compile_UnsoundDefinition_ReportsEverythingAtOnce()
    {
        Outcome<Survey> outcome = Survey.Compile(
            SurveyOf(FreeText("Q1", "Q9 = 'x'"), FreeText("Q1", "Q2 in [a]"), Single("Q2").RequiredWhen("Q1 > 5")) with { Title = "" });

        Assert.False(outcome.IsSuccess);
        Assert.Equal(
            ["condition_syntax", "duplicate_id", "empty_text", "unknown_name", "wrong_operand"],
            outcome.Problems.Select(problem => problem.Code).Order(StringComparer.Ordinal));
        Assert.Equal(outcome.Problems, Assert.Throws<ProblemsException>(() => outcome.Value).Problems);
    }

    [Fact]
    public async Task Compile_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Survey.Compile(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Survey.ReadAsync(null!));
    }

    [Fact]
    public void Read_ProblemsOfReadingAndCompiling_StandTogetherInFileOrder()
    {
        const string json = """
            {
              "id": "s", "version": "1", "language": "ja", "title": "調査",
              "sections": [
                { "id": "S1", "title": "葛󠄀飾", "items": [
                  { "kind": "text", "id": "Q1", "prompt": "𠮷", "visibleWhen": "質問 = '葛󠄀' and Q2 = 'b' or Q2 > 1" },
                  { "kind": "single", "id": "Q2", "prompt": "選択", "extra": 1, "options": [ { "code": "a", "label": "あ" } ] },
                  { "kind": "text", "id": "Q3", "prompt": "か", "requiredWhen": "Q1 = 'が' ＝ 1", "maxLength": -1 }
                ] } ]
            }
            """;

        Outcome<Survey> outcome = Survey.Read(Encoding.UTF8.GetBytes(json));

        Assert.Equal(
            [
                $"{PlaceOf("質問", json)} unknown_name", $"{PlaceOf("'b' or", json)} unknown_option", $"{PlaceOf("Q2 > 1", json)} wrong_operand",
                $"{PlaceOf("\"extra\"", json)} unknown_property", $"{PlaceOf("＝", json)} condition_syntax", $"{PlaceOf("-1", json)} invalid_value",
            ],
            outcome.Problems.Select(problem => $"{problem.Position} {problem.Code}"));
    }

    [Fact]
    public void Read_ConditionWithEscapes_PointsAtTheRightCharacter()
    {
        const string json = """
            {"id":"s","version":"1","language":"en","title":"t","sections":[{"id":"S1","items":[
            {"kind":"text","id":"Q1","prompt":"p","visibleWhen":"\u0051\u0032 \u003d 'x\t\\' and\nQ9 = 'y'"},
            {"kind":"text","id":"Q2","prompt":"p"}]}]}
            """;

        Problem problem = Assert.Single(Survey.Read(Encoding.UTF8.GetBytes(json)).Problems, problem => problem.Severity == ProblemSeverity.Error);

        Assert.Equal($"{PlaceOf("Q9", json)} unknown_name", $"{problem.Position} {problem.Code}");
    }

    [Fact]
    public void Read_QuestionThatIsUnreadable_RaisesNoSecondProblem()
    {
        const string json = """
            {"id":"s","version":"1","language":"en","title":"t","sections":[{"id":"S1","items":[
            {"kind":"slider","id":"Q1","prompt":"p"},
            {"kind":"single","id":"Q2","prompt":"p","options":[{"code":"a","label":"a"},{"code":"b"}]},
            {"kind":"single","id":"Q3","prompt":"p","options":"yes-on"},
            {"kind":"text","id":"Q4","prompt":"p","visibleWhen":"Q1 > 5 and Q2 = 'b' and Q2 = 'c' and Q3 = 'y'"}]}],
            "rules":[{"id":"R1","assert":"Q1.a = 'x' or Q2 = 'b'","fields":["Q1","Q1.a","Q4"],"message":"m"}]}
            """;

        Assert.Equal(
            ["unknown_value", "missing_property", "unknown_option_set"],
            Survey.Read(Encoding.UTF8.GetBytes(json)).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Read_SpecifyTextThatIsUnreadable_RaisesNoSecondProblem()
    {
        const string json = """
            {"id":"s","version":"1","language":"en","title":"t","sections":[{"id":"S1","items":[
            {"kind":"single","id":"Q1","prompt":"p","options":[{"code":"a","label":"a","specify":5}]},
            {"kind":"text","id":"Q2","prompt":"p","visibleWhen":"answered(Q1.a)"}]}],
            "rules":[{"id":"R1","assert":"Q1.a = 'x'","fields":["Q2"],"message":"m"}]}
            """;

        Assert.Equal(["wrong_type"], Survey.Read(Encoding.UTF8.GetBytes(json)).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public async Task Read_SoundFile_IsWhatCompileMakesOfIt()
    {
        byte[] json = SurveyJson.Write(Small);

        using var stream = new MemoryStream(json);
        Assert.Equal(Survey.Compile(Small).Value.Fingerprint, Survey.Read(json).Value.Fingerprint);
        Assert.Equal(Survey.Compile(Small).Value.Fingerprint, (await Survey.ReadAsync(stream)).Value.Fingerprint);
        Assert.Equal(["malformed_json"], Scenario.Brief(Survey.Read("{"u8).Problems));
    }

    [Fact]
    public async Task ReadAsync_EndlessStream_IsTooLarge()
    {
        using var stream = new EndlessStream();

        Assert.Equal(["too_large"], Scenario.Brief((await Survey.ReadAsync(stream)).Problems));
    }

    [Fact]
    public void IsSensitive_OfEachField_IsWhatItsKindSays()
    {
        Survey survey = Survey.Compile(SurveyOf(Question("Q1", new TextEntry { Sensitive = true }), FreeText("Q2"))).Value;

        Assert.Equal((true, false, false), (survey.IsSensitive("Q1"), survey.IsSensitive("Q2"), survey.IsSensitive("Q9")));
    }

    [Fact]
    public void ReadResponse_WithWarnings_IsAResponse()
    {
        Survey survey = Survey.Compile(SurveyOf(FreeText("Q1") with { Requirement = Requirement.Requested })).Value;

        Outcome<SurveyResponse> outcome = survey.ReadResponse(new Posting(survey).Bytes("{}"));
        Assert.True(outcome.IsSuccess);
        Assert.Equal(["requested Q1"], Scenario.Brief(outcome.Problems));
        Assert.False(survey.ReadResponse(new Posting(survey).Bytes("[]"), HiddenAnswers.Drop).IsSuccess);
    }

    [Fact]
    public void Survey_IsSharedByManyThreads()
    {
        Survey survey = Survey.Compile(SurveyOf(
            Single("Q1"), Question("Q2", new TextEntry { Pattern = "[a-z]+" }, "Q1 = 'a'").Required(), Number("Q3", "length(Q2) = 3"))).Value;

        Parallel.For(0, 2000, i =>
        {
            new Scenario(survey.Start())
                .Answer("Q1", i % 2 == 0 ? "a" : "b").Answer("Q2", "abc").Answer("Q3", i).Shows(i % 2 == 0 ? "Q1 Q2 Q3" : "Q1").Submit();
            Assert.Empty(new Posting(survey).Check($$"""{ "Q1":"a", "Q2":"abc", "Q3":{{i}} }"""));
        });
    }

    /// <summary>The line and the column, in characters, at which something stands first.</summary>
    private static string PlaceOf(string something, string text)
    {
        string[] lines = text[..text.IndexOf(something, StringComparison.Ordinal)].Split('\n');
        return string.Create(CultureInfo.InvariantCulture, $"{lines.Length}:{new StringInfo(lines[^1]).LengthInTextElements + 1}");
    }

    private sealed class EndlessStream : Stream
    {
        private long _given;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            _given += count;
            Assert.True(_given < 100_000_000, "The whole stream is read.");
            buffer.AsSpan(offset, count).Fill((byte)' ');
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
