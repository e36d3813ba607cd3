namespace SurveyEngine.Html.Controls;

/// <summary>Where a field is, which tells what it is called.</summary>
internal enum FieldPlace
{
    /// <summary>It is the field of its question: the prompt is its name.</summary>
    Question,

    /// <summary>It is in a row of a matrix, on a card of its own.</summary>
    Row,

    /// <summary>It is the text of an option.</summary>
    Specify,
}
