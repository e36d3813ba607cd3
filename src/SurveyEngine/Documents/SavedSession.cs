using System.Buffers;
using SurveyEngine.Diagnostics;
using SurveyEngine.Evaluation;
using SurveyEngine.State;

namespace SurveyEngine.Documents;

/// <summary>
/// The JSON of a session that is to be resumed: <c>{ "survey", "version", "fingerprint", "drafts", "entered" }</c>, hidden drafts
/// included; the last one only when something was typed that is no value.
/// </summary>
internal static class SavedSession
{
    public static void Write(IBufferWriter<byte> output, CompiledSurvey survey, AnswerState state) =>
        AnswerDocumentWriter.Write(
            output, survey.Definition.Id, survey.Definition.Version, survey.Fingerprint, DocumentKind.SavedSession,
            ParameterDocument.Of(survey, state), AnswerList.OfDrafts(survey, state), state.HasEntered ? Entered(survey, state) : []);

    /// <summary>Reads a saved session with the careful reader: any sequence of bytes is restored, or refused with problems.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="utf8Json">The saved session; one of another definition is refused.</param>
    /// <param name="workspace">A cleared workspace; it has the drafts, evaluated, when there are no problems.</param>
    public static ProblemList Read(CompiledSurvey survey, ReadOnlySpan<byte> utf8Json, ReadingWorkspace workspace)
    {
        AnswerDocumentReader.TryRead(survey, utf8Json, DocumentKind.SavedSession, workspace, out DocumentProblems? problems);
        if (problems is null && PostedDefaults.HasCalculatedDraft(survey, workspace.State))
        {
            return [.. survey.Calculated
                .Where(field => field.HasDraft(workspace.State))
                .Select(field => Problem.Error(ProblemCodes.Calculated, field.Path))];
        }

        if (problems is null)
        {
            survey.Evaluate(workspace.State);
            return [];
        }

        ProblemReport<Problem> report = workspace.Problems;
        report.AddRange(problems.Header);
        report.AddRange(problems.Refusals);
        problems.ReportUnknown(report);
        return report.Report();
    }

    private static IEnumerable<KeyValuePair<string, AnswerValue>> Entered(CompiledSurvey survey, AnswerState state)
    {
        foreach (Field field in survey.Fields)
        {
            if (state.EnteredInto(field.Index) is { } entered)
                yield return new(field.Path, entered.Language is null ? entered.Text : AnswerValue.Options([entered.Text, entered.Language]));
        }
    }
}
