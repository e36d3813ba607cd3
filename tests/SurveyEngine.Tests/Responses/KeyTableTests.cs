using System.Text;
using SurveyEngine.FastPath;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Responses;

/// <summary>What the table does not find is looked for elsewhere, so that only time could tell: here it is asked itself.</summary>
public sealed class KeyTableTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(50)]
    [InlineData(1500)]
    public void Find_KeyOfTheSurvey_FieldLengthAndWhatDiffers(int questions)
    {
        (KeyTable keys, ExpectedField[] fields) = TableOf(Enumerable.Range(0, questions).Select(i => $"Q{i * 37}-質{i}"));
        for (int i = 0; i < questions; i++)
        {
            string key = $"\"Q{i * 37}-質{i}\":";
            byte[] bytes = Bytes($"{key}[1]");

            Assert.Equal(i, keys.Find(bytes, 0, out uint differing, out int length));
            Assert.Equal((Encoding.UTF8.GetByteCount(key), fields[i].Differ(bytes, 0)), (length, differing));
        }
    }

    [Theory]
    [InlineData("\"Q1\":1", 0)]
    [InlineData("\"Q2\":\"b\",\"Q1\":", 1)]
    [InlineData("\"mmmmmmmmmmmmmmmmmmmmmmmmmmmm\":", 2)]
    [InlineData("\"Q3\":1", KeyTable.None)]
    [InlineData("\"Q1\" :1", KeyTable.None)]
    [InlineData("\"Q1x\":1", KeyTable.None)]
    [InlineData("\"Q1", KeyTable.None)]
    [InlineData("Q1\":\"Q1\":", KeyTable.None)]
    [InlineData(" \"Q1\":1", KeyTable.None)]
    [InlineData("nnnn", KeyTable.None)]
    [InlineData("\"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\":", KeyTable.None)]
    public void Find_BytesAtAKeysPlace_FieldOrNone(string json, int expected)
    {
        (KeyTable keys, _) = TableOf(["Q1", "Q2", new string('m', 28), new string('k', 37)]);

        Assert.Equal(expected, keys.Find(Bytes(json), 0, out _, out _));
    }

    /// <summary>Keys made to collide fill a run of places; a search looks at 64 of them, and the careful reader has the last word.</summary>
    [Fact]
    public void Find_KeysThatCollide_AsManyAsASearchReaches()
    {
        string[] ids = [.. CollidingNames.OfKeys().Take(4000)];
        (KeyTable keys, _) = TableOf(ids);

        int[] found = [.. ids.Select(id => keys.Find(Bytes($"\"{id}\":1"), 0, out _, out _))];

        Assert.All(found, (field, i) => Assert.True(field == i || field == KeyTable.None));
        Assert.InRange(found.Count(field => field == KeyTable.None), 1, 3999);
        var posting = new Posting(Survey.Compile(SurveyOf([.. ids.Select(id => Single(id))])).Value);
        Assert.Empty(posting.Check($"{{{string.Join(',', ids.Select(id => $"\"{id}\":\"a\""))}}}"));
        Assert.Equal([$"unknown_option {ids[^1]}"], posting.Check($"{{\"{ids[^1]}\":\"x\"}}"));
    }

    [Fact]
    public void Find_NoKeysAtAll_None() => Assert.Equal(KeyTable.None, new KeyTable([]).Find(Bytes("\"Q1\":1"), 0, out _, out _));

    private static (KeyTable Keys, ExpectedField[] Fields) TableOf(IEnumerable<string> ids)
    {
        var plan = new FastPathPlan(Compiled([.. ids.Select(id => Single(id))]));
        return (plan.Keys, plan.Expected);
    }

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json.PadRight(ExpectedField.Width));
}
