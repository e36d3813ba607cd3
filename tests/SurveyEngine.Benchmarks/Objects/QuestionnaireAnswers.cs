using System.Text.Json.Serialization;

namespace SurveyEngine.Benchmarks.Objects;

/// <summary>The answers to the built-in questionnaire as somebody would write them down for a serializer: a property a field.</summary>
internal sealed class QuestionnaireAnswers
{
    [JsonPropertyName("Q1-1.1")]
    public string? Q1_1_1 { get; set; }

    [JsonPropertyName("Q1-1.2")]
    public string? Q1_1_2 { get; set; }

    [JsonPropertyName("Q1-1.3")]
    public string? Q1_1_3 { get; set; }

    [JsonPropertyName("Q1-1.4")]
    public string? Q1_1_4 { get; set; }

    [JsonPropertyName("Q1-1.5")]
    public string? Q1_1_5 { get; set; }

    [JsonPropertyName("Q1-1.6")]
    public string? Q1_1_6 { get; set; }

    [JsonPropertyName("Q1-1.7")]
    public string? Q1_1_7 { get; set; }

    [JsonPropertyName("Q1-1.8")]
    public string? Q1_1_8 { get; set; }

    [JsonPropertyName("Q1-1.9")]
    public string? Q1_1_9 { get; set; }

    [JsonPropertyName("Q1-1.10")]
    public string? Q1_1_10 { get; set; }

    [JsonPropertyName("Q1-1.11")]
    public string? Q1_1_11 { get; set; }

    [JsonPropertyName("Q1-1.12")]
    public string? Q1_1_12 { get; set; }

    [JsonPropertyName("Q1-2.1")]
    public List<string>? Q1_2_1 { get; set; }

    [JsonPropertyName("Q1-2.1.i")]
    public string? Q1_2_1_i { get; set; }

    [JsonPropertyName("Q1-2.2")]
    public List<string>? Q1_2_2 { get; set; }

    [JsonPropertyName("Q1-2.2.i")]
    public string? Q1_2_2_i { get; set; }

    [JsonPropertyName("Q1-2.5")]
    public List<string>? Q1_2_5 { get; set; }

    [JsonPropertyName("Q1-2.5.i")]
    public string? Q1_2_5_i { get; set; }

    [JsonPropertyName("Q2-1")]
    public string? Q2_1 { get; set; }

    [JsonPropertyName("Q2-2")]
    public string? Q2_2 { get; set; }

    [JsonPropertyName("Q2-2-1")]
    public string? Q2_2_1 { get; set; }

    [JsonPropertyName("Q2-3")]
    public string? Q2_3 { get; set; }

    [JsonPropertyName("Q3-1")]
    public string? Q3_1 { get; set; }

    [JsonPropertyName("Q3-2")]
    public string? Q3_2 { get; set; }

    [JsonPropertyName("Q3-3")]
    public List<string>? Q3_3 { get; set; }

    [JsonPropertyName("Q4-1")]
    public string? Q4_1 { get; set; }

    [JsonPropertyName("Q4-1-1")]
    public decimal? Q4_1_1 { get; set; }

    [JsonPropertyName("Q4-2")]
    public string? Q4_2 { get; set; }

    [JsonPropertyName("Q4-3")]
    public string? Q4_3 { get; set; }

    [JsonPropertyName("Q5-1.1")]
    public string? Q5_1_1 { get; set; }

    [JsonPropertyName("Q5-1.2")]
    public string? Q5_1_2 { get; set; }

    [JsonPropertyName("Q5-1.3")]
    public string? Q5_1_3 { get; set; }

    [JsonPropertyName("Q5-1.4")]
    public string? Q5_1_4 { get; set; }

    [JsonPropertyName("Q5-2.1")]
    public string? Q5_2_1 { get; set; }

    [JsonPropertyName("Q5-2.2")]
    public string? Q5_2_2 { get; set; }

    [JsonPropertyName("Q5-2.3")]
    public string? Q5_2_3 { get; set; }

    [JsonPropertyName("Q5-2.4")]
    public string? Q5_2_4 { get; set; }

    [JsonPropertyName("Q5-2.5")]
    public string? Q5_2_5 { get; set; }

    [JsonPropertyName("Q5-3.1")]
    public string? Q5_3_1 { get; set; }

    [JsonPropertyName("Q5-3.2")]
    public string? Q5_3_2 { get; set; }

    [JsonPropertyName("Q5-3.3")]
    public string? Q5_3_3 { get; set; }

    [JsonPropertyName("Q6-1")]
    public List<string>? Q6_1 { get; set; }

    [JsonPropertyName("Q6-1.p")]
    public string? Q6_1_p { get; set; }

    [JsonPropertyName("Q6-1-1")]
    public string? Q6_1_1 { get; set; }

    [JsonPropertyName("Q6-1-1.b")]
    public string? Q6_1_1_b { get; set; }

    [JsonPropertyName("Q6-1-2")]
    public string? Q6_1_2 { get; set; }

    [JsonPropertyName("Q7-1.1")]
    public string? Q7_1_1 { get; set; }

    [JsonPropertyName("Q7-1.2")]
    public string? Q7_1_2 { get; set; }
}
