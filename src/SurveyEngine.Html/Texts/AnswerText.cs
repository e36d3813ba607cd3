namespace SurveyEngine.Html.Texts;

/// <summary>Answers in words, for who reads them.</summary>
internal static class AnswerText
{
    /// <summary>The answer of a field; null when there is none.</summary>
    public static string? Of(FieldView field, Words words) => field.Entered ?? (field switch
    {
        ChoiceFieldView choice => Selected(choice, words),
        BooleanFieldView { Boolean: { } truth } boolean => truth ? words.Yes(boolean) : words.No(boolean),
        NumberFieldView { Text: { } number } view => Join(view.Prefix, number, view.Suffix),
        TextFieldView text => text.Text,
        DateFieldView { Date: { } date } => DateText.OfForm(date, words.Primary),
        DateTimeFieldView { DateTime: { } moment } => DateText.OfForm(moment, words.Primary),
        TimeFieldView time => time.Time,
        _ => null,
    });

    private static string? Selected(ChoiceFieldView choice, Words words)
    {
        string[] selected =
        [
            .. choice.Options.Where(option => option is { Selected: true, Hidden: false }).Select(option =>
                option.Specify is { Hidden: false } specify && Of(specify, words) is { } text
                    ? option.Label + words.Page.Colon + text
                    : option.Label),
        ];
        return selected.Length == 0 ? null : string.Join(words.Page.Comma, selected);
    }

    private static string Join(params ReadOnlySpan<string?> parts) => string.Join(' ', parts.ToArray().Where(part => part is not null));
}
