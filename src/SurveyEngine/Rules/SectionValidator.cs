using SurveyEngine.Model;

namespace SurveyEngine.Rules;

/// <summary>A section as such; what is in it is judged by itself.</summary>
internal sealed class SectionValidator : SurveyItemValidator<Section>;
