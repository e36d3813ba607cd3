using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>How bad a problem is.</summary>
[JsonConverter(typeof(JsonWordConverter<ProblemSeverity>))]
public enum ProblemSeverity
{
    /// <summary>Must be put right: a definition with an error does not compile, a response with one is not valid.</summary>
    Error,

    /// <summary>Worth a second look; blocks nothing.</summary>
    Warning,
}
