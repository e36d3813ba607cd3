using SurveyEngine.Model;

namespace SurveyEngine.Testing.Generation;

/// <summary>Makes lists of options smaller.</summary>
internal static class OptionShrinker
{
    public static IEnumerable<ValueList<Option>> Shrink(ValueList<Option> options) =>
        [.. Lists.WithoutOne(options), .. Lists.WithOneSmaller(options, Shrink)];

    private static IEnumerable<Option> Shrink(Option option) =>
    [
        .. ConditionShrinker.ShrinkOptional(option.VisibleWhen).Select(condition => option with { VisibleWhen = condition }),
        .. option.Specify is null ? [] : new[] { option with { Specify = null } },
        .. option.Exclusive ? new[] { option with { Exclusive = false } } : [],
    ];
}
