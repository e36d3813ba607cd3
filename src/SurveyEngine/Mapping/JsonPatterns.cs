namespace SurveyEngine.Mapping;

/// <summary>Patterns that tell an editor the form of a text; whether a text has it is judged when the definition is checked.</summary>
internal static class JsonPatterns
{
    /// <summary>An id.</summary>
    public const string Id = @"^\p{L}[\p{L}\p{Nd}_-]*$";

    /// <summary>The code of an option or row.</summary>
    public const string Code = @"^[\p{L}\p{Nd}_-]+$";
}
