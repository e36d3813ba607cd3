using SurveyEngine.Model;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>Something that a survey must have for an invariant to say anything about it.</summary>
/// <param name="Lacking">What is said of a survey without it.</param>
/// <param name="Holds">Whether a survey has it.</param>
internal sealed record Trait(string Lacking, Func<Blueprint, bool> Holds)
{
    public static Trait Fields { get; } = new("it has no fields", blueprint => blueprint.Fields.Count > 0);

    public static Trait Conditions { get; } = new("nothing in it is shown on a condition", blueprint => blueprint.VisibilityConditions.Count > 0);

    /// <summary>An answer can hide a field: a specify text is enough.</summary>
    public static Trait Branches { get; } = new("nothing in it is ever hidden", blueprint => blueprint.Fields.Any(field => !field.IsAlwaysShown));

    public static Trait AlwaysShown { get; } = new("nothing in it is always shown", blueprint => blueprint.Fields.Any(field => field.IsAlwaysShown));

    public static Trait Matrices { get; } = new("it has no matrix with two rows", blueprint => blueprint.Questions.Any(question => question.Kind is Matrix { Rows.Count: > 1 }));

    public static Trait Multis { get; } = new("it has no choice of several options", blueprint => blueprint.Fields.Any(field => field.Kind is MultiChoice && field.Options.Count > 1));

    public static Trait Exclusives { get; } = new(
        "it has no exclusive option", blueprint => blueprint.Fields.Any(field => field.Kind is MultiChoice && field.Options.Count > 1 && field.Options.Any(option => option.Exclusive)));

    public static Trait TextLimits { get; } = new(
        "it has no text with a limit", blueprint => blueprint.Fields.Any(field => field.Kind is TextEntry { MaxLength: not null } or TextEntry { MinLength: > 1 }));

    public static Trait NumberLimits { get; } = new(
        "it has no number with a limit", blueprint => blueprint.Fields.Any(field => field.Kind is NumberEntry { Min: not null } or NumberEntry { Max: not null }));

    public static Trait Requirements { get; } = new(
        "nothing in it that can be hidden must be answered",
        blueprint => blueprint.Fields.Any(field => !field.IsAlwaysShown && field.Requirement == Requirement.Required));

    public static Trait SeveralFields { get; } = new("it has no two fields", blueprint => blueprint.Fields.Count > 1);

    public static Trait Mistakes { get; } = new(
        "nothing can be wrong with its answers",
        blueprint => blueprint.Definition.Rules.Count > 0 || blueprint.Fields.Any(field =>
            field.Requirement != Requirement.Optional || field.Question.RequiredWhen is not null
            || field.Kind is NumberEntry { Min: not null } or NumberEntry { Max: not null } or NumberEntry { Decimals: not null }
            || (field.Kind is TextEntry text && text != new TextEntry { Multiline = true, Sensitive = text.Sensitive })
            || (field.Kind is MultiChoice multi && (multi.Min > 1 || multi.Max < field.Options.Count || field.Options.Any(option => option.Exclusive)))));
}
