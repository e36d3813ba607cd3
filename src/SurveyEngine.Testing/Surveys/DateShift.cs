using System.Globalization;
using System.Text.RegularExpressions;
using SurveyEngine.Model;
using SurveyEngine.Testing.Plain;

namespace SurveyEngine.Testing.Surveys;

/// <summary>Moves all dates of a survey by the same number of days.</summary>
internal static partial class DateShift
{
    private const int Days = 11;

    /// <summary>Years from which no sum of a generated survey leads beyond the calendar.</summary>
    private const int FirstYear = 1000;
    private const int LastYear = 9000;

    /// <summary>What sees more of a date than its distance from another one; a date in a text is one of them.</summary>
    private static readonly string[] CalendarFunctions = ["months(", "years(", "addMonths(", "year(", "month(", "day(", "weekday(", "concat("];

    /// <summary>Whether it has dates, and sees nothing of them but their distances.</summary>
    public static bool IsPossible(DefinitionOutline outline) =>
        outline.Fields.Any(field => field.Kind is DateEntry or DateTimeEntry) && outline.Expressions.All(MayShift) && outline.Fields.All(field => IsInRange(field.Kind));

    /// <summary>The survey with later dates; null when it would not be the same then.</summary>
    public static Survey? Of(Survey survey)
    {
        if (!IsPossible(DefinitionOutline.Of(survey)))
            return null;

        SurveyDefinition shifted = DefinitionRewriter.WithExpressions(survey.Definition, text => Literals().Replace(text, literal => Later(literal.Value)));
        return Survey.Compile(DefinitionRewriter.WithKinds(shifted, Later)).Value;
    }

    /// <summary>The answer with a later date; null when there is none.</summary>
    public static AnswerValue? Later(AnswerValue value)
    {
        if ((value.AsDate?.Year ?? value.AsDateTime?.Year ?? FirstYear) is var year && !IsInRange(year))
            return null;

        return value.AsDate is { } date ? date.AddDays(Days) : value.AsDateTime is { } moment ? moment.AddDays(Days) : value;
    }

    private static FieldKind Later(FieldKind kind) => kind switch
    {
        DateEntry date => date with { Min = date.Min?.AddDays(Days), Max = date.Max?.AddDays(Days) },
        DateTimeEntry moment => moment with { Min = moment.Min?.AddDays(Days), Max = moment.Max?.AddDays(Days) },
        _ => kind,
    };

    /// <summary>A date, or the date of a moment, in quotes.</summary>
    private static string Later(string literal) =>
        $"'{DateOnly.ParseExact(literal.AsSpan(1, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(Days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{literal[11..]}";

    private static bool MayShift(string text) =>
        !CalendarFunctions.Any(function => text.Contains(function, StringComparison.Ordinal))
        && !DateOfParts().IsMatch(text)
        && Literals().Matches(text).All(literal => PlainValues.Date(literal.Value[1..11]) is DateOnly date && IsInRange(date.Year));

    private static bool IsInRange(FieldKind kind) => kind switch
    {
        DateEntry date => IsInRange(date.Min?.Year ?? FirstYear) && IsInRange(date.Max?.Year ?? FirstYear),
        DateTimeEntry moment => IsInRange(moment.Min?.Year ?? FirstYear) && IsInRange(moment.Max?.Year ?? FirstYear),
        _ => true,
    };

    private static bool IsInRange(int year) => year is >= FirstYear and <= LastYear;

    [GeneratedRegex(@"'\d{4}-\d\d-\d\d(?:T[\d:]+)?'", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Literals();

    [GeneratedRegex(@"\bdate\([^()]*,", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex DateOfParts();
}
