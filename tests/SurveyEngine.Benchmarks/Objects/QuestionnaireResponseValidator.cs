using FluentValidation;

namespace SurveyEngine.Benchmarks.Objects;

/// <summary>All that is asked of a response to the built-in questionnaire.</summary>
internal sealed class QuestionnaireResponseValidator : AbstractValidator<QuestionnaireResponse>
{
    public QuestionnaireResponseValidator(Survey survey)
    {
        RuleFor(response => response.Survey).Equal(survey.Id).WithErrorCode(ProblemCodes.WrongSurvey);
        RuleFor(response => response.Version).Equal(survey.Definition.Version).WithErrorCode(ProblemCodes.WrongVersion);
        RuleFor(response => response.Fingerprint).Must(found => found is null || found == survey.Fingerprint).WithErrorCode(ProblemCodes.WrongVersion);
        RuleFor(response => response.Answers).NotNull().WithErrorCode(ProblemCodes.Required).SetValidator(new QuestionnaireAnswersValidator()!);
    }
}
