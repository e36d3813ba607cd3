using FsCheck;
using FsCheck.Fluent;

namespace SurveyEngine.Testing.Xunit.Cases;

/// <summary>Registers the generators of the kit with FsCheck.</summary>
internal static class KitArbitraries
{
    /// <summary>Adds the generators for a property to those that FsCheck knows.</summary>
    /// <param name="known">The generators that FsCheck knows.</param>
    /// <param name="survey">The survey; null: any.</param>
    /// <param name="settings">The settings of the property, which say what respondents it wants.</param>
    public static IArbMap Merge(IArbMap known, Survey? survey, SurveyPropertyAttribute settings) => survey is null
        ? Merge(
            known,
            settings.Valid ? SurveyGen.ValidRespondents(SurveyGen.Definitions()) : SurveyGen.Respondents(SurveyGen.Definitions(), settings.ValidShare),
            SurveyGen.ValidResponses(SurveyGen.Definitions()),
            SurveyGen.Posts(SurveyGen.Definitions()))
        : Merge(
            known,
            settings.Valid ? SurveyGen.ValidRespondents(survey) : SurveyGen.Respondents(survey, settings.ValidShare),
            SurveyGen.ValidResponses(survey),
            SurveyGen.Posts(survey));

    private static IArbMap Merge(IArbMap known, Arbitrary<Respondent> respondents, Arbitrary<SurveyResponse> responses, Arbitrary<Post> posts) =>
        known.MergeArb(SurveyGen.Definitions()).MergeArb(respondents).MergeArb(responses).MergeArb(posts);
}
