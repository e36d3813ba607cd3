namespace SurveyEngine.Testing.Invariants;

/// <summary>The respondents of an invariant.</summary>
internal enum Cast
{
    /// <summary>People who make mistakes.</summary>
    Anybody,

    /// <summary>People who leave nothing wrong.</summary>
    Finishers,
}
