using System.Globalization;
using SurveyEngine.Model;
using SurveyEngine.Testing.Kinds;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Generation;

/// <summary>Generates parameters: what a definition asks of its host, and what the host gives.</summary>
internal static class ParameterGenerator
{
    public static Parameter Definition(int number, Dice dice)
    {
        FieldKind kind = KindTesters.Generate(optionSet: null, dice);
        return new Parameter
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{dice.Pick(["p", "値"])}{number}"),
            Kind = kind is ChoiceKind choice ? choice with { Options = [.. choice.Options.Select(option => option with { Specify = null })] } : kind,
            Requirement = dice.Chance(0.3) ? Requirement.Required : Requirement.Optional,
        };
    }

    /// <summary>Generates the values of all parameters that are required, and of some others.</summary>
    public static ValueList<KeyValuePair<string, AnswerValue>> Values(Survey survey, Dice dice) =>
    [
        .. from parameter in survey.Definition.Parameters
           where parameter.Requirement == Requirement.Required || dice.Chance(0.7)
           let value = Value(parameter.Kind, survey, dice)
           where !value.IsBlank
           select KeyValuePair.Create(parameter.Id, AsTaken(value)),
    ];

    /// <summary>The value as a survey takes it: a line break becomes LF.</summary>
    private static AnswerValue AsTaken(AnswerValue value) => value is { Kind: AnswerValueKind.Text, AsText: { } text }
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        : value;

    /// <summary>A value that is valid, often one that expressions compare with.</summary>
    private static AnswerValue Value(FieldKind kind, Survey survey, Dice dice)
    {
        DefinitionOutline outline = DefinitionOutline.Of(survey);
        AnswerValue[] compared = kind switch
        {
            NumberEntry => [.. outline.Numbers.Select(number => (AnswerValue)number)],
            TextEntry => [.. outline.Literals.Select(text => (AnswerValue)text)],
            _ => [],
        };
        AnswerValue[] valid = [.. compared.Where(value => OneQuestionSurvey.Accepts(WithOptions(kind, survey), value))];
        return valid.Length > 0 && dice.Chance(0.5) ? dice.Pick(valid) : OneQuestionSurvey.Valid(WithOptions(kind, survey), dice);
    }

    private static FieldKind WithOptions(FieldKind kind, Survey survey) => kind is ChoiceKind { OptionSet: { } set } choice
        ? choice with { OptionSet = null, Options = survey.Definition.OptionSets[set] }
        : kind;
}
