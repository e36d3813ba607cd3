namespace SurveyEngine.Model;

/// <summary>A choice among its own options, or those of an option set of the definition.</summary>
public abstract record ChoiceKind : FieldKind
{
    private protected ChoiceKind()
    {
    }

    /// <summary>The options, in order; empty when <see cref="OptionSet"/> names them.</summary>
    public ValueList<Option> Options { get; init; } = [];

    /// <summary>The name of the option set to take the options from.</summary>
    public string? OptionSet { get; init; }

    /// <summary>A condition that is asked for each option, with its attributes at hand; null: none.</summary>
    public string? OptionsWhen { get; init; }

    /// <summary>The order in which respondents see the options.</summary>
    public ItemOrder Order { get; init; }
}
