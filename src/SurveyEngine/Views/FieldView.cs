using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>
/// A field: its name, what it takes and its answer. There is one type for each kind of answer; in JSON, <c>kind</c> tells them
/// apart.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SingleChoiceFieldView), "single")]
[JsonDerivedType(typeof(MultiChoiceFieldView), "multi")]
[JsonDerivedType(typeof(NumberFieldView), "number")]
[JsonDerivedType(typeof(TextFieldView), "text")]
[JsonDerivedType(typeof(BooleanFieldView), "boolean")]
[JsonDerivedType(typeof(DateFieldView), "date")]
[JsonDerivedType(typeof(TimeFieldView), "time")]
[JsonDerivedType(typeof(DateTimeFieldView), "dateTime")]
public abstract record FieldView
{
    private protected FieldView()
    {
    }

    /// <summary>The path: the name for the form input.</summary>
    [JsonPropertyOrder(-1), JsonPropertyName("path")]
    public string Path { get; init; } = "";

    /// <summary>The code of the row, in a matrix.</summary>
    [JsonPropertyOrder(-1), JsonPropertyName("rowCode"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RowCode { get; init; }

    /// <summary>The name of the field beside the question's prompt: the label of the row, or the prompt of a specify text.</summary>
    [JsonPropertyOrder(-1), JsonPropertyName("label"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Label { get; init; }

    /// <summary>How much of a blank is accepted now.</summary>
    [JsonPropertyOrder(-1), JsonPropertyName("requirement")]
    [JsonConverter(typeof(JsonWordConverter<Requirement>)), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Requirement Requirement { get; init; }

    /// <summary>Whether answers are personal data.</summary>
    [JsonPropertyOrder(-1), JsonPropertyName("sensitive"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool Sensitive { get; init; }

    /// <summary>Whether there is an answer.</summary>
    [JsonPropertyOrder(-1), JsonPropertyName("answered"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool Answered { get; init; }

    /// <summary>
    /// What was typed and is no value of the field: the input shows it until it is corrected. Null: nothing, or what was typed is the
    /// answer.
    /// </summary>
    [JsonPropertyOrder(-1), JsonPropertyName("entered"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Entered { get; init; }

    /// <summary>
    /// Whether it is hidden; see <see cref="ViewOptions.IncludeHidden"/>. Its answer here is the one that comes back when it is shown. In JSON
    /// only when it is hidden.
    /// </summary>
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonPropertyName("hidden")]
    public bool Hidden { get; init; }

    /// <summary>Whether it is calculated: nobody answers it. In JSON only when it is.</summary>
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonPropertyName("readOnly")]
    public bool ReadOnly { get; init; }

    /// <summary>Whether the answer is a default, which counts until another one or a blank is given. In JSON only when it is.</summary>
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonPropertyName("isDefault")]
    public bool IsDefault { get; init; }

    /// <summary>Its problems, which are also among those of the view.</summary>
    [JsonPropertyOrder(-1)]
    [JsonPropertyName("problems"), JsonConverter(typeof(ValueListJsonConverter<ProblemView>))]
    public ValueList<ProblemView> Problems { get; init; } = [];

    /// <summary>The path, without the answer: this may be logged.</summary>
    public sealed override string ToString() => Path;
}
