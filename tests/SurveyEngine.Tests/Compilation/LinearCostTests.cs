using System.Text;

namespace SurveyEngine.Tests.Compilation;

/// <summary>Twice as much of anything that a definition, a translation, a catalog or a response can hold costs about twice the memory.</summary>
public sealed class LinearCostTests
{
    private const double MostGrowth = 2.7;

    private static readonly Survey Small = Survey.Read(Definition(_ => Text(0), 1)).Value;

    public static TheoryData<string, int, Func<int, Action>> Dimensions => new()
    {
        { "options", 2_000, Reading(count => Definition(_ => Choice("Q", count), 1)) },
        { "options of all rows", 100, Reading(count => Definition(_ => Matrix(count, 50), 1)) },
        { "rows", 2_000, Reading(count => Definition(_ => Matrix(count, 2), 1)) },
        { "questions", 2_000, Reading(count => Definition(i => Text(i), count)) },
        { "sections", 2_000, Reading(count => Definition(i => $$"""{"kind":"section","id":"S{{i}}","items":[{{Text(i)}}]}""", count)) },
        { "option sets", 2_000, Reading(count => Definition(
            i => $$"""{"kind":"single","id":"Q{{i}}","prompt":"p","options":"set{{i}}"}""", count, $"\"optionSets\":{{{Many(count, i => $"\"set{i}\":[{{\"code\":\"a\",\"label\":\"A\"}}]")}}}")) },
        { "rules", 2_000, Reading(count => Definition(
            _ => Text(0), 1, $"\"rules\":[{Many(count, i => $$"""{"id":"R{{i}}","assert":"answered(Q0)","fields":["Q0"],"message":"m"}""")}]")) },
        { "texts", 5_000, Reading(count => Definition(_ => $$"""{"kind":"text","id":"Q","prompt":"p","notes":[{{Many(count, i => $"\"note {i}\"")}}]}""", 1)) },
        { "patterns", 200, Reading(count => Definition(i => $$"""{"kind":"text","id":"Q{{i}}","prompt":"p","pattern":"(a{20}){20}"}""", count)) },
        { "conditions", 2_000, Reading(count => Definition(i => Text(i, i == 0 ? null : $"answered(Q{i / 2}) or Q{i / 3} = 'x'"), count)) },
        { "conditions on all rows", 1_000, Reading(count => Definition(i => i == 0 ? Matrix(count, 2) : Text(i, "any(M = 'o1')"), count)) },
        { "different conditions on all rows", 500, Reading(count => Definition(i => i == 0 ? Matrix(count, 2) : Text(i, $"count(M = 'o1') = {i}"), count)) },
        { "conditions of options", 1_000, Reading(count => Definition(
            i => i == 0 ? Choice("F", 3) : $$"""{"kind":"multi","id":"Q{{i}}","prompt":"p","min":2,"requirement":"required","options":[{"code":"a","label":"A"},{"code":"b","label":"B","visibleWhen":"F = 'o1'"}]}""", count)) },
        { "problems of reading", 2_000, Reading(count => Definition(_ => Text(0), 1, $"\"rules\":[{Many(count, _ => "{}")}]")) },
        { "problems of compiling", 2_000, Reading(count => Definition(i => Text(i, "answered(nothing)"), count)) },
        { "unknown properties", 2_000, Reading(count => Definition(_ => Text(0), 1, Many(count, i => $"\"unknown{i}\":0"))) },
        { "unknown option sets", 1_000, Reading(count => Definition(i => $$"""{"kind":"single","id":"Q{{i}}","prompt":"p","options":"set{{i}}"}""", count)) },
        { "translated texts", 2_000, Using(
            count => Bytes($"{{{Many(count, i => $"\"Q{i}.prompt\":\"x\"")}}}"), json => TranslationJson.Read("ja", json).Value.Check(Small.Definition)) },
        { "keys of a catalog", 2_000, Using(count => Bytes($"{{{Many(count, i => $"\"key{i}\":\"x\"")}}}"), json => MessageCatalog.Read("fr", json)) },
        { "unknown keys of a response", 2_000, Using(count => Response(Many(count, i => $"\"unknown{i}\":0")), json => Small.Check(json)) },
        { "one key of a response again", 2_000, Using(count => Response(Many(count, _ => "\"Q0\":0")), json => Small.Check(json)) },
    };

    [Theory]
    [MemberData(nameof(Dimensions))]
    public void Cost_OfTwiceAsMuch_IsAboutTwice(string dimension, int count, Func<int, Action> of)
    {
        Assert.NotEmpty(dimension);
        Allocation.AssertGrowth(count, MostGrowth, size =>
        {
            Action use = of(size);
            long before = GC.GetAllocatedBytesForCurrentThread();
            use();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }

    private static Func<int, Action> Reading(Func<int, byte[]> make) => Using(make, json => Survey.Read(json));

    private static Func<int, Action> Using(Func<int, byte[]> make, Func<byte[], object> use) => count =>
    {
        byte[] input = make(count);
        return () => use(input);
    };

    private static byte[] Definition(Func<int, string> item, int count, string more = "") => Bytes(
        $$"""{"id":"s","version":"1","language":"en","title":"T","sections":[{"id":"S","items":[{{Many(count, item)}}]}]{{(more.Length == 0 ? "" : "," + more)}}}""");

    private static byte[] Response(string answers) => Bytes($$"""{"survey":"s","version":"1","answers":{ {{answers}} } }""");

    private static string Text(int i, string? when = null) =>
        $$"""{"kind":"text","id":"Q{{i}}","prompt":"p"{{(when is null ? "" : $",\"visibleWhen\":\"{when}\"")}}}""";

    private static string Choice(string id, int options) => $$"""{"kind":"single","id":"{{id}}","prompt":"p","options":[{{Options(options)}}]}""";

    private static string Matrix(int rows, int options) =>
        $$"""{"kind":"matrix","id":"M","prompt":"p","rows":[{{Many(rows, i => $$"""{"code":"{{i}}","label":"Row {{i}}"}""")}}],"cell":{"kind":"single","options":[{{Options(options)}}]} }""";

    private static string Options(int count) => Many(count, i => $$"""{"code":"o{{i}}","label":"Option {{i}}"}""");

    private static string Many(int count, Func<int, string> make) => string.Join(',', Enumerable.Range(0, count).Select(make));

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);
}
