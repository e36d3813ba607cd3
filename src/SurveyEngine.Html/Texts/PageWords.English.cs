namespace SurveyEngine.Html.Texts;

/// <content>The words in English.</content>
internal sealed partial record PageWords
{
    private static readonly PageWords English = new()
    {
        Colon = ": ",
        Space = " ",
        Comma = ", ",
        Gap = ". ",
        Open = "(",
        Close = ")",
        SkipToContent = "Skip to main content",
        Choose = "Please select",
        Year = "Year",
        Month = "Month",
        Day = "Day",
        Hour = "Hour",
        Minute = "Minute",
        Second = "Second",
        Conflict = "This answer has been changed on another screen. It is now: {0}. To replace it with what is here, press the button again.",
        ConflictNotice = "Some answers have been changed on another screen. Please check them.",
        MoreNotice = "Your answers have brought up more questions. Please answer them as well.",
        MoreQuestions = "Questions added: {n}",
        SaveFailed = "Your answers could not be saved. What you have entered is still on this page.",
        Start = "Start",
        KeptFor = "If you stop half-way, your answers are kept for {0} days.",
        Language = "Language",
        ReceiptNumber = "Receipt number",
        ReceiptTime = "Received",
        CheckIntroduction = "Check your answers, then submit them.",
        WarningsIntroduction = "You can submit your answers without changing the following.",
        OnlyIf = "Only if {0}",
    };
}
