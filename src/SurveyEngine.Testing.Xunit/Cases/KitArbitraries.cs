using FsCheck;
using FsCheck.Fluent;

namespace SurveyEngine.Testing.Xunit.Cases;

/// <summary>What the kit makes of a survey, known to FsCheck.</summary>
internal static class KitArbitraries
{
    /// <summary>Adds what a property asks for to what FsCheck knows.</summary>
    /// <param name="known">What FsCheck knows.</param>
    /// <param name="survey">The survey; null: any.</param>
    /// <param name="asked">What kind of respondents are asked for.</param>
    public static IArbMap Merge(IArbMap known, Survey? survey, SurveyPropertyAttribute asked) => survey is null
        ? Merge(
            known,
            asked.Valid ? SurveyGen.ValidRespondents(SurveyGen.Definitions()) : SurveyGen.Respondents(SurveyGen.Definitions(), asked.Care),
            SurveyGen.ValidResponses(SurveyGen.Definitions()),
            SurveyGen.Posts(SurveyGen.Definitions()))
        : Merge(
            known,
            asked.Valid ? SurveyGen.ValidRespondents(survey) : SurveyGen.Respondents(survey, asked.Care),
            SurveyGen.ValidResponses(survey),
            SurveyGen.Posts(survey));

    private static IArbMap Merge(IArbMap known, Arbitrary<Respondent> respondents, Arbitrary<SurveyResponse> responses, Arbitrary<Post> posts) =>
        known.MergeArb(SurveyGen.Definitions()).MergeArb(respondents).MergeArb(responses).MergeArb(posts);
}
