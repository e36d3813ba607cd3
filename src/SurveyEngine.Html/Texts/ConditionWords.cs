namespace SurveyEngine.Html.Texts;

/// <summary>How conditions are said on paper; <c>{0}</c> is what is asked, <c>{1}</c> the answer.</summary>
internal sealed record ConditionWords
{
    private static readonly ConditionWords English = new()
    {
        Is = "the answer to {0} is {1}",
        IsNot = "the answer to {0} is not {1}",
        IsOneOf = "the answer to {0} is one of {1}",
        HasAny = "the answer to {0} has any of {1}",
        HasAll = "the answer to {0} has all of {1}",
        IsAnswered = "{0} is answered",
        IsYes = "the answer to {0} is yes",
        Not = "this is not so: {0}",
        And = ", and ",
        Or = ", or ",
        Quoted = "“{0}”",
    };

    private static readonly ConditionWords Japanese = new()
    {
        Is = "{0}の回答が{1}",
        IsNot = "{0}の回答が{1}以外",
        IsOneOf = "{0}の回答が{1}のいずれか",
        HasAny = "{0}で{1}のいずれかを選択",
        HasAll = "{0}で{1}をすべて選択",
        IsAnswered = "{0}に回答",
        IsYes = "{0}の回答が「はい」",
        Not = "次にあてはまらない（{0}）",
        And = "、かつ",
        Or = "、または",
        Quoted = "「{0}」",
    };

    public required string Is { get; init; }

    public required string IsNot { get; init; }

    public required string IsOneOf { get; init; }

    public required string HasAny { get; init; }

    public required string HasAll { get; init; }

    public required string IsAnswered { get; init; }

    /// <summary>Said of true or false.</summary>
    public required string IsYes { get; init; }

    public required string Not { get; init; }

    public required string And { get; init; }

    public required string Or { get; init; }

    /// <summary>A label, or the name of a question.</summary>
    public required string Quoted { get; init; }

    public static ConditionWords In(string language) => language.Split('-')[0].Equals("ja", StringComparison.OrdinalIgnoreCase) ? Japanese : English;
}
