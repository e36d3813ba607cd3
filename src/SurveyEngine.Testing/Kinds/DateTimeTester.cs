using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;

namespace SurveyEngine.Testing.Kinds;

/// <summary>A date and time.</summary>
internal sealed class DateTimeTester() : DateNumberTester(new DateTimeEntry(), Some)
{
    private static readonly AnswerValue[] Some =
    [
        DateTime.MinValue, new DateTime(1999, 12, 31, 23, 59, 59), new DateTime(2000, 1, 1), new DateTime(2024, 2, 29, 12, 0, 0),
        new DateTime(2026, 11, 28, 9, 30, 0), new DateTime(9999, 12, 31, 23, 59, 59),
    ];

    protected override IEnumerable<string> Nonexistent =>
        ["2026-02-30T09:30", "2026-11-28T09:30Z", "2026-11-28T09:30+09:00", "2026-11-28 09:30", "2026-11-28", "2026-11-28T24:00"];

    public override FieldKind Generate(string? optionSet, Dice dice) => dice.Below(3) switch
    {
        0 => new DateTimeEntry { Min = new DateTime(1999, 12, 31, 23, 59, 59), Max = dice.Chance(0.5) ? new DateTime(2026, 11, 28, 9, 30, 0) : null },
        1 => new DateTimeEntry { Max = new DateTime(2024, 2, 29, 12, 0, 0) },
        _ => new DateTimeEntry(),
    };

    public override string Expression(ValueList<Option> options, ExpressionGenerator expressions, Dice dice) =>
        expressions.Moment();

    public override AnswerValue AnswerIn(FieldView view) => ((DateTimeFieldView)view).DateTime;

    public override AnswerValue AnswerIn(ResponseRow row, SurveyField field) => row.DateTime(field.Index);

    protected override (AnswerValue? Min, AnswerValue? Max) Limits(FieldKind kind)
    {
        var moment = (DateTimeEntry)kind;
        return (moment.Min, moment.Max);
    }

    protected override AnswerValue? Next(AnswerValue value, int step)
    {
        DateTime moment = value.AsDateTime!.Value;
        bool hasNext = step < 0 ? moment > DateTime.MinValue : moment < new DateTime(9999, 12, 31, 23, 59, 59);
        return hasNext ? moment.AddSeconds(step) : null;
    }
}
