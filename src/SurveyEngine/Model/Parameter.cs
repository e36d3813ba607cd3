namespace SurveyEngine.Model;

/// <summary>A value that the host gives when a session starts. Expressions read it as they read the answer of a question.</summary>
public sealed record Parameter
{
    /// <summary>The id, unique among the ids of parameters, questions and sections.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of value. Its options have no conditions and no specify texts.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>Whether the host must give it: <see cref="Requirement.Required"/> or <see cref="Requirement.Optional"/>.</summary>
    public Requirement Requirement { get; init; }
}
