using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;

namespace SurveyEngine.Testing.Kinds;

/// <summary>A date.</summary>
internal sealed class DateTester() : DateNumberTester(new DateEntry(), Some)
{
    private static readonly AnswerValue[] Some =
        [DateOnly.MinValue, new DateOnly(1999, 12, 31), new DateOnly(2000, 1, 1), new DateOnly(2024, 2, 29), new DateOnly(2026, 11, 28), DateOnly.MaxValue];

    protected override IEnumerable<string> Nonexistent => ["2026-02-30", "2026-1-1", "26-01-01", "0000-01-01", "2026-11-28T09:30", "2026-11-28Z"];

    public override FieldKind Generate(string? optionSet, Dice dice) => dice.Below(3) switch
    {
        0 => new DateEntry { Min = new DateOnly(1999, 12, 31), Max = dice.Chance(0.5) ? new DateOnly(2026, 11, 28) : null },
        1 => new DateEntry { Max = new DateOnly(2024, 2, 29), Sensitive = dice.Chance(0.2) },
        _ => new DateEntry(),
    };

    public override string Expression(ValueList<Option> options, ExpressionGenerator expressions, Dice dice) =>
        expressions.Date();

    public override AnswerValue AnswerIn(FieldView view) => ((DateFieldView)view).Date;

    public override AnswerValue AnswerIn(ResponseRow row, SurveyField field) => row.Date(field.Index);

    protected override (AnswerValue? Min, AnswerValue? Max) Limits(FieldKind kind)
    {
        var date = (DateEntry)kind;
        return (date.Min, date.Max);
    }

    protected override AnswerValue? Next(AnswerValue value, int step) =>
        value.AsDate!.Value.DayNumber + step is var day && day >= 0 && day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day) : null;
}
