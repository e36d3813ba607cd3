using System.Globalization;
using SurveyEngine.Model;

namespace SurveyEngine.Testing.Generation;

/// <summary>Makes the kinds of answers: with limits that leave something to answer.</summary>
internal sealed class KindGenerator(Dice dice)
{
    private static readonly string[] Codes = ["a", "b", "c", "d", "e", "1", "in", "x-1", "その他", "無"];

    private static readonly string[] ManyCodes = [.. Enumerable.Range(1, 70).Select(number => string.Create(CultureInfo.InvariantCulture, $"o{number}"))];

    public QuestionKind Question(string? optionSet) =>
        dice.Chance(0.3) ? Matrix(optionSet) : Field(optionSet);

    public ValueList<Option> Options()
    {
        // Now and then more than fit into one word of bits.
        IEnumerable<string> codes = dice.Chance(0.03) ? ManyCodes : dice.Some(Codes, 1, 6);
        Option[] options = [.. codes.Select(code => Option(code, isPlain: false))];
        options[0] = Option(options[0].Code, isPlain: true);
        return [.. options];
    }

    private Matrix Matrix(string? optionSet) => new()
    {
        Rows = [.. dice.Some(["1", "2", "3", "行"], 1, 4).Select(code => new Row(code, $"Row {code}"))],
        Cell = Field(optionSet),
    };

    private FieldKind Field(string? optionSet) => dice.Below(5) switch
    {
        0 or 1 => new SingleChoice { OptionSet = optionSet, Options = optionSet is null ? Options() : [] },
        2 => Multi(optionSet),
        3 => Number(),
        _ => Text(isSpecify: false),
    };

    private MultiChoice Multi(string? optionSet)
    {
        ValueList<Option> options = optionSet is null ? Options() : [];
        int most = options.Count(option => !option.Exclusive);
        return new MultiChoice
        {
            OptionSet = optionSet,
            Options = options,
            Min = most > 2 && dice.Chance(0.3) ? 2 : null,
            Max = most > 2 && dice.Chance(0.3) ? most - 1 : null,
            Sensitive = dice.Chance(0.05),
        };
    }

    private Option Option(string code, bool isPlain) => new(code, $"Option {code}")
    {
        Group = dice.Chance(0.1) ? "Group" : null,
        Exclusive = !isPlain && dice.Chance(0.15),
        Specify = dice.Chance(0.2)
            ? new Specify { Prompt = dice.Chance(0.3) ? "Which?" : null, Requirement = Requirement(), Text = Text(isSpecify: true) }
            : null,
    };

    private NumberEntry Number() => dice.Below(5) switch
    {
        0 => new NumberEntry(),
        1 => new NumberEntry { Min = 0, Decimals = 0, Suffix = "yen" },
        2 => new NumberEntry { Min = -5, Max = 10, Decimals = dice.Pick<int?>([null, 0, 1]) },
        3 => new NumberEntry { Min = -2.5m, Max = 1234.5m, Decimals = 2 },
        _ => new NumberEntry { Max = 1000, Prefix = "about" },
    };

    private TextEntry Text(bool isSpecify) => dice.Below(7) switch
    {
        0 => new TextEntry { MaxLength = dice.Between(1, 20), CountAs = dice.Pick(Enum.GetValues<TextUnit>()), Multiline = dice.Chance(0.5) },
        1 => new TextEntry { MinLength = 2, MaxLength = 8, CountAs = dice.Pick(Enum.GetValues<TextUnit>()) },
        2 => new TextEntry { Format = TextFormat.Email },
        3 => new TextEntry { Format = TextFormat.Ascii, MaxLength = 30 },
        4 => new TextEntry { Pattern = dice.Pick(["[0-9]{3}-?[0-9]{4}", "(yes|no)( .+)?", "[^ ]+"]) },
        _ => new TextEntry { Multiline = !isSpecify, Sensitive = dice.Chance(0.1) },
    };

    public Requirement Requirement() =>
        dice.Pick([Model.Requirement.Optional, Model.Requirement.Optional, Model.Requirement.Requested, Model.Requirement.Required]);
}
