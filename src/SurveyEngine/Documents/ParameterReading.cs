namespace SurveyEngine.Documents;

/// <summary>What becomes of the parameters that a document says.</summary>
internal enum ParameterReading
{
    /// <summary>They must be those that were given.</summary>
    Compare,

    /// <summary>They are taken, and checked like answers.</summary>
    Take,

    /// <summary>Others were given, which count in their place.</summary>
    Ignore,
}
