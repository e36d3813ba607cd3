namespace SurveyEngine.Testing;

/// <summary>A feature that a share of the inputs of a property must have.</summary>
/// <typeparam name="T">The type of the inputs.</typeparam>
/// <param name="Name">The name of the feature, for the message of a failure.</param>
/// <param name="Holds">Whether an input has the feature; evaluated after the body has run on the input.</param>
/// <param name="AtLeast">The share of inputs that must have it, from 0 to 1; at 0, one input is enough.</param>
public sealed record Label<T>(string Name, Func<T, bool> Holds, double AtLeast = 0);
