using System.Globalization;
using System.Text;
using SurveyEngine.Model;

namespace SurveyEngine.Benchmarks.Inputs;

/// <summary>Surveys with filters, and with fields of the kinds that real surveys have most.</summary>
internal static class FilteredSurveys
{
    private const int Regions = 6;
    private const int EachKind = 10;

    /// <summary>A region, and the towns of that region.</summary>
    public static SurveyDefinition Towns(int towns, int regions) => new()
    {
        Id = "towns",
        Version = "1.0.0",
        Language = "en",
        Title = "Towns",
        OptionSets = [new("towns", OptionsOf(towns, regions))],
        Sections =
        [
            new Section
            {
                Id = "S",
                Items =
                [
                    Region(regions),
                    new Question { Id = "town", Prompt = "Town?", Kind = new SingleChoice { OptionSet = "towns", OptionsWhen = "@region = region" } },
                ],
            },
        ],
    };

    /// <summary>60 fields: booleans, dates, filtered choices, calculated numbers, and what these read.</summary>
    public static SurveyDefinition Mixed() => new()
    {
        Id = "mixed",
        Version = "1.0.0",
        Language = "en",
        Title = "Mixed",
        OptionSets = [new("towns", OptionsOf(40, Regions))],
        Sections = [new Section { Id = "S", Items = [Region(Regions), .. Enumerable.Range(0, EachKind).SelectMany(Fields), .. Enumerable.Range(0, 9).Select(Note)] }],
    };

    /// <summary>A valid response to <see cref="Mixed"/>, with its calculated values.</summary>
    public static byte[] MixedResponse(Survey survey, int seed)
    {
        var random = new Random(seed);
        SurveySession session = survey.Start();
        int region = random.Next(Regions);
        session.Answer("region", Code("r", region));
        for (int i = 0; i < EachKind; i++)
        {
            session.Answer(Code("bool", i), random.Next(2) == 0);
            session.Answer(Code("date", i), new DateOnly(2000 + random.Next(30), 1 + random.Next(12), 1 + random.Next(28)));
            session.Answer(Code("town", i), Code("t", region + (Regions * random.Next(6))));
            session.Answer(Code("number", i), random.Next(1000));
        }

        for (int i = 0; i < 9; i++)
            session.Answer(Code("choice", i), "a");

        return Encoding.UTF8.GetBytes(session.Submit().Value.ToJson());
    }

    private static IEnumerable<Question> Fields(int i) =>
    [
        Of("bool", i, new BooleanEntry()),
        Of("date", i, new DateEntry { Min = new DateOnly(1990, 1, 1) }),
        Of("town", i, new SingleChoice { OptionSet = "towns", OptionsWhen = "@region = region" }),
        Of("number", i, new NumberEntry { Min = 0, Max = 1000, Decimals = 0 }),
        Of("sum", i, new NumberEntry()) with { Prompt = null, Calculated = FormattableString.Invariant($"number{i} * 2 + if(bool{i}, year(date{i}), 1)") },
    ];

    private static Question Note(int i) => Of("choice", i, new SingleChoice { Options = [new Option("a", "Yes"), new Option("b", "No")] });

    private static Question Of(string id, int i, FieldKind kind) => new() { Id = Code(id, i), Prompt = "How?", Kind = kind };

    private static Question Region(int regions) => new()
    {
        Id = "region",
        Prompt = "Region?",
        Kind = new SingleChoice { Options = [.. Enumerable.Range(0, regions).Select(i => new Option(Code("r", i), Code("Region ", i)))] },
    };

    private static ValueList<Option> OptionsOf(int towns, int regions) =>
        [.. Enumerable.Range(0, towns).Select(i => new Option(Code("t", i), Code("Town ", i)) { Attributes = [new("region", Code("r", i % regions))] })];

    private static string Code(string name, int i) => string.Create(CultureInfo.InvariantCulture, $"{name}{i}");
}
