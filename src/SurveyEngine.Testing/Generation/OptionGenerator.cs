using System.Globalization;
using SurveyEngine.Model;
using SurveyEngine.Testing.Kinds;

namespace SurveyEngine.Testing.Generation;

/// <summary>Generates lists of options.</summary>
internal static class OptionGenerator
{
    private static readonly string[] Codes = ["a", "b", "c", "d", "e", "1", "in", "x-1", "その他", "無"];

    /// <summary>More than fit into one word of bits.</summary>
    private static readonly string[] ManyCodes =
        [.. Enumerable.Range(1, 70).Select(number => string.Create(CultureInfo.InvariantCulture, $"o{number}"))];

    /// <summary>Generates options without conditions; the first one is never exclusive.</summary>
    public static ValueList<Option> Options(Dice dice)
    {
        IEnumerable<string> codes = dice.Chance(0.03) ? ManyCodes : dice.Some(Codes, 1, 6);
        Option[] options = [.. codes.Select(code => Option(code, mayBeExclusive: true, dice))];
        options[0] = Option(options[0].Code, mayBeExclusive: false, dice);
        return [.. options];
    }

    private static Option Option(string code, bool mayBeExclusive, Dice dice) => new(code, $"Option {code}")
    {
        Group = dice.Chance(0.1) ? "Group" : null,
        Exclusive = mayBeExclusive && dice.Chance(0.15),
        Specify = dice.Chance(0.2) ? Specify(dice) : null,
    };

    private static Specify Specify(Dice dice) => new()
    {
        Prompt = dice.Chance(0.3) ? "Which?" : null,
        Requirement = DefinitionGenerator.Requirement(dice),
        Text = TextTester.Generate(isSpecify: true, dice),
    };
}
