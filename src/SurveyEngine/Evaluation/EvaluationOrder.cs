using SurveyEngine.Compilation;

namespace SurveyEngine.Evaluation;

/// <summary>In which order a survey is evaluated.</summary>
/// <param name="Vertices">What is computed, by rank: each after what it is computed from.</param>
/// <param name="Dependents">The ranks of the dependents of every vertex, at the place that the vertex names.</param>
internal sealed record EvaluationOrder(GraphNode[] Vertices, int[] Dependents);
