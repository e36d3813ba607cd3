using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>The keyboard that suits a field on a touch screen; the names are those of the <c>inputmode</c> attribute of HTML.</summary>
[JsonConverter(typeof(JsonWordConverter<InputMode>))]
public enum InputMode
{
    /// <summary>Any characters.</summary>
    Text,

    /// <summary>Digits: a whole number that cannot be negative.</summary>
    Numeric,

    /// <summary>Digits and the decimal sign: a number that cannot be negative.</summary>
    Decimal,

    /// <summary>The characters of an e-mail address.</summary>
    Email,
}
