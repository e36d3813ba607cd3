using System.Text;
using SurveyEngine.FastPath;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Responses;

/// <summary>
/// What is not as expected costs time and changes no verdict, so that no check of a response can tell. Here the comparison is
/// tested itself.
/// </summary>
public sealed class ExpectedFieldTests
{
    private const int Single = 0;
    private const int Multi = 1;
    private const int Longest = 2;
    private const int TooLong = 3;
    private const int Text = 4;
    private const int Wide = 5;
    private const string Refused = "refused";

    private readonly ExpectedField[] _fields = new FastPathPlan(Compiled(
        Single("Q1", "a b long"),
        Question("Q2", MultiOf("a b c d e f g h i j none") with { Max = 10 }).Exclusive("none").Exclusive("j"),
        Single(new string('x', 24), "a b"),
        Single(new string('y', 25), "a b"),
        FreeText("T1"),
        Multi("Q3", string.Join(' ', Enumerable.Range(0, 65).Select(i => $"o{i}"))))).Expected;

    [Theory]
    [InlineData(Single, "\"Q1\":\"a\",", "0 to 9")]
    [InlineData(Single, "\"Q1\":\"b\",", "1 to 9")]
    [InlineData(Single, "\"Q1\":\"z\",", Refused)]
    [InlineData(Single, "\"Q1\":\"a\"}", "key")]
    [InlineData(Single, "\"Q1\":\"ab,", "key")]
    [InlineData(Single, "\"Q1\": \"a\",", "key")]
    [InlineData(Single, "\"Q1\":null,", "key")]
    [InlineData(Single, "\"Q2\":\"a\",", "nothing")]
    [InlineData(Single, "\"Q1\" :\"a\",", "nothing")]
    [InlineData(Single, "'Q1\":\"a\",", "nothing")]
    [InlineData(Text, "\"T1\":\"a\",", "key")]
    [InlineData(Wide, "\"Q3\":[\"o1\"],", "key")]
    public void Read_AnswerOrNot_WhatIsCertain(int field, string json, string expected) => Assert.Equal(expected, ReadAs(field, json));

    [Theory]
    [InlineData("[\"a\"],", "0 to 11")]
    [InlineData("[\"c\",\"a\"],", "0 2 to 15")]
    [InlineData("[\"a\",\"b\",\"c\"],", "0 1 2 to 19")]
    [InlineData("[\"a\",\"b\",\"c\",\"d\"],", "0 1 2 3 to 23")]
    [InlineData("[\"a\",\"b\",\"c\",\"d\",\"e\"],", "0 1 2 3 4 to 27")]
    [InlineData("[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\"],", "0 1 2 3 4 5 6 to 35")]
    [InlineData("[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\"],", "0 1 2 3 4 5 6 7 to 39")]
    [InlineData("[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\",\"i\"],", "0 1 2 3 4 5 6 7 8 to 43")]
    [InlineData("[\"j\"],", "9 to 11")]
    [InlineData("[\"a\",\"j\"],", Refused)]
    [InlineData("[\"a\",\"a\"],", Refused)]
    [InlineData("[\"a\",\"z\"],", Refused)]
    [InlineData("[\"a\"]}", Refused)]
    [InlineData("[\"a\" ],", Refused)]
    [InlineData("[\"a\",,", Refused)]
    [InlineData("[\"a\", \"b\"],", Refused)]
    [InlineData("[\"a\",\"none\"],", Refused)]
    [InlineData("[]", "key")]
    [InlineData("[ \"a\"],", "key")]
    public void Read_List_WhatIsCertain(string list, string expected) => Assert.Equal(expected, ReadAs(Multi, $"\"Q2\":{list}"));

    [Theory]
    [InlineData(0, "0 to 11")]
    [InlineData(1, Refused)]
    public void Read_ListAtTheEnd_AsFarAsThereAreBytes(int missing, string expected)
    {
        // What is compared, four picks from the first letter on, must be there.
        const int fourPicks = 16;
        string json = "\"Q2\":[\"a\"],".PadRight("\"Q2\":[\"".Length + fourPicks - missing);

        Assert.Equal(expected, ReadAs(Multi, json, padding: 0));
    }

    [Fact]
    public void IsAnswer_KeyAndAnswerFillTheBytes_OnlyAsFarAsTheyFit()
    {
        Assert.Equal("1 to 31", ReadAs(Longest, $"\"{new string('x', 24)}\":\"b\","));
        Assert.Equal("key", ReadAs(TooLong, $"\"{new string('y', 25)}\":\"b\","));
    }

    [Theory]
    [InlineData("\"a\",", true)]
    [InlineData("\"a\"", false)]
    [InlineData("\"ab\",", false)]
    [InlineData("\"a\"}", false)]
    [InlineData("[\"a\"],", false)]
    [InlineData("1,\"a", false)]
    public void IsSingleByteCode_Value_IsOneByteInQuotesWithAComma(string json, bool expected) =>
        Assert.Equal(expected, ExpectedField.IsSingleByteCode(Encoding.UTF8.GetBytes(":" + json), 1));

    [Fact]
    public void IsKey_LongerThanTheBytes_Never()
    {
        ExpectedField[] fields = new FastPathPlan(Compiled(Single(new string('k', 29)), Single(new string('m', 28)))).Expected;

        Assert.False(fields[0].IsKey(fields[0].Differ(fields[0].Pattern, 0)));
        Assert.True(fields[1].IsKey(fields[1].Differ(fields[1].Pattern, 0)));
        Assert.Equal((32, 31), (fields[0].KeyLength, fields[1].KeyLength));
    }

    [Fact]
    public void Read_SecondAnswer_KeepsTheFirst()
    {
        var drafts = new ulong[1];

        _fields[Single].Read("\"a\","u8, 0, drafts);
        _fields[Single].Read("\"b\","u8, 0, drafts);
        _fields[Multi].Read(Encoding.UTF8.GetBytes("[\"a\",\"b\"],".PadRight(40)), 0, drafts);
        _fields[Multi].Read(Encoding.UTF8.GetBytes("[\"b\",\"c\"],".PadRight(40)), 0, drafts);

        // Three bits of Q1 stand before those of Q2.
        Assert.Equal(0b111_011UL, drafts[0]);
    }

    /// <summary>The options read, and up to where; or how much is as expected.</summary>
    private string ReadAs(int field, string json, int padding = 40)
    {
        ExpectedField expected = _fields[field];
        byte[] bytes = Encoding.UTF8.GetBytes(json + new string(' ', padding));
        uint differing = expected.Differ(bytes, 0);
        if (!expected.IsKey(differing))
            return "nothing";
        if (!expected.IsAnswer(differing))
            return "key";

        var drafts = new ulong[2];
        int end = expected.Read(bytes, expected.KeyLength, drafts);
        if (end < 0)
        {
            Assert.Equal([0, 0], drafts);
            return Refused;
        }

        // Q1 has three bits, Q2 eleven behind them, and two each are of the long names.
        int first = field switch { Single => 0, Multi => 3, Longest => 14, _ => 16 };
        IEnumerable<int> picks = Enumerable.Range(0, 64).Where(bit => (drafts[0] >> bit & 1) != 0).Select(bit => bit - first);
        return $"{string.Join(' ', picks)} to {end}";
    }
}
