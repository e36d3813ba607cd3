namespace SurveyEngine.Generators.Json;

/// <summary>The kinds of JSON values, as far as definitions differ by them.</summary>
internal enum JsonKind
{
    Object,
    Array,
    String,

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>: nothing that ids or documentation are made of.</summary>
    Other,
}
