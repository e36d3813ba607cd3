using FluentValidation;
using FluentValidation.Results;
using SurveyEngine.FastPath;
using SurveyEngine.Validation;

namespace SurveyEngine;

/// <summary>
/// Checks posted responses for hosts that validate with FluentValidation. Each failure has the problem's code as
/// <c>ErrorCode</c>, the field path as <c>PropertyName</c>, the JSON that was posted for the field as <c>AttemptedValue</c>
/// (null when the field is sensitive, or the name of none and like that of a sensitive one) and the <see cref="Problem"/> itself as <c>CustomState</c>. Warnings are left out unless they are asked
/// for, as FluentValidation counts a failure of any severity against <c>IsValid</c>.
/// </summary>
public sealed class PostedResponseValidator : AbstractValidator<PostedResponse>
{
    private readonly Survey _survey;
    private readonly string? _language;
    private readonly HiddenAnswers _hidden;
    private readonly bool _includeWarnings;

    /// <summary>Creates a validator of responses to a survey.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="language">
    /// The language of the messages, as a BCP 47 tag; null: that of <c>CultureInfo.CurrentUICulture</c> at the time. <see cref="PostedResponse.Language"/>
    /// comes before it.
    /// </param>
    /// <param name="hidden">How answers to hidden fields are handled.</param>
    /// <param name="includeWarnings">Whether warnings are failures, too, of severity <see cref="Severity.Warning"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such way with hidden answers.</exception>
    public PostedResponseValidator(
        Survey survey, string? language = null, HiddenAnswers hidden = HiddenAnswers.Report, bool includeWarnings = false)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ResponseReader.RequireKnown(hidden);
        _survey = survey;
        _language = language;
        _hidden = hidden;
        _includeWarnings = includeWarnings;
        RuleFor(response => response.Utf8Json).Custom(Check);
    }

    private void Check(ReadOnlyMemory<byte> utf8Json, ValidationContext<PostedResponse> context)
    {
        Problem[] problems = [.. _survey.Check(utf8Json.Span, _hidden).Where(problem => _includeWarnings || problem.Severity == ProblemSeverity.Error)];
        if (problems.Length == 0)
            return;

        string language = context.InstanceToValidate.Language ?? _language ?? UiCulture.Language;
        IReadOnlyDictionary<string, string> answers = ResponseAnswers.Read(utf8Json);
        foreach (Problem problem in problems)
            context.AddFailure(Failure(problem, language, answers));
    }

    private ValidationFailure Failure(Problem problem, string language, IReadOnlyDictionary<string, string> answers)
    {
        string path = problem.Path ?? "";
        bool isSensitive = _survey.IsSensitive(path) || (problem["nearest"] is string meant && _survey.IsSensitive(meant));
        return new ValidationFailure(path, _survey.Message(problem, language), isSensitive ? null : answers.GetValueOrDefault(path))
        {
            ErrorCode = problem.Code,
            Severity = problem.Severity == ProblemSeverity.Error ? Severity.Error : Severity.Warning,
            CustomState = problem,
        };
    }
}
