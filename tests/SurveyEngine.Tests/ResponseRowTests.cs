using System.Reflection;
using System.Text;
using SurveyEngine.Model;
using SurveyEngine.State;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests;

/// <summary>What a row says of a valid response; that it agrees with every other door on any bytes is <see cref="Posting"/>'s work.</summary>
public sealed class ResponseRowTests
{
    private const int Single = 0;
    private const int Multi = 1;
    private const int Specify = 2;
    private const int Number = 3;
    private const int Text = 4;
    private const int Dependent = 5;

    private readonly Posting _posting = Posting.To(
        Single("Q1", "a b long"),
        Multi("Q2", "x y z").OptionWhen("z", "Q1 = 'a'").Specifying("y"),
        Define.Number("N1"),
        Question("T1", new TextEntry { Multiline = true }),
        FreeText("T2", "Q1 = 'a'"));

    private readonly ResponseRow _row;

    public ResponseRowTests() => _row = new ResponseRow(_posting.Survey);

    [Fact]
    public void TryRead_EveryKind_ItsAnswer()
    {
        Read("""{"Q1":"a","Q2":["z","y"],"Q2.y":"more","N1":1.50,"T1":"葛\\\r\n飾","T2":"also"}""");

        Assert.All(_posting.Survey.Fields, field => Assert.Equal(Presence.Answered, _row[field.Index]));
        Assert.Equal(0, _row.Option(Single));
        Assert.Equal([false, true, true], [_row.IsSelected(Multi, 0), _row.IsSelected(Multi, 1), _row.IsSelected(Multi, 2)]);
        Assert.Equal([true, false], [_row.IsSelected(Single, 0), _row.IsSelected(Single, 2)]);
        Assert.Equal(1.5m, _row.Number(Number));
        Assert.Equal(["more", "葛\\\n飾", "also"], [TextOf(Specify), TextOf(Text), TextOf(Dependent)]);
        Assert.True(_row.IsOptionShown(Multi, 2));
    }

    [Fact]
    public void TryRead_BlanksAndHidden_NoAnswers()
    {
        Read("""{"Q1":"b","Q2":[],"N1":null,"T1":" ","T2":"dropped"}""", HiddenAnswers.Drop);

        Assert.Equal(
            [Presence.Answered, Presence.Blank, Presence.NotShown, Presence.Blank, Presence.Blank, Presence.NotShown],
            _posting.Survey.Fields.Select(field => _row[field.Index]));
        Assert.Equal(1, _row.Option(Single));
        Assert.Equal([true, true, false], [_row.IsOptionShown(Multi, 0), _row.IsOptionShown(Multi, 1), _row.IsOptionShown(Multi, 2)]);
        Assert.False(_row.IsSelected(Multi, 0));
        Assert.Equal(["", "", ""], [TextOf(Specify), TextOf(Text), TextOf(Dependent)]);
        Assert.Throws<InvalidOperationException>(() => _row.Number(Number));
    }

    [Fact]
    public void TryRead_AgainAndAgain_NothingOfTheOneBefore()
    {
        Read("""{"Q1":"a","Q2":["y"],"Q2.y":"a longer text than later","N1":5,"T1":"x","T2":"y"}""");
        Read("""{"T1":"a text that needs more room than there was for all those before it together"}""");

        Assert.Equal(-1, _row.Option(Single));
        Assert.Equal(["", "a text that needs more room than there was for all those before it together"], [TextOf(Specify), TextOf(Text)]);
        Read("{}");
        Assert.Equal("", TextOf(Text));
    }

    [Fact]
    public void TryRead_Warnings_RowHasTheResponse()
    {
        var row = new ResponseRow(Survey.Compile(SurveyOf(FreeText("T1") with { Requirement = Requirement.Requested })).Value);

        Assert.True(row.TryRead(Encoding.UTF8.GetBytes("""{"survey":"small","version":"1","answers":{}}"""), HiddenAnswers.Report, out ProblemList problems));
        Assert.Equal(["requested T1"], Scenario.Brief(problems));
        Assert.Equal(Presence.Blank, row[0]);
    }

    [Theory]
    [InlineData("""{"Q1":"none"}""")]
    [InlineData("""{"Q1":"a",}""")]
    public void TryRead_Errors_RowHasNoResponse(string answers)
    {
        Read("{}");

        Assert.False(_row.TryRead(_posting.Bytes(answers), HiddenAnswers.Report, out ProblemList problems));
        Assert.NotEmpty(problems);
        Assert.Throws<InvalidOperationException>(() => _row[Single]);
        Assert.Throws<InvalidOperationException>(() => TextOf(Text));
    }

    [Fact]
    public void Row_WithoutAResponse_Throws() => Assert.Throws<InvalidOperationException>(() => _row.Option(Single));

    [Fact]
    public void Row_WrongKind_NamesTheField()
    {
        Read("{}");

        Assert.Contains("T1 is a text field", Assert.Throws<InvalidOperationException>(() => _row.Option(Text)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => _row.Option(Multi));
        Assert.Throws<InvalidOperationException>(() => _row.IsSelected(Number, 0));
        Assert.Throws<InvalidOperationException>(() => _row.IsOptionShown(Text, 0));
        Assert.Throws<InvalidOperationException>(() => _row.Number(Text));
        Assert.Throws<InvalidOperationException>(() => TextOf(Number));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    public void Row_NoSuchField_OutOfRange(int field)
    {
        Read("{}");

        Assert.Throws<ArgumentOutOfRangeException>(() => _row[field]);
        Assert.Throws<ArgumentOutOfRangeException>(() => _row.Option(field));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void Row_NoSuchOption_OutOfRange(int option)
    {
        Read("{}");

        Assert.Throws<ArgumentOutOfRangeException>(() => _row.IsSelected(Multi, option));
        Assert.Throws<ArgumentOutOfRangeException>(() => _row.IsOptionShown(Multi, option));
    }

    [Fact]
    public void TryRead_WhileAnotherThreadReads_Throws()
    {
        FieldInfo use = typeof(ResponseRow).GetField("_use", BindingFlags.Instance | BindingFlags.NonPublic)!;
        var taken = default(SingleUse);
        taken.Enter("A test");
        use.SetValue(_row, taken);

        Assert.Throws<InvalidOperationException>(() => Read("{}"));
        use.SetValue(_row, default(SingleUse));
        Read("{}");
    }

    [Fact]
    public void ToString_TellsNoAnswer()
    {
        Read("""{"T1":"private"}""");

        Assert.Equal("Row of small 1", _row.ToString());
    }

    private void Read(string answers, HiddenAnswers hidden = HiddenAnswers.Report)
    {
        Assert.True(_row.TryRead(_posting.Bytes(answers), hidden, out ProblemList problems));
        Assert.Empty(problems);
    }

    private string TextOf(int field) => Encoding.UTF8.GetString(_row.Utf8Text(field));
}
