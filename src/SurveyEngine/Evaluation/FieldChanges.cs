namespace SurveyEngine.Evaluation;

/// <summary>The fields that change beside the one that was answered, by index. It is reused from one answer to the next.</summary>
internal sealed class FieldChanges
{
    /// <summary>The fields that have been shown or hidden.</summary>
    public List<int> Visibility { get; } = [];

    /// <summary>
    /// The fields whose effective answer has changed though nobody answered them: calculated ones, defaults, and choices of which options
    /// have been shown or hidden.
    /// </summary>
    public List<int> Values { get; } = [];

    public void Clear()
    {
        Visibility.Clear();
        Values.Clear();
    }
}
