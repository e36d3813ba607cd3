using SurveyEngine.Model;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Generation;

/// <summary>Answers that have something wrong, with the code of the problem that must be reported.</summary>
internal static class WrongValues
{
    /// <summary>Every kind of wrong answer that a field can get.</summary>
    public static IReadOnlyList<(string Code, AnswerValue Value)> Of(FieldPlan field, Dice dice) =>
        [.. Refused(field), .. OverLimit(field, dice)];

    /// <summary>Answers that do not fit the field: a session stays as it was.</summary>
    public static IEnumerable<(string Code, AnswerValue Value)> Refused(FieldPlan field)
    {
        switch (field.Kind)
        {
            case SingleChoice:
                yield return (ProblemCodes.WrongType, 7);
                yield return (ProblemCodes.WrongType, [field.Options[0].Code]);
                yield return (ProblemCodes.UnknownOption, "no-such-option");
                break;
            case MultiChoice:
                yield return (ProblemCodes.WrongType, field.Options[0].Code);
                yield return (ProblemCodes.UnknownOption, [field.Options[0].Code, "no-such-option"]);
                yield return (ProblemCodes.UnknownOption, [""]);
                break;
            case NumberEntry:
                yield return (ProblemCodes.WrongType, "seven");
                yield return (ProblemCodes.WrongType, ["7"]);
                break;
            default:
                yield return (ProblemCodes.WrongType, 7);
                yield return (ProblemCodes.MalformedText, "a\u0000b");
                yield return (ProblemCodes.MalformedText, "\uD842");
                break;
        }
    }

    /// <summary>Answers that fit the field but break one of its limits.</summary>
    public static IEnumerable<(string Code, AnswerValue Value)> OverLimit(FieldPlan field, Dice dice)
    {
        switch (field.Kind)
        {
            case MultiChoice multi:
                Option[] shown = [.. field.Options.Where(option => option.VisibleWhen is null)];
                string[] codes = [.. shown.Select(option => option.Code)];
                yield return (ProblemCodes.DuplicateOption, [field.Options[0].Code, field.Options[0].Code]);
                if (multi.Max is { } most && codes.Length > most)
                    yield return (ProblemCodes.TooMany, AnswerValue.Options(codes.AsSpan(0, most + 1)));
                if (multi.Min > 1 && Array.Find(shown, option => !option.Exclusive) is { } only)
                    yield return (ProblemCodes.TooFew, [only.Code]);
                if (Array.Find(shown, option => option.Exclusive) is { } alone && codes.Length > 1)
                    yield return (ProblemCodes.Exclusive, [alone.Code, codes[codes[0] == alone.Code ? 1 : 0]]);
                break;
            case NumberEntry number:
                if (number.Min is { } min && min > decimal.MinValue / 2)
                    yield return (ProblemCodes.BelowMinimum, min - 1);
                if (number.Max is { } max && max < decimal.MaxValue / 2)
                    yield return (ProblemCodes.AboveMaximum, max + 1);
                if (number.Decimals is { } decimals and < 20)
                    yield return (ProblemCodes.TooManyDecimals, new decimal(1, 0, 0, isNegative: false, (byte)(decimals + 1)));
                break;
            case TextEntry text:
                if (text.MaxLength is { } longest and < 20_000)
                    yield return (ProblemCodes.TooLong, TextSamples.OfLength(text, longest + 1, dice));
                if (text.MinLength is { } least and > 1)
                    yield return (ProblemCodes.TooShort, TextSamples.OfLength(text, least - 1, dice));
                if (!text.Multiline)
                    yield return (ProblemCodes.BadFormat, "a\r\nb");
                if (text.Format == TextFormat.Email)
                    yield return (ProblemCodes.BadFormat, "not an address");
                if (text.Format == TextFormat.Ascii)
                    yield return (ProblemCodes.BadFormat, "漢");
                break;
        }
    }
}
