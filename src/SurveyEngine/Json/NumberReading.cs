namespace SurveyEngine.Json;

/// <summary>The result of reading a number: its exact value, or why it cannot be held.</summary>
/// <param name="Value">The value; 0 when it cannot be held.</param>
/// <param name="Fault">Why it cannot be held.</param>
/// <param name="Decimals">The number of digits after the point, not counting trailing zeros.</param>
/// <param name="MaxDecimals">The maximum number of digits after the point for a number of this size, when it is too precise.</param>
internal readonly record struct NumberReading(decimal Value, NumberFault Fault, int Decimals, int MaxDecimals = 0);
