namespace SurveyEngine.Expressions;

/// <summary>The operations that need more than the values of their operands; each has its own node among the typed expressions.</summary>
internal enum Intrinsic
{
    Or,
    And,
    Not,

    /// <summary>One of these options is selected.</summary>
    SelectsAny,

    /// <summary>An option other than this one is selected.</summary>
    SelectsOther,

    /// <summary>All of these options are selected.</summary>
    SelectsAll,

    IsAnswered,
    If,
    Coalesce,

    TextLength,
    Concat,
    Matches,

    SelectionCount,
    AnsweredRowCount,

    AnyRow,
    EveryRow,
    RowCount,

    Sum,
    Min,
    Max,
    Mean,
    Unique,
}
