using System.Diagnostics.CodeAnalysis;
using SurveyEngine.Diagnostics;
using SurveyEngine.Evaluation;
using SurveyEngine.Kinds.Boolean;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Model;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine;

/// <summary>
/// The answers of one respondent at one time, for the rules of a host (<see cref="Survey.WithRules"/>). Those of hidden fields are left out:
/// they are blank. Immutable.
/// </summary>
public sealed class SurveyAnswers
{
    private readonly CompiledSurvey _compiled;
    private readonly AnswerState _state;

    internal SurveyAnswers(Survey survey, CompiledSurvey compiled, AnswerState state, string language)
    {
        Survey = survey;
        _compiled = compiled;
        _state = state;
        Language = language;
    }

    /// <summary>The survey that was answered.</summary>
    public Survey Survey { get; }

    /// <summary>The language in which a text is asked for, as a BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>The answer of a field; blank when it has none or is hidden.</summary>
    /// <param name="path">The field's path.</param>
    /// <exception cref="ArgumentException">The survey has no such field.</exception>
    public AnswerValue this[string path] => Find(path).EffectiveValue(_state);

    /// <summary>Whether a field is shown.</summary>
    /// <param name="path">The field's path.</param>
    /// <exception cref="ArgumentException">The survey has no such field.</exception>
    public bool IsShown(string path) => Find(path).IsShown(_state);

    /// <summary>The number that was answered; null when there is none.</summary>
    /// <param name="path">The field's path.</param>
    /// <exception cref="ArgumentException">The survey has no such field, or the field takes no number.</exception>
    public decimal? Number(string path) => TryFindAnswered(path, AnswerType.Number, out Field? field) ? field.Number(_state) : null;

    /// <summary>Whether "true" was answered; null when there is no answer.</summary>
    /// <param name="path">The field's path.</param>
    /// <exception cref="ArgumentException">The survey has no such field, or the field is no boolean.</exception>
    public bool? Boolean(string path) =>
        TryFindAnswered(path, AnswerType.Boolean, out Field? field) ? field.IsSelected(_state, BooleanRules.TrueBit) : null;

    /// <summary>The date that was answered; null when there is none.</summary>
    /// <param name="path">The field's path.</param>
    /// <exception cref="ArgumentException">The survey has no such field, or the field takes no date.</exception>
    public DateOnly? Date(string path) =>
        TryFindAnswered(path, AnswerType.Date, out Field? field) ? DateNumbers.DateOf(field.Number(_state)) : null;

    /// <summary>The time that was answered; null when there is none.</summary>
    /// <param name="path">The field's path.</param>
    /// <exception cref="ArgumentException">The survey has no such field, or the field takes no time.</exception>
    public TimeOnly? Time(string path) =>
        TryFindAnswered(path, AnswerType.Time, out Field? field) ? DateNumbers.TimeOf(field.Number(_state)) : null;

    /// <summary>The date and time that was answered; null when there is none.</summary>
    /// <param name="path">The field's path.</param>
    /// <exception cref="ArgumentException">The survey has no such field, or the field takes no date and time.</exception>
    public DateTime? DateTime(string path) =>
        TryFindAnswered(path, AnswerType.DateTime, out Field? field) ? DateNumbers.DateTimeOf(field.Number(_state)) : null;

    /// <summary>The text that was answered; null when there is none.</summary>
    /// <param name="path">The field's path.</param>
    /// <exception cref="ArgumentException">The survey has no such field, or the field takes no text.</exception>
    public string? Text(string path) => TryFindAnswered(path, AnswerType.Text, out Field? field) ? field.Text(_state) : null;

    /// <summary>The code of the option that was selected in a single choice; null when there is none.</summary>
    /// <param name="path">The field's path.</param>
    /// <exception cref="ArgumentException">The survey has no such field, or the field is no single choice.</exception>
    public string? Option(string path) =>
        TryFindAnswered(path, AnswerType.Option, out Field? field)
            ? ((ChoiceRules)field.Rules).Options[field.Bits.First(_state.Effective)].Code
            : null;

    /// <summary>The codes of the options that were selected in a multiple choice, in definition order; empty when there are none.</summary>
    /// <param name="path">The field's path.</param>
    /// <exception cref="ArgumentException">The survey has no such field, or the field is no multiple choice.</exception>
    public ValueList<string> Options(string path) =>
        TryFindAnswered(path, AnswerType.Options, out Field? field) ? field.EffectiveValue(_state).AsOptions ?? [] : [];

    /// <summary>The survey that was answered, without any answer: this may be logged.</summary>
    public override string ToString() => $"Answers to {Survey}";

    /// <summary>The same answers, for a text in another language.</summary>
    internal SurveyAnswers In(string language) => new(Survey, _compiled, _state, language);

    /// <summary>What respondents know a field by.</summary>
    internal string LabelOf(string path) => Survey.LabelOf(path, _state, Language);

    /// <summary>Whether a problem of this path concerns the respondent: it is not that of a hidden field.</summary>
    internal bool Concerns(string? path) => path is null || !_compiled.TryFindField(path, out Field? field) || field.IsShown(_state);

    private bool TryFindAnswered(string path, AnswerType type, [NotNullWhen(true)] out Field? field)
    {
        field = Find(path);
        if (field.Type.Answer != type)
            throw new ArgumentException($"{path} is a {field.Type.Name} field, which has no such answer.", nameof(path));

        return field.IsAnswered(_state);
    }

    private Field Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return _compiled.TryFindField(path, out Field? field)
            ? field
            : throw new ArgumentException(UnknownField.Create(path, Survey.FieldPaths).Message("en"), nameof(path));
    }
}
