namespace SurveyEngine.Html;

/// <summary>What the respondent wants after a post: the button that was pressed.</summary>
public enum FormCommand
{
    /// <summary>To stay on the page: the script saves, or there was no such button.</summary>
    Stay,

    /// <summary>The next page.</summary>
    Next,

    /// <summary>The page before.</summary>
    Back,

    /// <summary>To save the answers and go on later.</summary>
    Save,
}
