using SurveyEngine.Evaluation;
using SurveyEngine.State;

namespace SurveyEngine.Documents;

/// <summary>
/// The JSON of a session that is to go on later: <c>{ "survey", "version", "fingerprint", "drafts" }</c>, hidden drafts included.
/// </summary>
internal static class SavedSession
{
    public static byte[] Write(CompiledSurvey survey, AnswerState state) =>
        AnswerDocumentWriter.Write(
            survey.Definition.Id, survey.Definition.Version, survey.Fingerprint, DocumentKind.SavedSession, survey.Drafts(state));

    /// <summary>Reads a saved session; anything that is not exactly one of this very definition is refused.</summary>
    public static Outcome<AnswerState> Read(CompiledSurvey survey, ReadOnlySpan<byte> utf8Json)
    {
        AnswerState state = survey.Start();
        var posted = new PostedAnswers(survey, HiddenAnswers.Drop);
        AnswerDocumentReader.TryRead(survey, utf8Json, DocumentKind.SavedSession, state, posted);
        Problem[] problems = [.. posted.Header, .. posted.Refusals, .. posted.Unknown];
        if (problems.Length > 0)
            return new Outcome<AnswerState>(value: null, problems);

        survey.Evaluate(state);
        return new Outcome<AnswerState>(state, []);
    }
}
