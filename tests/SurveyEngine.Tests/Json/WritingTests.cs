using System.Buffers;
using System.Text;
using SurveyEngine.Model;
using SurveyEngine.Tests.House;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Json;

public class WritingTests
{
    public static TheoryData<string> Texts =>
    [
        "", " ", "\"quoted\" and \\ back", "tab\t lf\n cr\r crlf\r\n", "「はい」　全角", "𠮷 葛\U000E0100 👨‍👩‍👧‍👦", "</script> & 'it''s'", "\u00A0\u2028\uFEFF",
    ];

    public static TheoryData<string, string> Numbers => new()
    {
        { "0", "0" }, { "0.0", "0" }, { "-0.0", "0" }, { "1.50", "1.5" }, { "100", "100" }, { "1e3", "1000" }, { "-2.0", "-2" },
        { "0.0000000000000000000000000001", "0.0000000000000000000000000001" },
    };

    [Fact]
    public void Write_Example_CanonicalFile() =>
        ApprovedFile.Check(Sample.Folder + "/coffee.canonical.json", Encoding.UTF8.GetString(SurveyJson.Write(Sample.Coffee)));

    [Fact]
    public void Write_EveryProperty_CanonicalFile() =>
        ApprovedFile.Check(Sample.Folder + "/full.canonical.json", Encoding.UTF8.GetString(SurveyJson.Write(Sample.Full)));

    [Fact]
    public void Read_WrittenDefinition_EqualDefinitionAndBytes()
    {
        foreach (SurveyDefinition definition in new[] { Sample.Coffee, Sample.Full })
        {
            byte[] written = SurveyJson.Write(definition);
            SurveyDefinition again = SurveyJson.Read(written).Value;

            Assert.Equal(definition, again);
            Assert.Equal(written, SurveyJson.Write(again));
        }
    }

    [Fact]
    public async Task WriteTo_Buffer_SameBytes()
    {
        var buffer = new ArrayBufferWriter<byte>();
        SurveyJson.WriteTo(Sample.Full, buffer);
        using var stream = new MemoryStream(buffer.WrittenSpan.ToArray());

        Assert.Equal(SurveyJson.Write(Sample.Full), stream.ToArray());
        Assert.Equal(Sample.Full, (await SurveyJson.ReadAsync(stream)).Value);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Write_AnyText_ReadsTheSame(string text)
    {
        SurveyDefinition definition = Sample.Coffee with { Title = text, OptionSets = [new(text, [new Option("a", text)])] };

        Assert.Equal(definition, SurveyJson.Read(SurveyJson.Write(definition)).Value);
    }

    [Fact]
    public void Write_ReadableCharacters_AreNotEscaped()
    {
        const string readable = "「日本語」　𠮷👨‍👩‍👧‍👦葛\U000E0100 <b>&amp;'+`\u007F\u2028";

        string written = Encoding.UTF8.GetString(SurveyJson.Write(Sample.Coffee with { Title = readable }));

        Assert.Contains($"\"title\": \"{readable}\"", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WhatJsonMustEscape_IsEscapedTheShortestWay()
    {
        string written = Encoding.UTF8.GetString(SurveyJson.Write(Sample.Coffee with { Title = "\"\\\b\t\n\f\r\u0001\u001F\uD83D" }));

        Assert.Contains("""  "title": "\"\\\b\t\n\f\r\u0001\u001f\ud83d",""", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_HalvesOfCharacters_AreEscapedAndWholeOnesAreNot()
    {
        string written = Encoding.UTF8.GetString(
            SurveyJson.Write(Sample.Coffee with { Title = "\uDC00a\uD842\uD842\uDFB7\uDFB7𠮷\n𠮷\uD800" }));

        Assert.Contains("""  "title": "\udc00a\ud842𠮷\udfb7𠮷\n𠮷\ud800",""", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ValueThatNoEnumHas_Throws() =>
        Assert.Throws<ArgumentException>(() => SurveyJson.Write(SurveyOf(FreeText("Q1") with { Requirement = (Requirement)9 })));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Write_EqualNumbers_AreWrittenAlike(string given, string written)
    {
        byte[] file = Sample.FileOf(1, i => $$"""{"kind":"number","id":"Q","prompt":"?","min":{{given}}}""");

        string canonical = Encoding.UTF8.GetString(SurveyJson.Write(SurveyJson.Read(file).Value));

        Assert.Contains($"\"min\": {written}\n", canonical, StringComparison.Ordinal);
    }

    [Fact]
    public void Fingerprint_OtherOrderAndWhiteSpace_Same()
    {
        byte[] shuffled = Encoding.UTF8.GetBytes(
            """
            { "title":"T","sections":[{"items":[{"options":"b","prompt":"?","kind":"single","id":"Q","requirement":"optional"}],"id":"S"}],
              "optionSets":{"b":[{"label":"B","code":"1"}],"a":[]}, "version":"1", "id":"s", "$schema":"x", "rules":[], "language":"en" }
            """);
        byte[] plain = Encoding.UTF8.GetBytes(
            """
            {"id":"s","version":"1","language":"en","title":"T","optionSets":{"a":[],"b":[{"code":"1","label":"B"}]},
            "sections":[{"id":"S","items":[{"kind":"single","id":"Q","prompt":"?","options":"b"}]}]}
            """);

        string fingerprint = SurveyJson.Fingerprint(SurveyJson.Read(plain).Value);

        Assert.Matches("^sha256:[0-9a-f]{64}$", fingerprint);
        Assert.Equal(fingerprint, SurveyJson.Fingerprint(SurveyJson.Read(shuffled).Value));
    }

    [Fact]
    public void Fingerprint_OfTheExample_NeverChanges() =>
        Assert.Equal(
            "sha256:98c27cfb0d87919d32da2f581dd1350f76b23f22df3c80272202c7e2c7de7237",
            SurveyJson.Fingerprint(Sample.Coffee));

    [Fact]
    public void Fingerprint_AnyOtherText_Differs()
    {
        var original = SurveyJson.Fingerprint(Sample.Full);
        string written = Encoding.UTF8.GetString(SurveyJson.Write(Sample.Full));
        string[] texts = ["すべて", "一", "紙", "注", "はい", "部", "他", "群", "詳しく", "約", "円", "行", "矛盾", "[a-z]+", "79228162514264337593543950335"];

        foreach (string text in texts)
        {
            string other = written.Replace(text, text == texts[^1] ? "5" : text + "!", StringComparison.Ordinal);
            Assert.NotEqual(original, SurveyJson.Fingerprint(SurveyJson.Read(Encoding.UTF8.GetBytes(other)).Value));
        }
    }
}
