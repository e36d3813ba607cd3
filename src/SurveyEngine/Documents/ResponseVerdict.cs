using SurveyEngine.Diagnostics;
using SurveyEngine.Evaluation;

namespace SurveyEngine.Documents;

/// <summary>The verdict on a response from outside; its answers, evaluated, are in the workspace of the reading.</summary>
/// <param name="HasAnswers">Whether there are answers at all: the bytes are a JSON object.</param>
/// <param name="Problems">
/// All problems: those of the document, then those of fields in definition order and of consistency rules, then the unknown
/// fields in the order of their names.
/// </param>
internal readonly record struct ResponseVerdict(bool HasAnswers, ProblemList Problems)
{
    /// <summary>Whether no problem is an error.</summary>
    public bool IsValid => HasAnswers && !Problems.HasErrors;

    /// <summary>Reads a response with the careful reader, which has a verdict on any sequence of bytes.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="utf8Json">The response.</param>
    /// <param name="hidden">What becomes of answers to hidden fields.</param>
    /// <param name="workspace">A cleared workspace; it has the answers afterwards.</param>
    public static ResponseVerdict Of(
        CompiledSurvey survey, ReadOnlySpan<byte> utf8Json, HiddenAnswers hidden, ReadingWorkspace workspace)
    {
        bool hasAnswers = AnswerDocumentReader.TryRead(survey, utf8Json, DocumentKind.Response, workspace, out DocumentProblems? document);
        ProblemReport<Problem> problems = workspace.Problems;
        if (hasAnswers)
        {
            PostedDefaults.Empty(survey, workspace);
            survey.Evaluate(workspace.State);
        }

        if (document is not null)
            problems.AddRange(document.Header);
        if (hasAnswers && document is not { LacksAnswers: true })
            new ReceivedAnswerCheck(survey, workspace.State, hidden, document).CheckAll(problems);
        document?.ReportUnknown(problems);
        return new ResponseVerdict(hasAnswers, problems.Report());
    }
}
