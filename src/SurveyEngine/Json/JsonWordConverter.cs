using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>Writes the values of an enumeration as words in camelCase, as definitions do, whatever the options of a serializer say.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonWordConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
