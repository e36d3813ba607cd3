using SurveyEngine.Documents;
using SurveyEngine.Evaluation;
using SurveyEngine.State;

namespace SurveyEngine.FastPath;

/// <summary>Reads documents of answers: with the fast reader first, and with the careful one when that is not certain.</summary>
internal sealed class ResponseReader(CompiledSurvey survey)
{
    private readonly Lazy<FastPathPlan> _plan = new(() => new FastPathPlan(survey));

    public CompiledSurvey Survey => survey;

    /// <summary>The fields that take a text.</summary>
    public ReadOnlySpan<Field> Texts => _plan.Value.Texts;

    /// <summary>Reads a response and judges it.</summary>
    /// <param name="utf8Json">The response.</param>
    /// <param name="hidden">What becomes of answers to hidden fields.</param>
    /// <param name="workspace">A cleared workspace; it has the answers afterwards, though texts may be left in the bytes.</param>
    public ResponseVerdict Read(ReadOnlySpan<byte> utf8Json, HiddenAnswers hidden, ReadingWorkspace workspace)
    {
        RequireKnown(hidden);
        if (FastResponseReader.TryRead(_plan.Value, utf8Json, hidden, workspace, out ProblemList problems))
            return new ResponseVerdict(HasAnswers: true, problems);

        workspace.Clear(survey);
        return ResponseVerdict.Of(survey, utf8Json, hidden, workspace);
    }

    /// <exception cref="ArgumentOutOfRangeException">There is no such way with hidden answers.</exception>
    public static void RequireKnown(HiddenAnswers hidden)
    {
        if (hidden is not (HiddenAnswers.Report or HiddenAnswers.Drop or HiddenAnswers.Keep))
            throw new ArgumentOutOfRangeException(nameof(hidden), hidden, "There is no such way with hidden answers.");
    }

    /// <summary>Reads a saved session.</summary>
    /// <param name="utf8Json">The saved session.</param>
    /// <param name="workspace">A cleared workspace; it has the drafts when there are no problems.</param>
    /// <returns>All problems.</returns>
    public ProblemList ReadSaved(ReadOnlySpan<byte> utf8Json, ReadingWorkspace workspace)
    {
        if (FastResponseReader.TryReadSaved(_plan.Value, utf8Json, workspace))
            return [];

        workspace.Clear(survey);
        return SavedSession.Read(survey, utf8Json, workspace);
    }

    /// <summary>Copies the texts that reading left in the bytes to the state.</summary>
    public void CopyTexts(ReadOnlySpan<byte> utf8Json, ReadingWorkspace workspace)
    {
        foreach (Field field in Texts)
        {
            TextRange range = workspace.Texts[field.Slot.Text];
            if (range.Length > 0)
                workspace.State.Texts[field.Slot.Text] = range.ToText(utf8Json);
        }
    }
}
