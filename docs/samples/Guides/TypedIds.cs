using SurveyEngine;
using static Guides.CoffeeFields;

namespace Guides;

public static class TypedIds
{
    public static bool IsUnhappyGuest(SurveySession session)
    {
        var answers = new Answers(session);
        return answers.drinks == Options.drinks.Yes && answers.often_RowFilter == Options.often.Never && !answers.wish.IsBlank;
    }

    public static string PageOf(string path) => path switch
    {
        drinks or where or where_Other or often_RowEspresso or often_RowFilter => Sections.habits,
        _ => Sections.wishes,
    };
}
