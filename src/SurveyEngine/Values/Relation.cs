namespace SurveyEngine.Values;

/// <summary>A relation between two values.</summary>
internal enum Relation
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
