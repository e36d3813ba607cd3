namespace SurveyEngine.State;

/// <summary>The gates of the options of a choice. Many options can share one.</summary>
/// <param name="gates">The index of the gate of each option; 0 for one that is always shown.</param>
internal sealed class OptionGates(int[] gates)
{
    /// <summary>The index of the gate of an option.</summary>
    public int this[int option] => gates[option];

    public int Count => gates.Length;

    /// <summary>All gates, each of them once.</summary>
    public int[] Distinct { get; } = [.. gates.Distinct()];
}
