using SurveyEngine.Text;

namespace SurveyEngine.Mapping;

/// <summary>The labels of the options of a choice, or of the rows of a matrix: nobody can tell apart two that read the same.</summary>
internal sealed class LabelSet
{
    private readonly HashSet<(string? Group, string Look)> _labels = [];

    /// <summary>Warns when a label reads like one before it under the same heading.</summary>
    public void Check(string? label, string? group, ProblemReporter problems)
    {
        if (!string.IsNullOrWhiteSpace(label) && !Add(label, group))
            problems.Warn("label", ProblemCodes.DuplicateLabel, ("label", label));
    }

    /// <summary>Adds a label.</summary>
    /// <returns>False when one that reads the same is there.</returns>
    public bool Add(string label, string? group) => _labels.Add((group, LookAlikes.Fold(label.Trim())));
}
