using System.Text.Json;

namespace SurveyEngine.Json;

/// <summary>A value of a JSON text or the name of a property, whose value is then the next token.</summary>
internal struct JsonToken
{
    /// <summary>Its kind.</summary>
    public JsonTokenType Type;

    /// <summary>Whether it is the name of a property that was read.</summary>
    public bool IsRead;

    /// <summary>The offset of its first byte.</summary>
    public int Start;

    /// <summary>The number of bytes of a string between its quotes, of properties of an object, or of elements of a list.</summary>
    public int Size;

    /// <summary>The index of the token after this one and all that is in it.</summary>
    public int Next;

    /// <summary>The string, or the digits of a number; null for a string that no text may hold.</summary>
    public string? Text;
}
