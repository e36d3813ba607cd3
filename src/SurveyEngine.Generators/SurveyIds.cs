namespace SurveyEngine.Generators;

/// <summary>The ids of a definition.</summary>
/// <param name="Title">The title of the survey.</param>
internal sealed record SurveyIds(string Title)
{
    /// <summary>The sections, sections in sections included.</summary>
    public List<NamedId> Sections { get; } = [];

    /// <summary>The questions, each followed by its rows and specify texts.</summary>
    public List<NamedId> Questions { get; } = [];

    /// <summary>The options of each question that has any.</summary>
    public List<(NamedId Question, IReadOnlyList<NamedId> Options)> Options { get; } = [];
}
