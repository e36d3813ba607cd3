using SurveyEngine;

namespace Guides;

public static class HostProblems
{
    public static SurveyView View(SurveySession session, string language, decimal budget)
    {
        if (session["spend"]?.AsNumber is not { } spend || spend <= budget)
            return session.View(language);

        Problem overBudget = Problem.Create(
            "over_budget", "spend", ProblemSeverity.Warning,
            ("en", "That is more than your office has."), ("ja", "予算を超えています。"));
        return session.View(language, overBudget);
    }
}
