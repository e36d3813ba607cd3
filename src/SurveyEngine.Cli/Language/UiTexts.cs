using System.Text.Json;

namespace SurveyEngine.Cli.Language;

/// <summary>
/// The tool's own texts in one language, one file each: <c>ui.en.json</c>, <c>ui.ja.json</c>. Numbers in braces are places for
/// arguments.
/// </summary>
internal sealed record UiTexts
{
    private static readonly Lazy<UiTexts> English = new(() => Read("ui.en.json"));

    private static readonly Lazy<UiTexts> Japanese = new(() => Read("ui.ja.json"));

    public required string Required { get; init; }

    public required string Requested { get; init; }

    public required string Optional { get; init; }

    public required string Default { get; init; }

    public required string DefaultKept { get; init; }

    public required string Calculated { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required string MediaImage { get; init; }

    public required string MediaAudio { get; init; }

    public required string MediaVideo { get; init; }

    public required string ParameterForm { get; init; }

    public required string ParameterUnknown { get; init; }

    public required string ParameterUnknownNearest { get; init; }

    public required string ParameterTwice { get; init; }

    public required string ParameterMissing { get; init; }

    public required string ParameterWrong { get; init; }

    public required string HintWhole { get; init; }

    public required string HintDecimals { get; init; }

    public required string HintFromNumber { get; init; }

    public required string HintToNumber { get; init; }

    public required string HintMulti { get; init; }

    public required string HintFromOptions { get; init; }

    public required string HintToOptions { get; init; }

    public required string HintFromCharacters { get; init; }

    public required string HintToCharacters { get; init; }

    public required string HintEmail { get; init; }

    public required string HintAscii { get; init; }

    public required string HintBoolean { get; init; }

    public required string HintDate { get; init; }

    public required string HintTime { get; init; }

    public required string HintDateTime { get; init; }

    public required string HintEarliest { get; init; }

    public required string HintLatest { get; init; }

    public required string LintSummary { get; init; }

    public required string LintNotTaken { get; init; }

    public required string LintNested { get; init; }

    public required string CheckSummary { get; init; }

    public required string PreviewProgress { get; init; }

    public required string PreviewOther { get; init; }

    public required string ExplainShown { get; init; }

    public required string ExplainHidden { get; init; }

    public required string ExplainUnconditional { get; init; }

    public required string ExplainCondition { get; init; }

    public required string ExplainPicked { get; init; }

    public required string ExplainSomethingToShow { get; init; }

    public required string ExplainCalculated { get; init; }

    public required string ExplainDefault { get; init; }

    public required string ExplainDefaultUnused { get; init; }

    public required string ExplainConstraint { get; init; }

    public required string ExplainUnanswered { get; init; }

    public required string ExplainNotShown { get; init; }

    public required string ExplainSensitive { get; init; }

    public required string ScriptLine { get; init; }

    public required string ScriptNotUtf8 { get; init; }

    public required string ScriptTooLong { get; init; }

    public required string ScriptEnded { get; init; }

    public required string ScriptSurplus { get; init; }

    public required string ScriptNotTaken { get; init; }

    public required string NotSubmitted { get; init; }

    public required string Remarks { get; init; }

    public required string ResponseWritten { get; init; }

    public required string DraftSaved { get; init; }

    public required string DraftNotKept { get; init; }

    public required string DraftUnwanted { get; init; }

    public required string DraftNotNeeded { get; init; }

    public required string DraftFound { get; init; }

    public required string DraftUnusable { get; init; }

    public required string DraftResume { get; init; }

    public required string DraftStartOver { get; init; }

    public required string DraftStartOverAgain { get; init; }

    public required string DumbTerminal { get; init; }

    public required string WelcomeBegin { get; init; }

    public required string WelcomeResumed { get; init; }

    public required string SectionCount { get; init; }

    public required string RowCount { get; init; }

    public required string Progress { get; init; }

    public required string LeaveBlank { get; init; }

    public required string Characters { get; init; }

    public required string CharactersOf { get; init; }

    public required string EnterAgain { get; init; }

    public required string Overview { get; init; }

    public required string OverviewOpen { get; init; }

    public required string OverviewNotSubmitted { get; init; }

    public required string OverviewReady { get; init; }

    public required string Submit { get; init; }

    public required string SubmitAgain { get; init; }

    public required string SaveAndLeave { get; init; }

    public required string LeaveUnsaved { get; init; }

    public required string LeaveAgain { get; init; }

    public required string Back { get; init; }

    public required string More { get; init; }

    public required string KeysWelcome { get; init; }

    public required string KeysDraft { get; init; }

    public required string KeysSingle { get; init; }

    public required string KeysMulti { get; init; }

    public required string KeysEntry { get; init; }

    public required string KeysMultiline { get; init; }

    public required string KeysOverview { get; init; }

    /// <summary>The texts in Japanese for Japanese, in English for any other language.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static UiTexts For(string language) => (UiLanguage.IsJapanese(language) ? Japanese : English).Value;

    private static UiTexts Read(string name)
    {
        using Stream file = typeof(UiTexts).Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize(file, UiTextsJson.Default.UiTexts)!;
    }
}
