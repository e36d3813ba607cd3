using System.Text.Json;
using System.Text.RegularExpressions;
using SurveyEngine.Kinds;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Tests.Docs;

/// <summary>The tables of the definition format are those of the schema, and the schema is that of the reader.</summary>
public sealed partial class DefinitionFormatPageTests
{
    private static readonly Dictionary<string, string[]> Tables = ReadTables(DocsPage.At("docs/reference/definition-format.md"));

    public static TheoryData<string> Kinds => ["matrix", .. FieldTypes.All.Select(type => type.Name)];

    [Theory]
    [InlineData("Survey", "")]
    [InlineData("Provenance", "provenance")]
    [InlineData("Section", "section")]
    [InlineData("Note", "item.note")]
    [InlineData("Media", "media")]
    [InlineData("Option", "option")]
    [InlineData("Specify", "specify")]
    [InlineData("Row", "row")]
    [InlineData("Rule", "rule")]
    public void Table_OfAnObject_HasItsPropertiesInOrder(string heading, string definition) =>
        Assert.Equal(Properties(definition), Tables[heading]);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Tables_OfAQuestion_HaveItsPropertiesInOrder(string kind) =>
        Assert.Equal(Properties("item." + kind), [.. Tables["Question"], .. Tables[$"Kind `{kind}`"]]);

    /// <summary>The properties of an object of the schema; without a name, of the survey itself.</summary>
    private static IEnumerable<string> Properties(string definition)
    {
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf("docs/reference/survey-definition.schema.json")));
        JsonElement owner = definition.Length == 0 ? schema.RootElement : schema.RootElement.GetProperty("$defs").GetProperty(definition);
        return [.. owner.GetProperty("properties").EnumerateObject().Select(property => property.Name)];
    }

    /// <summary>The names in the first column of the tables of properties, by heading.</summary>
    private static Dictionary<string, string[]> ReadTables(DocsPage page)
    {
        var tables = new Dictionary<string, string[]>();
        string heading = "";
        foreach (string line in page.Lines)
        {
            if (line.StartsWith('#'))
                heading = line.TrimStart('#').Trim();
            else if (line.StartsWith("| `", StringComparison.Ordinal))
                tables[heading] = [.. tables.GetValueOrDefault(heading, []), .. Name().Matches(line.Split('|')[1]).Select(name => name.Groups[1].Value)];
        }

        return tables;
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();
}
