namespace SurveyEngine.Text.Patterns;

/// <summary>The kind of a step of a pattern.</summary>
internal enum PatternStepKind
{
    /// <summary>Consumes a character of a set.</summary>
    Take,

    /// <summary>Continues at the target.</summary>
    Jump,

    /// <summary>Continues both at the next step and at the target.</summary>
    Fork,

    /// <summary>Continues only at the start of the text.</summary>
    Start,

    /// <summary>Continues only at the end of the text.</summary>
    End,

    /// <summary>Ends a match.</summary>
    Match,
}
