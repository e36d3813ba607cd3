using SurveyEngine;
using SurveyEngine.Model;

namespace FirstSurvey;

public static class CoffeeSurvey
{
    public static SurveyDefinition Definition { get; } = new()
    {
        Id = "coffee",
        Version = "1.0.0",
        Language = "en",
        Title = "Coffee at work",
        Introduction = ["Five questions, one minute."],
        Sections = [Habits, Wishes],
        Rules =
        [
            new Rule
            {
                Id = "no-coffee-no-cost",
                When = "drinks = 'no'",
                Assert = "not spend > 0",
                Severity = ProblemSeverity.Warning,
                Fields = ["drinks", "spend"],
                Message = "You drink no coffee, but spend money on it?",
            },
        ],
    };

    private static Section Habits => new()
    {
        Id = "habits",
        Title = "Habits",
        Items =
        [
            new Question
            {
                Id = "drinks",
                Prompt = "Do you drink coffee at work?",
                Requirement = Requirement.Required,
                Kind = new SingleChoice { Options = [new("yes", "Yes"), new("no", "No")] },
            },
            new Question
            {
                Id = "where",
                Prompt = "Where does it come from?",
                VisibleWhen = "drinks = 'yes'",
                Requirement = Requirement.Required,
                Kind = new MultiChoice
                {
                    Max = 2,
                    Options =
                    [
                        new("kitchen", "Our kitchen"),
                        new("cafe", "A café"),
                        new("other", "Elsewhere") { Specify = new() { Prompt = "Where is that?", Text = new() { MaxLength = 30 } } },
                        new("unknown", "I do not know") { Exclusive = true },
                    ],
                },
            },
            new Question
            {
                Id = "often",
                Prompt = "How often do you drink it?",
                VisibleWhen = "drinks = 'yes'",
                Requirement = Requirement.Requested,
                Kind = new Matrix
                {
                    Rows = [new("espresso", "Espresso"), new("filter", "Filter coffee")],
                    Cell = new SingleChoice { Options = [new("daily", "Every day"), new("rarely", "Rarely"), new("never", "Never")] },
                },
            },
        ],
    };

    private static Section Wishes => new()
    {
        Id = "wishes",
        Title = "Money and wishes",
        Items =
        [
            new Question
            {
                Id = "spend",
                Prompt = "What do you spend on it a month?",
                Kind = new NumberEntry { Min = 0, Decimals = 0, Suffix = "yen" },
            },
            new Question
            {
                Id = "wish",
                Prompt = "What would you like to be different?",
                Kind = new TextEntry { MaxLength = 300, Multiline = true },
            },
        ],
    };
}
