namespace SurveyEngine.Values;

/// <summary>How two values are compared.</summary>
internal enum Relation
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
