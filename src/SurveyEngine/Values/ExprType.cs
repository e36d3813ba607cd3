namespace SurveyEngine.Values;

/// <summary>The type of an expression or of an answer, and what an operator or a function takes.</summary>
internal enum ExprType
{
    Truth,
    Number,
    Text,

    /// <summary>The selected option of a single choice.</summary>
    Option,

    /// <summary>The selected options of a multiple choice.</summary>
    Options,

    /// <summary>Of a parameter: the quoted code of an option of the choice beside it.</summary>
    Code,

    /// <summary>Of a parameter: a list of quoted codes.</summary>
    Codes,

    /// <summary>Of a parameter: any field.</summary>
    Field,

    /// <summary>A matrix as a whole.</summary>
    Group,

    /// <summary>Of a parameter: a truth for each row of the one matrix it names.</summary>
    Rows,
}
