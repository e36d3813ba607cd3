using SurveyEngine.Model;

namespace SurveyEngine.Benchmarks.Fuzzing;

/// <summary>A survey with all that nobody answers: parameters, calculated fields of each kind, defaults, and constraints on what counts.</summary>
internal static class ComputedSurvey
{
    private static readonly ValueList<Option> Options = [new("a", "a"), new("b", "b"), new("c", "c") { VisibleWhen = "total > 5" }, new("o", "o") { Specify = new Specify() }];

    public static SurveyDefinition Definition => new()
    {
        Id = "computed",
        Version = "1",
        Language = "en",
        Title = "Computed",
        Parameters =
        [
            new Parameter { Id = "who", Kind = new TextEntry { MaxLength = 20 } },
            new Parameter { Id = "limit", Kind = new NumberEntry() },
            new Parameter { Id = "today", Kind = new DateEntry() },
            new Parameter { Id = "groups", Kind = new MultiChoice { Options = [new("a", "a"), new("b", "b"), new("c", "c")] } },
        ],
        Sections =
        [
            new Section
            {
                Id = "S1",
                Items =
                [
                    Ask("n", new NumberEntry { Max = 1000, Decimals = 1 }) with { Default = "coalesce(limit, 3)" },
                    Ask("m", new NumberEntry(), Requirement.Requested) with { Default = "if(n > 10, n / 3)" },
                    Ask("total", new NumberEntry { Decimals = 2 }) with { Calculated = "sum(n, m) / 3" },
                    Ask("capped", new NumberEntry { Max = 50 }) with { Calculated = "n + 1" },
                    Ask("name", new TextEntry { MaxLength = 10 }) with
                    {
                        Default = "who",
                        Constraints =
                        [
                            new Constraint { Assert = "name != 'Bob'", Message = "Not Bob." },
                            new Constraint { Assert = "length(name) > total", Message = "Longer.", Severity = ProblemSeverity.Warning },
                        ],
                    },
                    Ask("greeting", new TextEntry()) with { Calculated = "concat('Hello ', name, '!')" },
                    Ask("one", new SingleChoice { Options = Options }) with { Default = "if(total > 5, 'c', 'a')" },
                    Ask("picked", new SingleChoice { Options = Options }) with { Calculated = "coalesce(one, 'b')", VisibleWhen = "not one = 'b'" },
                    Ask("some", new MultiChoice { Options = Options }) with { Default = "groups" },
                    Ask("same", new MultiChoice { Options = Options }) with { Calculated = "if(count(some) > 1, some, ['a', 'c'])", RequiredWhen = "n > 900" },
                ],
            },
            new Section
            {
                Id = "S2",
                VisibleWhen = "total < 100",
                Items =
                [
                    Ask("yes", new BooleanEntry()) with { Default = "n > 5" },
                    Ask("no", new BooleanEntry()) with { Calculated = "not yes" },
                    Ask("born", new DateEntry(), Requirement.Required) with { Default = "today - 7", Constraints = [new Constraint { Assert = "born <= today", Message = "Not later." }] },
                    Ask("due", new DateEntry { Max = new DateOnly(2031, 1, 1) }) with { Calculated = "addMonths(born, 9)" },
                    Ask("at", new TimeEntry()) with { Calculated = "time(moment)" },
                    Ask("moment", new DateTimeEntry()) with { Default = "'2026-11-28T09:30'" },
                    Ask("rows", new Matrix { Rows = [new("1", "1"), new("2", "2") { VisibleWhen = "yes" }], Cell = new NumberEntry() }) with
                    {
                        Default = "total", Constraints = [new Constraint { Assert = "rows >= -5", Message = "More." }],
                    },
                    Ask("twice", new Matrix { Rows = [new("1", "1"), new("2", "2") { VisibleWhen = "no" }], Cell = new NumberEntry() }) with { Calculated = "sum(rows) * 2" },
                    Ask("unseen", new NumberEntry()) with { Calculated = "count(rows > 1)", Prompt = null },
                ],
            },
        ],
        Rules = [new Rule { Id = "R", Assert = "not unseen > 1 or total < 90", Fields = ["n"], Message = "n" }],
    };

    private static Question Ask(string id, QuestionKind kind, Requirement requirement = Requirement.Optional) =>
        new() { Id = id, Prompt = id, Kind = kind, Requirement = requirement };
}
