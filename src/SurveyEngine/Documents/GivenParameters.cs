using SurveyEngine.State;

namespace SurveyEngine.Documents;

/// <summary>The parameters that a host gives for a document.</summary>
/// <param name="start">The evaluated state with them and without answers; null when the document says them.</param>
/// <param name="json">Their JSON; empty when there are none.</param>
internal sealed class GivenParameters(AnswerState? start, byte[] json)
{
    public AnswerState? Start => start;

    public byte[] Json => json;

    public bool AreRecorded => start is null;
}
