using System.Collections;
using System.Reflection;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Model;

/// <summary>Definitions in code that a compiler let through with warnings: each part in turn is null, or none of its enumeration.</summary>
public sealed class UnsoundPartsTests
{
    private static readonly SurveyDefinition Whole = SurveyOf(
        Single("Q1").Specifying("b"),
        Question("Q2", new TextEntry { Format = TextFormat.Email, Pattern = "a" }),
        Matrix("Q3", "1 2", MultiOf("a b")),
        Number("Q4"),
        Question("Q5", new SingleChoice { OptionSet = "set" }),
        Section("S2", null, FreeText("Q6"))) with
    {
        Introduction = ["Hello."],
        Provenance = new Provenance { Source = "here", Notes = ["note"] },
        OptionSets = [new("set", OptionsOf("y n"))],
        Rules = [new Rule { Id = "R1", Assert = "answered(Q4)", Fields = ["Q4"], Message = "No." }],
    };

    public static TheoryData<string> Parts => [.. Spoilt(Whole, "$").Select(part => part.Path)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Definition_PartThatIsNone_IsNamed(string path)
    {
        var definition = (SurveyDefinition)Spoilt(Whole, "$").Single(part => part.Path == path).Value;
        string name = path.Split('.')[^1].Split('[')[0];

        Exception? compiling = Record.Exception(() => Assert.All(Survey.Compile(definition).Problems, problem => problem.Message("en")));
        Exception? writing = Record.Exception(() => SurveyJson.Write(definition));

        Assert.All([compiling, writing], problem => Assert.True(problem is null or ArgumentException, $"{problem}"));
        Assert.All([compiling, writing], problem => Assert.True(
            problem is null || problem.Message.Contains(name, StringComparison.OrdinalIgnoreCase) || name == "Text", problem?.Message));
    }

    [Fact]
    public void Compile_ValuesThatAreNone_AreProblems()
    {
        SurveyDefinition definition = SurveyOf(
            FreeText("Q1") with { Requirement = (Requirement)9 },
            Question("Q2", new TextEntry { CountAs = (TextUnit)9, Format = (TextFormat)9 }),
            Single("Q3").Specifying("b", new Specify { Requirement = (Requirement)(-1) })) with
        {
            Rules = [new Rule { Id = "R1", Assert = "answered(Q1)", Fields = ["Q1"], Message = "No.", Severity = (ProblemSeverity)9 }],
        };

        Assert.Equal(
            [
                "unknown_value $.sections[0].items[0].requirement", "unknown_value $.sections[0].items[1].countAs",
                "unknown_value $.sections[0].items[1].format", "unknown_value $.sections[0].items[2].options[1].specify.requirement",
                "unknown_value $.rules[0].severity",
            ],
            Scenario.Brief(Survey.Compile(definition).Problems));
        Assert.Contains(
            "$.sections[0].items[0].requirement", Assert.Throws<ArgumentException>(() => SurveyJson.Write(definition)).Message, StringComparison.Ordinal);
    }

    /// <summary>The object with each of its parts, at any depth, spoilt in turn.</summary>
    private static IEnumerable<(string Path, object Value)> Spoilt(object value, string path)
    {
        foreach (PropertyInfo property in value.GetType().GetProperties().Where(property => property.CanWrite))
        {
            string part = $"{path}.{property.Name}";
            object? held = property.GetValue(value);
            Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (type.IsEnum)
                yield return (part, With(value, property, Enum.ToObject(type, 99)));
            else if (!type.IsValueType)
                yield return (part, With(value, property, null));

            foreach ((string inner, object? spoilt) in held is null or string ? [] : SpoiltParts(held, part))
                yield return (inner, With(value, property, spoilt));
        }
    }

    private static IEnumerable<(string Path, object? Value)> SpoiltParts(object held, string path)
    {
        if (held is not IList && held.GetType().Name != "ValueList`1")
        {
            return held.GetType().Namespace == typeof(Option).Namespace && !held.GetType().IsEnum && held.GetType().Name != "ValueMap`1"
                ? Spoilt(held, path).Select(part => (part.Path, (object?)part.Value))
                : [];
        }

        object[] items = [.. ((IEnumerable)held).Cast<object>()];
        return items.SelectMany((item, i) => (item is string ? [] : Spoilt(item, $"{path}[{i}]").Select(part => (part.Path, (object?)part.Value)))
            .Append(($"{path}[{i}]", null))
            .Select(part => (part.Item1, (object?)ListWith(held, items, i, part.Item2))));
    }

    private static object ListWith(object list, object[] items, int index, object? item)
    {
        Type element = list.GetType().GetGenericArguments()[0];
        Array changed = Array.CreateInstance(element, items.Length);
        for (int i = 0; i < items.Length; i++)
            changed.SetValue(i == index ? item : items[i], i);

        return Activator.CreateInstance(list.GetType(), BindingFlags.NonPublic | BindingFlags.Instance, null, [changed], null)!;
    }

    private static object With(object record, PropertyInfo property, object? value)
    {
        object copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, [])!;
        property.SetValue(copy, value);
        return copy;
    }
}
