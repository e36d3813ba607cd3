using SurveyEngine.Model;
using SurveyEngine.Testing.Kinds;

namespace SurveyEngine.Testing.Surveys;

/// <summary>A field of a survey, with what the definition says about it.</summary>
/// <param name="surveyField">Its public description.</param>
/// <param name="question">Its question.</param>
/// <param name="kind">The kind of its answers.</param>
/// <param name="requirement">What the definition says about a blank.</param>
/// <param name="conditions">
/// Every <c>visibleWhen</c> that it is under, from the outermost in; the conditions of its options are not among them.
/// </param>
/// <param name="host">The choice that a specify text belongs to; null for any other field.</param>
internal sealed class DefinedField(
    SurveyField surveyField, Question question, FieldKind kind, Requirement requirement, ValueList<string> conditions, DefinedField? host = null)
{
    public string Path => surveyField.Path;

    public Question Question => question;

    public FieldKind Kind => kind;

    /// <summary>What the kit knows of its kind.</summary>
    public KindTester Tester { get; } = KindTesters.Of(kind);

    /// <summary>The options of a choice, those of its option set included; empty for any other field.</summary>
    public ValueList<Option> Options => surveyField.Options;

    public Requirement Requirement => requirement;

    public ValueList<string> Conditions => conditions;

    public DefinedField? Host => host;

    /// <summary>The code of the option that a specify text belongs to.</summary>
    public string? SpecifiedOption => surveyField.SpecifiedOption;

    /// <summary>Whether its value comes out of an expression, so that nobody answers it.</summary>
    public bool IsCalculated => host is null && question.Calculated is not null;

    public bool HasDefault => host is null && question is { Default: not null, Calculated: null };

    public bool IsRow => surveyField.Row is not null;

    public bool HasConditionalOptions => Options.Any(option => option.VisibleWhen is not null);

    /// <summary>Whether nothing can hide it.</summary>
    public bool IsAlwaysShown =>
        host is null && conditions.Count == 0 && (Options.Count == 0 || Options.Any(option => option.VisibleWhen is null));
}
