namespace SurveyEngine.Expressions;

/// <summary>What reads answers or evaluates its operands in a way of its own; each has its node among the typed expressions.</summary>
internal enum Intrinsic
{
    Or,
    And,
    Not,

    /// <summary>One of these options is selected.</summary>
    SelectsAny,

    /// <summary>Another option than this is selected.</summary>
    SelectsOther,

    /// <summary>Every one of these options is selected.</summary>
    SelectsAll,

    IsAnswered,
    TextLength,
    SelectionCount,
    AnsweredRowCount,

    AnyRow,
    EveryRow,
    RowCount,
}
