namespace SurveyEngine.Json;

/// <summary>What reading a number gives: its exact value, or why it cannot be held.</summary>
/// <param name="Value">The value; 0 when there is a fault.</param>
/// <param name="Fault">Why it cannot be held.</param>
/// <param name="Decimals">The digits after the point, trailing zeros aside.</param>
/// <param name="MaxDecimals">As many digits after the point as a number of this size can have, when it is too precise.</param>
internal readonly record struct NumberReading(decimal Value, NumberFault Fault, int Decimals, int MaxDecimals = 0);
