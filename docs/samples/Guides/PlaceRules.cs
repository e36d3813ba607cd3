using FluentValidation;
using SurveyEngine;

namespace Guides;

public sealed class PlaceRules : SurveyValidator
{
    public PlaceRules(Survey survey, IReadOnlySet<string> closed)
        : base(survey) =>
        RuleForText("where.other")
            .MustAsync(async (place, stop) =>
            {
                await Task.Delay(1, stop); // a database, a web service
                return place is null || !closed.Contains(place);
            })
            .WithMessage("This place is closed.");
}
