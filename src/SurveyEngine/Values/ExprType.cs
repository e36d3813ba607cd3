namespace SurveyEngine.Values;

/// <summary>The type of an expression, an answer or a parameter.</summary>
internal enum ExprType
{
    Truth,
    Number,
    Text,

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
}
