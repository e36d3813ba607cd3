namespace SurveyEngine.Cases;

/// <summary>A case that is not understood: it fails.</summary>
internal sealed class CaseException(string message) : Exception(message);
