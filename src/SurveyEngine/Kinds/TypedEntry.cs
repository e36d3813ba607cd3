namespace SurveyEngine.Kinds;

/// <summary>What a person typed, with what helps to understand it.</summary>
internal readonly struct TypedEntry
{
    /// <summary>The text as typed; not blank.</summary>
    public required string Text { get; init; }

    /// <summary>The language it was typed in, a BCP 47 tag; null when nobody named one.</summary>
    public required string? Language { get; init; }

    /// <summary>The language of the definition.</summary>
    public required string DefinitionLanguage { get; init; }

    /// <summary>The texts of the kind (<see cref="Model.FieldKind.Texts"/>), in each language they may be typed in.</summary>
    public required (string Name, string? Text)[] Texts { get; init; }
}
