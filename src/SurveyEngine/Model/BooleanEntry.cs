namespace SurveyEngine.Model;

/// <summary>True or false: yes or no, a box to tick (<c>boolean</c>).</summary>
public sealed record BooleanEntry : FieldKind
{
    /// <summary>What respondents read for "true" ("Yes"); null: the user interface says it.</summary>
    public string? TrueLabel { get; init; }

    /// <summary>What respondents read for "false" ("No"); null: the user interface says it.</summary>
    public string? FalseLabel { get; init; }

    internal override (string Name, string? Text)[] Texts => [("trueLabel", TrueLabel), ("falseLabel", FalseLabel)];
}
