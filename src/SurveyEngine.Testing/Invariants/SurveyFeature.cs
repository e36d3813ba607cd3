using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>A feature that a survey needs for an invariant to say anything about it.</summary>
/// <param name="Lacking">The text for a survey without it.</param>
/// <param name="IsIn">Whether a survey has it.</param>
internal sealed record SurveyFeature(string Lacking, Func<DefinitionOutline, bool> IsIn)
{
    public static SurveyFeature Fields { get; } = new("it has no fields to answer", outline => outline.Answerable.Count > 0);

    public static SurveyFeature SeveralFields { get; } = new("it has no two fields to answer", outline => outline.Answerable.Count > 1);

    public static SurveyFeature TwoQuestions { get; } = new("it has no two questions", outline => outline.Questions.Count > 1);

    public static SurveyFeature ThreeQuestions { get; } = new("it has no three questions", outline => outline.Questions.Count > 2);

    public static SurveyFeature Conditions { get; } = new(
        "nothing in it is shown on a condition", outline => outline.VisibilityConditions.Count > 0);

    public static SurveyFeature FieldConditions { get; } = new(
        "no field in it is shown on a condition", outline => outline.Fields.Any(field => field.Conditions.Count > 0));

    /// <summary>An answer can hide a field; a specify text is enough.</summary>
    public static SurveyFeature Branches { get; } = new(
        "nothing in it is ever hidden", outline => outline.Fields.Any(field => !field.IsAlwaysShown));

    public static SurveyFeature AlwaysShown { get; } = new(
        "nothing in it is always shown", outline => outline.Fields.Any(field => field.IsAlwaysShown));

    public static SurveyFeature Matrices { get; } = new(
        "it has no matrix with two rows", outline => outline.Questions.Any(question => question.Kind is Matrix { Rows.Count: > 1 }));

    public static SurveyFeature Choices { get; } = new("it has no choice", outline => outline.Answerable.Any(field => field.Options.Count > 0));

    public static SurveyFeature Calculations { get; } = new("nothing in it is calculated", outline => outline.Fields.Any(field => field.IsCalculated));

    public static SurveyFeature Defaults { get; } = new("it has no default", outline => outline.Fields.Any(field => field.HasDefault));

    public static SurveyFeature Parameters { get; } = new("it has no parameter", outline => outline.Definition.Parameters.Count > 0);

    public static SurveyFeature Constraints { get; } = new(
        "it has no constraint", outline => outline.Questions.Any(question => question.Constraints.Count > 0));

    public static SurveyFeature Rules { get; } = new("it has no rule", outline => outline.Definition.Rules.Count > 0);

    public static SurveyFeature Requirements { get; } = new(
        "nothing in it that can be hidden is required",
        outline => outline.Fields.Any(field => !field.IsAlwaysShown && field.Requirement == Requirement.Required));

    /// <summary>A field that is always shown is required, or has a limit that an answer can break.</summary>
    public static SurveyFeature Errors { get; } = new(
        "no field that is always shown can be answered wrongly",
        outline => outline.Answerable.Any(field =>
            field.IsAlwaysShown
            && (field.Requirement == Requirement.Required || field.Tester.OverLimit(field, new Dice(0)).Any(wrong => !wrong.IsCorrected))));

    public static SurveyFeature Mistakes { get; } = new(
        "nothing can be wrong with its answers",
        outline => outline.Definition.Rules.Count > 0 || outline.Answerable.Any(field =>
            field.Requirement != Requirement.Optional || field.Question.RequiredWhen is not null || field.Tester.HasLimits(field)));

    /// <summary>A field refuses some answer with a problem of this code.</summary>
    public static SurveyFeature Refusing(string code) => new(
        $"no field of it refuses an answer as {code}",
        outline => outline.Answerable.Any(field => field.Tester.Refused(field).Any(wrong => wrong.Code == code)));
}
