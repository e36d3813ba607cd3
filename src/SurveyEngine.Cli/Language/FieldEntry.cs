namespace SurveyEngine.Cli.Language;

/// <summary>The answer of a field that is filled in by typing, with the texts around it.</summary>
/// <param name="Typed">The answer as a person types it, or what was typed and is none; null when there is nothing.</param>
/// <param name="Prefix">The text before it.</param>
/// <param name="Suffix">The text after it, such as the unit.</param>
internal sealed record FieldEntry(string? Typed, string? Prefix = null, string? Suffix = null)
{
    /// <summary>The entry of a field; null for a choice.</summary>
    /// <param name="field">The field.</param>
    /// <param name="texts">The texts of the tool.</param>
    public static FieldEntry? Of(FieldView field, UiTexts texts) => field switch
    {
        NumberFieldView number => new(number.Entered ?? number.Text, number.Prefix, number.Suffix),
        TextFieldView text => new(text.Text),
        BooleanFieldView boolean => new(InWords(boolean, texts)),
        DateFieldView date => new(date.Date),
        TimeFieldView time => new(time.Time),
        DateTimeFieldView moment => new(moment.DateTime),
        _ => null,
    };

    /// <summary>The label of an answer that is true or false, or the tool's word for it; null when there is none.</summary>
    private static string? InWords(BooleanFieldView field, UiTexts texts) => field.Boolean switch
    {
        null => null,
        true => field.TrueLabel ?? texts.Yes,
        false => field.FalseLabel ?? texts.No,
    };

    /// <summary>The answer, or the sign of a blank, between the texts around it.</summary>
    public string InWords(string blank)
    {
        string answer = Printable.Isolated(Typed ?? blank);
        return Prefix is null && Suffix is null ? answer : $"{Isolated(Prefix)} {answer} {Isolated(Suffix)}".Trim();
    }

    private static string Isolated(string? text) => Printable.Isolated(text ?? "");
}
