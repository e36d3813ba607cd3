namespace SurveyEngine.Html.Texts;

/// <summary>What pages say and the engine has no word for (<see cref="SurveyWords"/>): in Japanese and English, which is that of all other languages, too.</summary>
internal sealed partial record PageWords
{
    /// <summary>What stands between a name and what is said of it.</summary>
    public required string Colon { get; init; }

    /// <summary>What stands between two sentences.</summary>
    public required string Space { get; init; }

    /// <summary>What stands between the items of a list within a line.</summary>
    public required string Comma { get; init; }

    /// <summary>What stands between two sentences of a line, none of which may end with a full stop.</summary>
    public required string Gap { get; init; }

    /// <summary>What stands before something said in passing.</summary>
    public required string Open { get; init; }

    /// <summary>What stands after it.</summary>
    public required string Close { get; init; }

    public required string SkipToContent { get; init; }

    /// <summary>The first option of a list to choose from, which is no answer.</summary>
    public required string Choose { get; init; }

    public required string Year { get; init; }

    public required string Month { get; init; }

    public required string Day { get; init; }

    public required string Hour { get; init; }

    public required string Minute { get; init; }

    public required string Second { get; init; }

    /// <summary>Said of an answer that another page has changed meanwhile; <c>{0}</c> is what it is there.</summary>
    public required string Conflict { get; init; }

    /// <summary>Said above a page with such answers.</summary>
    public required string ConflictNotice { get; init; }

    /// <summary>Said above a page that has more questions than when it was posted.</summary>
    public required string MoreNotice { get; init; }

    /// <summary>Said by the script when questions have come; <c>{n}</c> is their number.</summary>
    public required string MoreQuestions { get; init; }

    /// <summary>Said by the script when it cannot save.</summary>
    public required string SaveFailed { get; init; }

    public required string Start { get; init; }

    /// <summary>How long answers are kept; <c>{0}</c> is the number of days.</summary>
    public required string KeptFor { get; init; }

    /// <summary>The name of the list of languages.</summary>
    public required string Language { get; init; }

    public required string ReceiptNumber { get; init; }

    public required string ReceiptTime { get; init; }

    public required string CheckIntroduction { get; init; }

    /// <summary>Said above warnings, which are no hindrance.</summary>
    public required string WarningsIntroduction { get; init; }

    /// <summary>Said on paper of what not everybody answers; <c>{0}</c> is the condition.</summary>
    public required string OnlyIf { get; init; }

    public static PageWords In(string language) => language.Split('-')[0].Equals("ja", StringComparison.OrdinalIgnoreCase) ? Japanese : English;
}
