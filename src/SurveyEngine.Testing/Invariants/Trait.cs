using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>Something that a survey must have for an invariant to say anything about it.</summary>
/// <param name="Lacking">What is said of a survey without it.</param>
/// <param name="Holds">Whether a survey has it.</param>
internal sealed record Trait(string Lacking, Func<Blueprint, bool> Holds)
{
    public static Trait Fields { get; } = new("it has no fields", blueprint => blueprint.Fields.Count > 0);

    public static Trait Conditions { get; } = new("nothing in it is shown on a condition", blueprint => blueprint.VisibilityConditions.Count > 0);

    public static Trait FieldConditions { get; } = new("no field in it is shown on a condition", blueprint => blueprint.Fields.Any(field => field.Conditions.Count > 0));

    /// <summary>An answer can hide a field: a specify text is enough.</summary>
    public static Trait Branches { get; } = new("nothing in it is ever hidden", blueprint => blueprint.Fields.Any(field => !field.IsAlwaysShown));

    public static Trait AlwaysShown { get; } = new("nothing in it is always shown", blueprint => blueprint.Fields.Any(field => field.IsAlwaysShown));

    public static Trait Matrices { get; } = new("it has no matrix with two rows", blueprint => blueprint.Questions.Any(question => question.Kind is Matrix { Rows.Count: > 1 }));

    public static Trait Choices { get; } = new("it has no choice", blueprint => blueprint.Fields.Any(field => field.Options.Count > 0));

    public static Trait Texts { get; } = new("it has no text", blueprint => blueprint.Fields.Any(field => field.Kind is TextEntry));

    public static Trait Multis { get; } = new("it has no choice of several options", blueprint => blueprint.Fields.Any(field => field.Kind is MultiChoice && field.Options.Count > 1));

    public static Trait Exclusives { get; } = new(
        "it has no exclusive option", blueprint => blueprint.Fields.Any(field => field.Kind is MultiChoice && field.Options.Count > 1 && field.Options.Any(option => option.Exclusive)));

    public static Trait TextLimits { get; } = new(
        "it has no text with a limit", blueprint => blueprint.Fields.Any(field => field.Kind is TextEntry { MaxLength: not null } or TextEntry { MinLength: > 1 }));

    public static Trait MultilineLimits { get; } = new(
        "it has no text of several lines with a limit of four or more",
        blueprint => blueprint.Fields.Any(field => field.Kind is TextEntry { Multiline: true, MaxLength: > 3, Format: null }));

    public static Trait NumberLimits { get; } = new(
        "it has no number with a limit", blueprint => blueprint.Fields.Any(field => field.Kind is NumberEntry { Min: not null } or NumberEntry { Max: not null }));

    public static Trait Requirements { get; } = new(
        "nothing in it that can be hidden must be answered",
        blueprint => blueprint.Fields.Any(field => !field.IsAlwaysShown && field.Requirement == Requirement.Required));

    public static Trait DecimalLimits { get; } = new(
        "it has no number with a limit and decimals",
        blueprint => blueprint.Fields.Any(field => field.Kind is NumberEntry { Decimals: not 0 } and (NumberEntry { Min: not null } or NumberEntry { Max: not null })));

    public static Trait Rules { get; } = new("it has no rule", blueprint => blueprint.Definition.Rules.Count > 0);

    public static Trait TwoQuestions { get; } = new("it has no two questions", blueprint => blueprint.Questions.Count > 1);

    public static Trait ThreeQuestions { get; } = new("it has no three questions", blueprint => blueprint.Questions.Count > 2);

    public static Trait SeveralFields { get; } = new("it has no two fields", blueprint => blueprint.Fields.Count > 1);

    /// <summary>Something that everybody is asked must be answered, or has a limit that an answer can break.</summary>
    public static Trait Errors { get; } = new(
        "nothing that everybody is asked can be answered wrongly",
        blueprint => blueprint.Fields.Any(field => field.IsAlwaysShown && (field.Requirement == Requirement.Required || WrongValues.OverLimit(field, new Dice(0)).Any(wrong => wrong.Code != ProblemCodes.DuplicateOption))));

    public static Trait Mistakes { get; } = new(
        "nothing can be wrong with its answers",
        blueprint => blueprint.Definition.Rules.Count > 0 || blueprint.Fields.Any(field =>
            field.Requirement != Requirement.Optional || field.Question.RequiredWhen is not null
            || field.Kind is NumberEntry { Min: not null } or NumberEntry { Max: not null } or NumberEntry { Decimals: not null }
            || (field.Kind is TextEntry text && text != new TextEntry { Multiline = true, Sensitive = text.Sensitive })
            || (field.Kind is MultiChoice multi && (multi.Min > 1 || multi.Max < field.Options.Count || field.Options.Any(option => option.Exclusive)))));
}
