using System.Globalization;
using SurveyEngine.Model;

namespace SurveyEngine.Cli.Language;

/// <summary>Describes briefly what a field takes: "required · at most 300 characters".</summary>
internal static class FieldHints
{
    /// <summary>The requirement and all limits; of a calculated field, only that.</summary>
    public static string Of(FieldView field, UiTexts texts) =>
        field.ReadOnly ? texts.Calculated : string.Join(" · ", [Requirement(field.Requirement, texts), .. Limits(field, texts), .. Default(field, texts)]);

    /// <summary>Whether a blank is accepted.</summary>
    public static string Requirement(Requirement requirement, UiTexts texts) => requirement switch
    {
        Model.Requirement.Required => texts.Required,
        Model.Requirement.Requested => texts.Requested,
        _ => texts.Optional,
    };

    private static IEnumerable<string> Default(FieldView field, UiTexts texts) => field.IsDefault ? [texts.Default] : [];

    private static IEnumerable<string> Limits(FieldView field, UiTexts texts) => field switch
    {
        MultiChoiceFieldView multi => OfMulti(multi, texts),
        NumberFieldView number => OfNumber(number, texts),
        TextFieldView text => OfText(text, texts),
        BooleanFieldView boolean => [string.Format(CultureInfo.InvariantCulture, texts.HintBoolean, boolean.TrueLabel ?? texts.Yes, boolean.FalseLabel ?? texts.No)],
        DateFieldView date => [texts.HintDate, .. OfMoments(date.Earliest, date.Latest, texts)],
        TimeFieldView time => [texts.HintTime, .. OfMoments(time.Earliest, time.Latest, texts)],
        DateTimeFieldView moment => [texts.HintDateTime, .. OfMoments(moment.Earliest, moment.Latest, texts)],
        _ => [],
    };

    private static IEnumerable<string> OfMulti(MultiChoiceFieldView field, UiTexts texts)
    {
        if (field is { Min: null, Max: null })
            yield return texts.HintMulti;
        if (field.Min is { } min)
            yield return Format(texts.HintFromOptions, min);
        if (field.Max is { } max)
            yield return Format(texts.HintToOptions, max);
    }

    private static IEnumerable<string> OfNumber(NumberFieldView field, UiTexts texts)
    {
        if (field.Decimals == 0)
            yield return texts.HintWhole;
        if (field.Min is { } min)
            yield return Format(texts.HintFromNumber, min);
        if (field.Max is { } max)
            yield return Format(texts.HintToNumber, max);
        if (field.Decimals is > 0 and var decimals)
            yield return Format(texts.HintDecimals, decimals);
    }

    private static IEnumerable<string> OfText(TextFieldView field, UiTexts texts)
    {
        if (field.Format == TextFormat.Email)
            yield return texts.HintEmail;
        if (field.Format == TextFormat.Ascii)
            yield return texts.HintAscii;
        if (field.MinLength is { } min)
            yield return Format(texts.HintFromCharacters, min);
        if (field.MaxLength is { } max)
            yield return Format(texts.HintToCharacters, max);
    }

    private static IEnumerable<string> OfMoments(string? earliest, string? latest, UiTexts texts)
    {
        if (earliest is not null)
            yield return string.Format(CultureInfo.InvariantCulture, texts.HintEarliest, earliest);
        if (latest is not null)
            yield return string.Format(CultureInfo.InvariantCulture, texts.HintLatest, latest);
    }

    private static string Format(string text, decimal number) => string.Format(CultureInfo.InvariantCulture, text, number);
}
