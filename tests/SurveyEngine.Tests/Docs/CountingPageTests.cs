using System.Globalization;
using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Docs;

/// <summary>The table of the page on counting characters is what the engine counts.</summary>
public sealed class CountingPageTests
{
    /// <summary>The code points of a text, and its length in each unit and in bytes.</summary>
    public static TheoryData<string, int, int, int, int> Rows
    {
        get
        {
            var rows = new TheoryData<string, int, int, int, int>();
            foreach (string[] cells in DocsPage.At("docs/explanation/counting-characters.md").Lines.Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
            {
                if (cells is [_, _, ['U', '+', ..] codes, _, _, _, _, _])
                    rows.Add(codes, Number(cells[3]), Number(cells[4]), Number(cells[5]), Number(cells[6]));
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Text_OfTheTable_HasTheLengthsOfTheTable(string codes, int graphemes, int codePoints, int utf16, int bytes)
    {
        string text = string.Concat(codes.Split(' ').Select(code => char.ConvertFromUtf32(int.Parse(code.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))));

        // A line break alone would be a blank: count it between two letters.
        int around = string.IsNullOrWhiteSpace(text) ? 2 : 0;
        string counted = around == 0 ? text : $"a{text}b";
        Assert.Equal(graphemes + around, Length(counted, TextUnit.Graphemes));
        Assert.Equal(codePoints + around, Length(counted, TextUnit.CodePoints));
        Assert.Equal(utf16 + around, Length(counted, TextUnit.Utf16));
        Assert.Equal(bytes, Encoding.UTF8.GetByteCount(text.ReplaceLineEndings("\n")));
    }

    private static int Length(string text, TextUnit unit)
    {
        SurveySession session = Scenario.Of(Question("Q1", new TextEntry { CountAs = unit, Multiline = true })).Session;
        session.Answer("Q1", text);
        return ((TextFieldView)((QuestionView)session.View("en").Sections[0].Items[0]).Fields[0]).Length;
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
