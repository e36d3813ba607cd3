using System.Linq.Expressions;
using FluentValidation;

namespace SurveyEngine.Benchmarks.Objects;

/// <summary>
/// All that the built-in questionnaire asks of its answers, as one would write it by hand: a rule a field, and what is shown
/// only for some answers under <c>When</c>.
/// </summary>
internal sealed class QuestionnaireAnswersValidator : AbstractValidator<QuestionnaireAnswers>
{
    private const string Backups = "abcdefghij";
    private const string Incidents = "abcdefghijklmnop";

    public QuestionnaireAnswersValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        Systems();
        Backup(answers => IsUsed(answers.Q1_1_1), answers => answers.Q1_2_1, answers => answers.Q1_2_1_i, answers => Picks(answers.Q1_2_1, "i"));
        Backup(answers => IsUsed(answers.Q1_1_2), answers => answers.Q1_2_2, answers => answers.Q1_2_2_i, answers => Picks(answers.Q1_2_2, "i"));
        Backup(answers => IsUsed(answers.Q1_1_5), answers => answers.Q1_2_5, answers => answers.Q1_2_5_i, answers => Picks(answers.Q1_2_5, "i"));
        Organisation();
        Spending();
        Initiatives();
        Experience();
        RuleFor(answers => answers.Q7_1_1).Paragraphs().AtMost(300);
        RuleFor(answers => answers.Q7_1_2).Paragraphs().AtMost(300);
    }

    private static bool IsUsed(string? answer) => answer is "a" or "b" or "c" or "d";

    private static bool Picks(List<string>? answer, string option) => answer is not null && answer.Contains(option);

    private static bool IsInfected(QuestionnaireAnswers answers) => Picks(answers.Q6_1, "b") || Picks(answers.Q6_1, "c");

    private void Systems()
    {
        RuleFor(answers => answers.Q1_1_1).Asked().OneOf("abcde");
        RuleFor(answers => answers.Q1_1_2).Asked().OneOf("abcde");
        RuleFor(answers => answers.Q1_1_3).Asked().OneOf("abcde");
        RuleFor(answers => answers.Q1_1_4).Asked().OneOf("abcde");
        RuleFor(answers => answers.Q1_1_5).Asked().OneOf("abcde");
        RuleFor(answers => answers.Q1_1_6).Asked().OneOf("abcde");
        RuleFor(answers => answers.Q1_1_7).Asked().OneOf("abcde");
        RuleFor(answers => answers.Q1_1_8).Asked().OneOf("abcde");
        RuleFor(answers => answers.Q1_1_9).Asked().OneOf("abcde");
        RuleFor(answers => answers.Q1_1_10).Asked().OneOf("abcde");
        RuleFor(answers => answers.Q1_1_11).Asked().OneOf("abcde");
        RuleFor(answers => answers.Q1_1_12).Asked().OneOf("abcde");
    }

    private void Backup(
        Func<QuestionnaireAnswers, bool> isShown, Expression<Func<QuestionnaireAnswers, List<string>?>> methods,
        Expression<Func<QuestionnaireAnswers, string?>> other, Func<QuestionnaireAnswers, bool> hasOther)
    {
        Expression<Func<QuestionnaireAnswers, IEnumerable<string>>> each =
            Expression.Lambda<Func<QuestionnaireAnswers, IEnumerable<string>>>(methods.Body, methods.Parameters);
        When(isShown, () =>
        {
            RuleFor(methods).Asked().Distinct().Alone("j");
            RuleForEach(each).OneOf(Backups);
        }).Otherwise(() => RuleFor(methods).NotAsked());
        When(answers => isShown(answers) && hasOther(answers), () => RuleFor(other).Line().AtMost(100))
            .Otherwise(() => RuleFor(other).NotAsked());
    }

    private void Organisation()
    {
        RuleFor(answers => answers.Q2_1).Asked().OneOf("abcde");
        RuleFor(answers => answers.Q2_2).Asked().OneOf("abcd");
        When(answers => answers.Q2_2 is "c" or "d", () => RuleFor(answers => answers.Q2_2_1).Asked().OneOf("abc"))
            .Otherwise(() => RuleFor(answers => answers.Q2_2_1).NotAsked());
        RuleFor(answers => answers.Q2_3).Asked().OneOf("abcd");
        RuleFor(answers => answers.Q3_1).Asked().OneOf("abcde");
        RuleFor(answers => answers.Q3_2).Asked().OneOf("abcd");
        RuleFor(answers => answers.Q3_3).NotEmpty().WithErrorCode(ProblemCodes.Requested).WithSeverity(Severity.Warning).Distinct();
        RuleForEach(answers => answers.Q3_3).OneOf("abcdefghi");
    }

    private void Spending()
    {
        RuleFor(answers => answers.Q4_1).Asked().OneOf("abc");
        When(answers => answers.Q4_1 is "a" or "b", () => RuleFor(answers => answers.Q4_1_1)
                .GreaterThanOrEqualTo(0).WithErrorCode(ProblemCodes.BelowMinimum)
                .Must(yen => yen is null || decimal.IsInteger(yen.Value)).WithErrorCode(ProblemCodes.TooManyDecimals))
            .Otherwise(() => RuleFor(answers => answers.Q4_1_1).Null().WithErrorCode(ProblemCodes.NotShown));
        RuleFor(answers => answers.Q4_2).Asked().OneOf("abc");
        RuleFor(answers => answers.Q4_3).Asked().OneOf("ab");
    }

    private void Initiatives()
    {
        RuleFor(answers => answers.Q5_1_1).Asked().OneOf("abc");
        RuleFor(answers => answers.Q5_1_2).Asked().OneOf("abc");
        RuleFor(answers => answers.Q5_1_3).Asked().OneOf("abc");
        RuleFor(answers => answers.Q5_1_4).Asked().OneOf("abc");
        RuleFor(answers => answers.Q5_2_1).Asked().OneOf("abc");
        RuleFor(answers => answers.Q5_2_2).Asked().OneOf("abc");
        RuleFor(answers => answers.Q5_2_3).Asked().OneOf("abc");
        RuleFor(answers => answers.Q5_2_4).Asked().OneOf("abc");
        RuleFor(answers => answers.Q5_2_5).Asked().OneOf("abc");
        RuleFor(answers => answers.Q5_3_1).Asked().OneOf("ab");
        RuleFor(answers => answers.Q5_3_2).Asked().OneOf("ab");
        RuleFor(answers => answers.Q5_3_3).Asked().OneOf("ab");
    }

    private void Experience()
    {
        RuleFor(answers => answers.Q6_1).Asked().Distinct().Alone("a");
        RuleForEach(answers => answers.Q6_1).OneOf(Incidents);
        When(answers => Picks(answers.Q6_1, "p"), () => RuleFor(answers => answers.Q6_1_p).Line())
            .Otherwise(() => RuleFor(answers => answers.Q6_1_p).NotAsked());
        When(IsInfected, () =>
        {
            RuleFor(answers => answers.Q6_1_1).Asked().OneOf("abc");
            RuleFor(answers => answers.Q6_1_2).Paragraphs().Mailbox();
        }).Otherwise(() =>
        {
            RuleFor(answers => answers.Q6_1_1).NotAsked();
            RuleFor(answers => answers.Q6_1_2).NotAsked();
        });
        When(answers => IsInfected(answers) && answers.Q6_1_1 == "b", () => RuleFor(answers => answers.Q6_1_1_b).Line())
            .Otherwise(() => RuleFor(answers => answers.Q6_1_1_b).NotAsked());
    }
}
