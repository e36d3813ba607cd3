using System.Linq.Expressions;
using FluentValidation;
using FluentValidation.Results;
using SurveyEngine.Diagnostics;
using SurveyEngine.Model;
using SurveyEngine.Text;
using SurveyEngine.Validation;

namespace SurveyEngine;

/// <summary>
/// The base of rules on answers that a host writes with FluentValidation, to be used by <c>survey.WithRules(new SpendingRules(survey).Check)</c>:
/// their failures are problems like the survey's own, with the error code, the path of the field, the severity and the message in each
/// language. A rule is asked while its field is shown. Rules depend on nothing but the answers; what asks a database is for
/// <see cref="CheckAsync"/>.
/// </summary>
public abstract class SurveyValidator : AbstractValidator<SurveyAnswers>
{
    /// <summary>The code of a failure that a rule adds by itself and without one.</summary>
    private const string WithoutCode = "CustomValidator";

    private readonly Survey _survey;

    /// <summary>Creates a validator of the answers to a survey.</summary>
    /// <param name="survey">The survey.</param>
    protected SurveyValidator(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        _survey = survey;
    }

    /// <summary>Finds the problems of answers, with their texts in all languages of the survey, in English and in Japanese.</summary>
    /// <param name="answers">The answers.</param>
    /// <exception cref="AsyncValidatorInvokedSynchronouslyException">A rule is asynchronous.</exception>
    public IReadOnlyList<Problem> Check(SurveyAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        List<ValidationFailure> failures = Validate(answers).Errors;
        if (failures.Count == 0)
            return [];

        var translated = new Dictionary<string, List<ValidationFailure>>(LanguageTag.Comparer);
        foreach (string language in _survey.TextLanguages)
            translated[language] = Failures(answers, language);

        return Problems(answers, failures, i => translated
            .Where(texts => texts.Value.Count == failures.Count)
            .Select(texts => KeyValuePair.Create(texts.Key, texts.Value[i].ErrorMessage)));
    }

    /// <summary>
    /// Finds the problems of answers where some rules are asynchronous. The host shows them by <c>session.View(language, problems)</c>, and submits
    /// when none is an error.
    /// </summary>
    /// <param name="answers">The answers: <c>session.Snapshot()</c>.</param>
    /// <param name="language">The language of the messages, as a BCP 47 tag.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<IReadOnlyList<Problem>> CheckAsync(SurveyAnswers answers, string language, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(language);
        List<ValidationFailure> failures;
        using (UiCulture.Use(language))
            failures = (await ValidateAsync(answers.In(language), cancellationToken).ConfigureAwait(false)).Errors;

        return Problems(answers, failures, i => [KeyValuePair.Create(language, failures[i].ErrorMessage)]);
    }

    /// <summary>Begins a rule on the answer of any field.</summary>
    /// <param name="path">The field's path.</param>
    /// <exception cref="ArgumentException">The survey has no such field.</exception>
    protected IRuleBuilderInitial<SurveyAnswers, AnswerValue> RuleForAnswer(string path) => Rule(path, kind: null, answers => answers[path]);

    /// <summary>Begins a rule on the number of a field; null when there is none.</summary>
    /// <param name="path">The field's path.</param>
    /// <exception cref="ArgumentException">The survey has no such field, or the field takes no number.</exception>
    protected IRuleBuilderInitial<SurveyAnswers, decimal?> RuleForNumber(string path) => Rule(path, "number", answers => answers.Number(path));

    /// <summary>Begins a rule on the text of a field; null when there is none.</summary>
    /// <param name="path">The field's path.</param>
    /// <exception cref="ArgumentException">The survey has no such field, or the field takes no text.</exception>
    protected IRuleBuilderInitial<SurveyAnswers, string?> RuleForText(string path) => Rule(path, "text", answers => answers.Text(path));

    /// <summary>Begins a rule on the option of a single choice, by its code; null when none is selected.</summary>
    /// <param name="path">The field's path.</param>
    /// <exception cref="ArgumentException">The survey has no such field, or the field is no single choice.</exception>
    protected IRuleBuilderInitial<SurveyAnswers, string?> RuleForOption(string path) => Rule(path, "single", answers => answers.Option(path));

    /// <summary>Begins a rule on the options of a multiple choice, by their codes; empty when none is selected.</summary>
    /// <param name="path">The field's path.</param>
    /// <exception cref="ArgumentException">The survey has no such field, or the field is no multiple choice.</exception>
    protected IRuleBuilderInitial<SurveyAnswers, ValueList<string>> RuleForOptions(string path) =>
        Rule(path, "multi", answers => answers.Options(path));

    /// <summary>Asks some rules only while a field is shown, beside those that they are about.</summary>
    /// <param name="path">The field's path.</param>
    /// <param name="rules">Creates the rules.</param>
    /// <exception cref="ArgumentException">The survey has no such field.</exception>
    protected IConditionBuilder WhenShown(string path, Action rules)
    {
        _ = Find(path);
        return When(answers => answers.IsShown(path), rules);
    }

    private IRuleBuilderInitial<SurveyAnswers, T> Rule<T>(string path, string? kind, Expression<Func<SurveyAnswers, T>> answer)
    {
        SurveyField field = Find(path);
        if (kind is not null && field.Kind != kind)
            throw new ArgumentException($"{path} is a {field.Kind} field, not a {kind} field.", nameof(path));

        return RuleFor(answer).Configure(rule =>
        {
            rule.PropertyName = path;
            rule.SetDisplayName(context => context.InstanceToValidate.LabelOf(path));
            rule.MessageBuilder = SensitiveAnswers.Message;
            rule.ApplySharedCondition(context => context.InstanceToValidate.IsShown(path));
        });
    }

    private List<ValidationFailure> Failures(SurveyAnswers answers, string language)
    {
        using (UiCulture.Use(language))
            return Validate(answers.In(language)).Errors;
    }

    private SurveyField Find(string path) =>
        _survey.Fields[path] ?? throw new ArgumentException(UnknownField.Create(path, _survey.FieldPaths).Message("en"), nameof(path));

    private List<Problem> Problems(
        SurveyAnswers answers, List<ValidationFailure> failures, Func<int, IEnumerable<KeyValuePair<string, string>>> texts)
    {
        var problems = new List<Problem>();
        for (int i = 0; i < failures.Count; i++)
        {
            ValidationFailure failure = failures[i];
            string? path = _survey.Fields.TryFind(failure.PropertyName ?? "", out SurveyField? field) ? field.Path : null;
            if (!answers.Concerns(path))
                continue;

            ProblemSeverity severity = failure.Severity == Severity.Error ? ProblemSeverity.Error : ProblemSeverity.Warning;
            var byLanguage = new Dictionary<string, string>(texts(i), LanguageTag.Comparer);
            problems.Add(Problem.Create(severity, failure.ErrorCode ?? WithoutCode, path).Saying(new ProblemWording(
                language => LanguageTag.Find(byLanguage, language) ?? LanguageTag.Find(byLanguage, "en") ?? failure.ErrorMessage,
                byLanguage.Keys)));
        }

        return problems;
    }
}
