using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SurveyEngine.Json;

namespace SurveyEngine.Tests.Json;

/// <summary>System.Text.Json gives what <c>ToJson</c> gives, with any options, and reads it back.</summary>
public sealed class DataJsonTests
{
    public static TheoryData<string> OptionNames => [.. AllOptions.Keys];

    private static Dictionary<string, JsonSerializerOptions> AllOptions { get; } = new()
    {
        ["default"] = new JsonSerializerOptions(),
        ["web"] = new JsonSerializerOptions(JsonSerializerDefaults.Web),
        ["strict"] = new JsonSerializerOptions(JsonSerializerDefaults.Strict),
        ["snake"] = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper },
        ["words"] = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } },
        ["without defaults"] = new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault },
        ["without nulls"] = new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull },
        ["numbers as texts"] = new JsonSerializerOptions { NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString },
        ["generated"] = new JsonSerializerOptions { TypeInfoResolver = SurveyJsonTypes.Resolver },
    };

    [Theory]
    [MemberData(nameof(OptionNames))]
    public void Data_OfAnyKind_IsWhatToJsonGivesAndReadsBack(string options)
    {
        Check(DataSamples.Response, data => data.ToJson(), options);
        Check(DataSamples.Session.View("ja"), data => data.ToJson(), options);
        Check(DataSamples.Session.View("en", "S")!, data => data.ToJson(), options);
        Check(DataSamples.Change, data => data.ToJson(), options);
        Check(DataSamples.Session.Progress, data => data.ToJson(), options);
        Check(DataSamples.Explanation, data => data.ToJson(), options);
        Check(DataSamples.Calculation, data => data.ToJson(), options);
        Check(DataSamples.Problems, data => data.ToJson(), options);
        Assert.All(DataSamples.Problems, problem => Check(problem, data => data.ToJson(), options));
        Assert.All(DataSamples.Answers, answer => Check(answer, data => data.ToJson(), options));
    }

    [Fact]
    public void Samples_HaveWhateverThereCanBe()
    {
        Assert.NotEmpty(DataSamples.Change.NewlyShown);
        Assert.NotEmpty(DataSamples.Change.NewlyHidden);
        Assert.NotEmpty(DataSamples.Explanation.Reasons[0].Answers);
        Assert.NotEmpty(DataSamples.Calculation.Calculation!.Expression.Parts);
        Assert.NotEmpty(DataSamples.Calculation.Constraints!);
        Assert.Contains(DataSamples.Problems, problem => problem.Position is not null);
        Assert.Contains(DataSamples.Problems, problem => problem.Arguments.Any(argument => argument.Value is not string and System.Collections.IEnumerable));
        Assert.Contains(DataSamples.Problems, problem => problem.Code == ProblemCodes.Rule);
    }

    [Fact]
    public void Answers_AsJson_AreAsInResponses() =>
        Assert.Equal(
            """null "" "text <&> 𠮷" "a" 0 -1.5 1.5 79228162514264337593543950335 0.0000000000000000000000000001 ["b","a"] [] true "2026-11-28" "09:30:15" "2026-11-28T00:00" """.TrimEnd(),
            string.Join(' ', DataSamples.Answers.Select(answer => answer.ToJson())));

    [Theory]
    [InlineData("""{"survey":"small","version":"1","answers":{}}""")]
    [InlineData("""{"survey":"small","version":"1","fingerprint":"sha256:0","answers":[]}""")]
    [InlineData("""{"survey":"small","version":"1","fingerprint":"sha256:0","answers":{"Q1":{}}}""")]
    [InlineData("""{"survey":"small","version":"1","fingerprint":"sha256:0","answers":{"Q1":"a","Q1":"b"}}""")]
    [InlineData("""{"survey":"small","version":"1","fingerprint":"sha256:0","answers":{"Q1":["a",1]}}""")]
    [InlineData("""{"survey":"small","version":"1","fingerprint":"sha256:0","answers":{"Q1":1e999}}""")]
    [InlineData("""{"survey":"small","version":"1","fingerprint":"sha256:0","answers":{"Q1":"\ud800"}}""")]
    [InlineData("""{"survey":1,"version":"1","fingerprint":"sha256:0","answers":{}}""")]
    [InlineData("[]")]
    public void Response_ThatIsNone_IsNotRead(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SurveyResponse>(json));

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"severity":"error"}""")]
    [InlineData("""{"code":"x","severity":"fatal"}""")]
    [InlineData("""{"code":"x","severity":"error","arguments":[]}""")]
    [InlineData("""{"code":"x","severity":"error","arguments":{"a":{}}}""")]
    [InlineData("""{"code":"x","severity":"error","arguments":{"a":null}}""")]
    [InlineData("""{"code":"x","severity":"error","arguments":{"a":[null]}}""")]
    [InlineData("""{"code":null,"severity":"error"}""")]
    [InlineData("""{"code":"x","severity":"error","texts":{"en":null}}""")]
    [InlineData("""{"code":"x","severity":"error","position":{"line":"1"}}""")]
    [InlineData("""{"code":"x","severity":"error","texts":{"en":"x","EN":"y"}}""")]
    public void Problem_ThatIsNone_IsNotRead(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Problem>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ProblemList>($"[{json}]"));
    }

    /// <summary>Many clients write null for what is not there.</summary>
    [Fact]
    public void Problem_WithNulls_IsReadAsWithout() => Assert.Equal(
        JsonSerializer.Deserialize<Problem>("""{"code":"x","severity":"error"}"""),
        JsonSerializer.Deserialize<Problem>("""{"code":"x","severity":"error","path":null,"position":null,"arguments":null,"texts":null}"""));

    [Fact]
    public void Argument_ThatIsNone_IsNotRead() => Assert.All(
        ["""{"name":"a","value":null}""", """{"name":null,"value":"b"}""", """{"name":"a","value":[null]}"""],
        json => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ProblemArgument>(json)));

    [Fact]
    public void Response_ReadAsData_KnowsItsAnswers()
    {
        SurveyResponse read = JsonSerializer.Deserialize<SurveyResponse>(DataSamples.Response.ToJson())!;

        Assert.Equal("a", read["Q1"]);
        Assert.True(read["Q2"]?.Has("c"));
        Assert.Null(read["T2"]);
        Assert.Equal(read.GetHashCode(), DataSamples.Response.GetHashCode());
        Assert.Equal(DataSamples.Response.ToUtf8Json(), read.ToUtf8Json());
    }

    [Fact]
    public void Properties_OfData_NameThemselves()
    {
        Type[] data = [typeof(SurveyChange), typeof(SurveyProgress), typeof(Explanation), typeof(Reason), typeof(ExplainedCondition), typeof(ExplainedAnswer), typeof(ExplainedCalculation), typeof(ExplainedExpression), typeof(ExplainedConstraint)];
        var unnamed =
            from type in typeof(Survey).Assembly.GetExportedTypes()
            where type.Name.EndsWith("View", StringComparison.Ordinal) || data.Contains(type)
            from property in type.GetProperties()
            where type != typeof(OptionGroupView) && property.Name != nameof(ChoiceFieldView.Groups)
                && !property.IsDefined(typeof(JsonPropertyNameAttribute), inherit: true)
            select $"{type.Name}.{property.Name}";

        Assert.Empty(unnamed);
    }

    [Fact]
    public void Problem_OfAHostWithoutItsTexts_SaysItsCode()
    {
        Problem read = JsonSerializer.Deserialize<Problem>("""{"code":"over_budget","severity":"error"}""")!;

        Assert.Equal("over_budget", read.Message("ja"));
        Assert.Equal("error over_budget: over_budget", read.ToString());
    }

    [Fact]
    public void Problem_ReadBack_SaysTheSame() =>
        Assert.All(
            DataSamples.Problems,
            problem => Assert.All(["en", "ja"], language =>
                Assert.Equal(problem.Message(language), JsonSerializer.Deserialize<Problem>(problem.ToJson())!.Message(language))));

    private static void Check<T>(T data, Func<T, string> toJson, string name)
    {
        JsonSerializerOptions options = AllOptions[name];
        string json = JsonSerializer.Serialize(data, options);
        T read = JsonSerializer.Deserialize<T>(json, options)!;

        Assert.Equal(data, read);
        Assert.Equal(toJson(data), toJson(read));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(toJson(data)), JsonNode.Parse(json)), json);
        Assert.Equal(toJson(data), JsonSerializer.Serialize(data, new JsonSerializerOptions(options) { Encoder = ReadableEncoder.Instance }));
    }
}
