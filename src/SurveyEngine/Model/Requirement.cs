using System.Text.Json.Serialization;

namespace SurveyEngine.Model;

/// <summary>Whether a shown field may be left blank.</summary>
[JsonConverter(typeof(JsonWordConverter<Requirement>))]
public enum Requirement
{
    /// <summary>A blank is accepted. The default.</summary>
    Optional,

    /// <summary>A blank is a warning ("are you sure?").</summary>
    Requested,

    /// <summary>A blank is an error.</summary>
    Required,
}
