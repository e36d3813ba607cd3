namespace SurveyEngine.Expressions.Syntax;

/// <summary>How the picks of a choice are tested.</summary>
internal enum PickOperator
{
    /// <summary><c>in […]</c>: the pick of a single is among the options.</summary>
    In,

    /// <summary><c>has 'x'</c>: a multi picks this option.</summary>
    Has,

    /// <summary><c>has any […]</c>: a multi picks at least one of the options.</summary>
    HasAny,

    /// <summary><c>has all […]</c>: a multi picks every one of the options.</summary>
    HasAll,
}
