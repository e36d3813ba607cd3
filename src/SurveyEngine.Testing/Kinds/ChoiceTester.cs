using System.Globalization;
using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Kinds;

/// <summary>What the kinds with options have in common.</summary>
internal abstract class ChoiceTester(ChoiceKind blank) : KindTester(blank)
{
    protected const string UnknownCode = "no-such-option";

    public override IEnumerable<FieldKind> Shrink(FieldKind kind)
    {
        var choice = (ChoiceKind)kind;
        return OptionShrinker.Shrink(choice.Options).Select(options => choice with { Options = options });
    }

    public override string Typed(DefinedField field, AnswerValue value, Dice dice)
    {
        string codes = Codes(value, dice);
        return codes.All(char.IsAscii) ? InSomeWidth(codes, dice) : codes;
    }

    /// <summary>The codes of an answer as a person types them.</summary>
    protected abstract string Codes(AnswerValue value, Dice dice);

    /// <summary>One of three forms of comparison.</summary>
    /// <param name="forms">The forms: {0} is the field, {1} a code, {2} a list of codes.</param>
    /// <param name="target">The field.</param>
    /// <param name="dice">The source of chance.</param>
    protected static string Compare(string[] forms, ConditionTarget target, Dice dice)
    {
        string list = string.Join(", ", dice.Some(target.Codes, 1, target.Codes.Count).Select(ConditionParts.Quoted));
        return string.Format(
            CultureInfo.InvariantCulture, dice.Pick(forms), target.Name, ConditionParts.Quoted(dice.Pick(target.Codes)), list);
    }

    /// <summary>The codes of the options that a view shows as selected.</summary>
    protected static string[] SelectedIn(FieldView view) =>
        [.. ((ChoiceFieldView)view).Options.Where(option => option.Selected).Select(option => option.Code)];
}
