using SurveyEngine.DefinitionFiles;
using SurveyEngine.Model;

namespace SurveyEngine.Tests.Rules;

/// <summary>A sound definition to put something unsound in, and the problems as lines to compare.</summary>
internal static class Judged
{
    public static SurveyDefinition Sound { get; } = new()
    {
        Id = "coffee",
        Version = "1.0.0",
        Language = "en",
        Title = "Coffee at work",
        Sections = [new Section { Id = "S1", Items = [new Question { Id = "Q1", Prompt = "Why?", Kind = new TextEntry() }] }],
    };

    /// <summary>Each problem as <c>severity code path name=value …</c>.</summary>
    public static string[] Problems(SurveyDefinition definition) =>
        [.. DefinitionRules.Check(definition, out _).Items.Select(Line)];

    /// <summary>The problems of a definition with these items in its only section, <c>$.sections[0]</c>.</summary>
    public static string[] Problems(params SurveyItem[] items) => Problems(With(items));

    /// <summary>The problems of a definition with one question, <c>$.sections[0].items[0]</c>, of this kind.</summary>
    public static string[] Problems(QuestionKind kind) => Problems(Question("Q1", kind));

    public static SurveyDefinition With(params SurveyItem[] items) =>
        Sound with { Sections = [new Section { Id = "S1", Items = [.. items] }] };

    public static Question Question(string id, QuestionKind? kind = null) =>
        new() { Id = id, Prompt = "Why?", Kind = kind ?? new TextEntry() };

    public static string Line(Problem problem) => string.Join(
        ' ', [problem.Severity == ProblemSeverity.Error ? "error" : "warning", problem.Code, problem.Path!, .. problem.Arguments]);
}
