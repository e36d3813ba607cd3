using FluentValidation;
using SurveyEngine;

namespace Guides;

public sealed class SpendingRules : SurveyValidator
{
    public SpendingRules(Survey survey)
        : base(survey)
    {
        RuleForNumber("spend").LessThan(100_000);

        RuleForOptions("where")
            .Must(places => !places.Contains("cafe"))
            .When(answers => answers.Number("spend") == 0)
            .WithSeverity(Severity.Warning)
            .WithErrorCode("free_coffee")
            .WithMessage(answers => answers.Language.StartsWith("ja", StringComparison.Ordinal)
                ? "喫茶店のコーヒーは無料ですか。"
                : "Is the coffee of the café free?");
    }
}
