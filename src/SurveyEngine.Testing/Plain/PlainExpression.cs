using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Plain;

/// <summary>
/// An expression as a function. Values are a decimal, a text (also the code of an option), a set of codes, a truth, a date or a time of .NET, or null.
/// </summary>
/// <param name="row">The row at hand; null where there is none.</param>
internal delegate object? PlainExpression(DefinedField? row);
