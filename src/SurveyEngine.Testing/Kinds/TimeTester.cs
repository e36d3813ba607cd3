using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;

namespace SurveyEngine.Testing.Kinds;

/// <summary>A time of day.</summary>
internal sealed class TimeTester() : DateNumberTester(new TimeEntry(), Some)
{
    private static readonly AnswerValue[] Some =
        [TimeOnly.MinValue, new TimeOnly(9, 0), new TimeOnly(9, 30), new TimeOnly(9, 30, 15), new TimeOnly(18, 5), new TimeOnly(23, 59, 59)];

    protected override IEnumerable<string> Nonexistent => ["24:00", "9:30", "09:60", "09:30:60", "09:30Z", "09:30:15.5"];

    public override FieldKind Generate(string? optionSet, Dice dice) => dice.Below(3) switch
    {
        0 => new TimeEntry { Min = new TimeOnly(9, 0), Max = dice.Chance(0.5) ? new TimeOnly(18, 5) : null },
        1 => new TimeEntry { Max = new TimeOnly(9, 30, 15) },
        _ => new TimeEntry(),
    };

    public override string Expression(ValueList<Option> options, ExpressionGenerator expressions, Dice dice) =>
        expressions.Time();

    public override AnswerValue AnswerIn(FieldView view) => ((TimeFieldView)view).Time;

    public override AnswerValue AnswerIn(ResponseRow row, SurveyField field) => row.Time(field.Index);

    protected override (AnswerValue? Min, AnswerValue? Max) Limits(FieldKind kind)
    {
        var time = (TimeEntry)kind;
        return (time.Min, time.Max);
    }

    protected override AnswerValue? Next(AnswerValue value, int step) =>
        value.AsTime!.Value.Add(TimeSpan.FromSeconds(step), out int wrapped) is var next && wrapped == 0 ? next : null;
}
