namespace SurveyEngine.Values;

/// <summary>The type of an expression, an answer or a parameter.</summary>
internal enum ExprType
{
    Truth,
    Number,
    Text,

    /// <summary>A date, as the number of its day.</summary>
    Date,

    /// <summary>A time of day, as the number of its second.</summary>
    Time,

    /// <summary>A date and time without a zone, as the number of its second.</summary>
    DateTime,

    /// <summary>The selected option of a single choice.</summary>
    Option,

    /// <summary>The selected options of a multiple choice.</summary>
    Options,

    /// <summary>A parameter: the quoted code of an option of the choice beside it.</summary>
    Code,

    /// <summary>A parameter: a list of quoted codes.</summary>
    Codes,

    /// <summary>A parameter: any field.</summary>
    Field,

    /// <summary>A matrix as a whole.</summary>
    Group,

    /// <summary>A parameter: a truth for each row of the one matrix that it names.</summary>
    Rows,

    /// <summary>A parameter: a value of any type. All such arguments have one type, and as a result it is theirs.</summary>
    Any,

    /// <summary>A parameter: a value with a JSON form that reads as text: a text, a number, a date or a time.</summary>
    Written,

    /// <summary>A parameter: a number of decimals, as a literal.</summary>
    Decimals,

    /// <summary>A parameter: a pattern in quotes.</summary>
    Pattern,
}
