using System.Text.Json.Serialization.Metadata;
using SurveyEngine.Views;

namespace SurveyEngine;

/// <summary>The data of the engine for System.Text.Json.</summary>
public static class SurveyJsonTypes
{
    /// <summary>
    /// The metadata of responses, views, changes, explanations, problems and answers, generated when the engine was compiled. Programs
    /// without reflection put it into the chain: <c>options.TypeInfoResolverChain.Add(SurveyJsonTypes.Resolver)</c>. All others get the same
    /// JSON without it.
    /// </summary>
    public static IJsonTypeInfoResolver Resolver { get; } =
        JsonTypeInfoResolver.Combine(ViewJsonContext.Default, ResponseJsonContext.Default);
}
