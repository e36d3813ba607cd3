using SurveyEngine.Diagnostics;
using SurveyEngine.Model;

namespace SurveyEngine.Evaluation;

/// <summary>Who reads texts.</summary>
/// <param name="Languages">The languages, the preferred one first; none: that of the texts.</param>
/// <param name="Messages">The words of the engine.</param>
internal readonly record struct Audience(ValueList<string> Languages, ProblemMessages Messages);
