using System.Text;
using SurveyEngine.Benchmarks.SideBySide;

namespace SurveyEngine.Benchmarks.Limits;

/// <summary>Prints what the largest inputs cost, for <c>docs/explanation/testing.md</c>.</summary>
internal static class BoundsTable
{
    public static void Print()
    {
        Report.Machine();
        Report.Heading("What is at its bound");
        Report.Row("dimension", "bound", "input", "time", "memory kept", "memory used in all");
        Report.Row("---", "---", "--:", "--:", "--:", "--:");
        Survey small = Survey.Read(Definition(Text(0))).Value;
        foreach (Dimension dimension in Definitions().Concat(Documents(small)))
            dimension.Print();

        Report.Heading("n rows, and n questions that are shown by any( ) of them");
        Report.Row("n", "bound", "input", "time", "memory kept", "memory used in all");
        Report.Row("--:", "---", "--:", "--:", "--:", "--:");
        foreach (int count in (int[])[2_000, 8_000, 16_000])
            new Dimension($"{count}", "10,000,000 steps", Rows(count, "y n", Many(count, i => Text(i, "any(M = 'y')"))), Read).Print();

        foreach (int count in (int[])[2_000, 8_000, 16_000])
            PrintAnswers(count);
    }

    private static IEnumerable<Dimension> Definitions()
    {
        yield return new("options of one choice", "file of 64 MiB", Definition(Choice(0, Many(1_000_000, i => $$"""{"code":"c{{i}}","label":"Option {{i}}"}"""))), Read);
        yield return new("options of all rows", "2,000,000", Rows(2_000, string.Join(' ', Enumerable.Range(0, 1_000)), ""), Read);
        yield return new("rows", "100,000 fields", Rows(100_000, "y n", ""), Read);
        yield return new("questions", "100,000 fields", Definition(Many(100_000, i => Text(i))), Read);
        yield return new("sections", "file of 64 MiB", Definition(Many(500_000, i => $$"""{"kind":"section","id":"S{{i}}","items":[]}""")), Read);
        yield return new("option sets, unused", "file of 64 MiB", Definition(Text(0), $"\"optionSets\":{{{Many(300_000, i => $$"""
            "set{{i}}":[{"code":"a","label":"A"}]
            """.Trim())}}}"), Read);
        yield return new("rules", "file of 64 MiB", Definition(Text(0), $"\"rules\":[{Many(300_000, i => $$"""
            {"id":"R{{i}}","assert":"answered(Q0)","fields":["Q0"],"message":"m"}
            """.Trim())}]"), Read);
        yield return new("texts", "file of 64 MiB", Definition($$"""{"kind":"text","id":"Q","prompt":"p","notes":[{{Many(3_000_000, _ => "\"note\"")}}]}"""), Read);
        yield return new("conditions", "100,000 fields", Definition(Many(100_000, i => Text(i, i == 0 ? null : $"answered(Q{i / 2}) or Q{i / 3} = 'x'"))), Read);
        yield return new("parts of one condition", "10,000,000 characters", Definition(Text(0) + "," + Text(1, string.Join(" or ", Enumerable.Repeat("Q0 = 'x'", 830_000)))), Read);
        yield return new("rows × conditions", "10,000,000 steps", Rows(10_000, "y n", Many(990, i => Text(i, $"any(M = 'y') and length(Q990) = {i + 1}")) + "," + Text(990)), Read);
        yield return new("patterns", "1,000,000 steps", Definition(Many(500, i => $$"""{"kind":"text","id":"Q{{i}}","prompt":"p","format":"email","pattern":"(.{30}){30}"}""")), Read);
        yield return new("problems of reading", "1,000 listed", Definition(Text(0), $"\"rules\":[{Many(5_000_000, _ => "{}")}]"), Read);
        yield return new("problems of compiling", "1,000 listed", Definition(Many(100_000, i => Text(i, "answered(nothing)"))), Read);
        yield return new("hints", "20, and 4,000,000 characters", Definition(Many(50_000, i => $$"""{"kind":"text","id":"{{new string('Q', 200)}}{{i}}","prompt":"p","visibleWhen":"answered({{new string('Q', 200)}}{{i}}x)"}""")), Read);
        yield return new("unknown option sets", "20 hints", Definition(Many(1_200, i => $$"""{"kind":"single","id":"Q{{i}}","prompt":"p","options":"{{new string('x', 206)}}?{{i}}"}"""), $"\"optionSets\":{{{Many(1_200, i => $"\"{new string('x', 206)}{i}\":[{{\"code\":\"a\",\"label\":\"A\"}}]")}}}"), Read);
        yield return new("unknown properties", "1,000 listed", Definition(Text(0), Many(1_000_000, i => $"\"unknown{i}\":0")), Read);
    }

    private static IEnumerable<Dimension> Documents(Survey small)
    {
        yield return new("translation, keys that are unknown", "file of 64 MiB, 1,000 listed", Bytes($"{{{Many(1_000_000, i => $"\"Q{i}.prompt\":\"x\"")}}}"), json => TranslationJson.Read("ja", json).Value.Check(small.Definition));
        yield return new("message catalog, keys that are unknown", "file of 64 MiB, 1,000 listed", Bytes($"{{{Many(1_000_000, i => $"\"key{i}\":\"x\"")}}}"), json => MessageCatalog.Read("fr", json));
        yield return new("response, keys that are unknown", "1,000 listed", Response(Many(1_000_000, i => $"\"unknown{i}\":0")), json => small.Check(json));
        yield return new("response, one key again and again", "1,000 listed", Response(Many(1_000_000, _ => "\"Q0\":0")), json => small.Check(json));
        Survey wide = Survey.Read(Definition(Many(100_000, i => Choice(i, """{"code":"a","label":"A"}""")))).Value;
        yield return new("response, wrong in every field", "100,000 fields, 1,000 listed", Response(Many(100_000, i => $"\"Q{i}\":\"wrong\"")), json => wide.Check(json));
    }

    private static void PrintAnswers(int count)
    {
        Survey survey = Survey.Read(Rows(count, "y n", Many(count, i => Text(i, "any(M = 'y')")))).Value;
        SurveySession session = survey.Start();
        session.Answer("M.0", "y");
        Score[] scores = new Race(rounds: 5, turns: 3).Run(
            new Contender("one row of many", () => { session.Answer("M.1", "y"); session.Answer("M.1", "n"); }),
            new Contender("the row that shows all", () => { session.Clear("M.0"); session.Answer("M.0", "y"); }));
        Console.WriteLine(FormattableString.Invariant(
            $"n = {count}: an answer that changes nothing {Report.Number(scores[0].Nanoseconds / 2e3, 1)} µs, one that shows or hides all {Report.Number(scores[1].Nanoseconds / 2e3)} µs"));
    }

    private static object Read(byte[] json) => Survey.Read(json);

    private static byte[] Rows(int count, string options, string others) => Definition(
        $$"""{"kind":"matrix","id":"M","prompt":"p","rows":[{{Many(count, i => $$"""{"code":"{{i}}","label":"Row {{i}}"}""")}}],"cell":{"kind":"single","options":[{{string.Join(',', options.Split(' ').Select(code => $$"""{"code":"{{code}}","label":"{{code}}"}"""))}}]} }"""
        + (others.Length == 0 ? "" : "," + others));

    private static byte[] Definition(string items, string more = "") => Bytes(
        $$"""{"id":"s","version":"1","language":"en","title":"T","sections":[{"id":"S","items":[{{items}}]}]{{(more.Length == 0 ? "" : "," + more)}}}""");

    private static byte[] Response(string answers) => Bytes($$"""{"survey":"s","version":"1","answers":{ {{answers}} } }""");

    private static string Text(int i, string? when = null) =>
        $$"""{"kind":"text","id":"Q{{i}}","prompt":"p"{{(when is null ? "" : $",\"visibleWhen\":\"{when}\"")}}}""";

    private static string Choice(int i, string options) => $$"""{"kind":"single","id":"Q{{i}}","prompt":"p","options":[{{options}}]}""";

    private static string Many(int count, Func<int, string> make)
    {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
            text.Append(i == 0 ? "" : ",").Append(make(i));

        return text.ToString();
    }

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);
}
