using SurveyEngine;

namespace Guides;

public static class RulesOfYourOwn
{
    public static Survey WithSpendingRules(Survey coffee) => coffee.WithRules(new SpendingRules(coffee).Check);

    public static async Task<PageView?> Page(SurveySession session, PlaceRules rules, string section, string language)
    {
        var found = await rules.CheckAsync(session.Snapshot(), language);
        return session.View(language, section, found);
    }
}
