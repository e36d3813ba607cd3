namespace SurveyEngine.Text.Patterns;

/// <summary>What a step of a pattern does.</summary>
internal enum PatternStepKind
{
    /// <summary>Takes a character of a set, and goes on behind it.</summary>
    Take,

    /// <summary>Goes on at the target.</summary>
    Jump,

    /// <summary>Goes on both at the next step and at the target.</summary>
    Fork,

    /// <summary>Goes on at the start of the text only.</summary>
    Start,

    /// <summary>Goes on at the end of the text only.</summary>
    End,

    /// <summary>The pattern is through.</summary>
    Match,
}
