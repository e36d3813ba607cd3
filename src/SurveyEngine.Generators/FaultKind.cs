namespace SurveyEngine.Generators;

/// <summary>The kinds of faults that are reported to the author of a project.</summary>
internal enum FaultKind
{
    /// <summary>A definition is not well-formed JSON.</summary>
    Json,

    /// <summary>A JSON file has not the form of a definition.</summary>
    Definition,

    /// <summary>A class or a namespace cannot be a name in C#.</summary>
    Name,

    /// <summary>Two definitions have the same class.</summary>
    SameClass,

    /// <summary>A translation cannot be read.</summary>
    Translation,
}
