namespace SurveyEngine.Testing.Invariants;

/// <summary>The respondents that an invariant is checked on.</summary>
internal enum RespondentKind
{
    /// <summary>Respondents who make mistakes.</summary>
    Any,

    /// <summary>Respondents who leave no errors.</summary>
    Valid,
}
