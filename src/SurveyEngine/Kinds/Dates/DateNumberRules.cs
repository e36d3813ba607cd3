using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds.Dates;

/// <summary>The rules of a date, a time, or a date and time, as its number.</summary>
internal sealed class DateNumberRules(DateNumberType type, FieldKind kind, decimal? min, decimal? max) : AnswerRules(type, kind)
{
    private readonly ExprType _type = type.Number;

    /// <summary>The type of its numbers.</summary>
    public ExprType Number => _type;

    public override Facts Facts { get; } =
        new Facts.Number(new Interval(min ?? DateNumbers.RangeOf(type.Number).From, max ?? DateNumbers.RangeOf(type.Number).To), Decimals: 0)
        {
            MayBeAbsent = true,
        };

    public override bool TryReadTyped(in TypedEntry entry, string path, List<Problem> problems, out InputValue value)
    {
        value = TypedDate.Read(entry.Text, _type) is { } number ? AnswerValue.OfDateNumber(type.Form, number) : (AnswerValue)entry.Text;
        return true;
    }

    public override bool TryAccept(in InputValue input, string path, List<Problem> problems, ref StoredAnswer answer)
    {
        AnswerValue value = input.Value;
        if (value.Kind == type.Form)
        {
            answer.Set(value.DateNumber);
            return true;
        }

        // In JSON, it is a text; so it is in the answers that a program read from there.
        if (value.Kind != AnswerValueKind.Text)
            return RefuseType(input, path, problems);
        if (DateNumbers.Read(value.AsText, _type) is not { } number)
        {
            problems.Add(Problem.Error(ProblemCodes.BadFormat, path, ("format", type.Name)));
            return false;
        }

        answer.Set(number);
        return true;
    }

    public override void Fit(in Value value, scoped ref StoredAnswer answer)
    {
        if (value.IsNumber && DateNumbers.RangeOf(_type).Contains(value.Number))
            answer.Set(decimal.Truncate(value.Number));
    }

    /// <summary>Whether a number is within the limits.</summary>
    public bool Accepts(decimal number) => !(number < min) && !(number > max);

    public override void Check(scoped in StoredAnswer answer, string path, List<Problem> problems)
    {
        if (answer.Number < min)
            problems.Add(BeyondLimit(ProblemCodes.BelowMinimum, path, min.Value));
        if (answer.Number > max)
            problems.Add(BeyondLimit(ProblemCodes.AboveMaximum, path, max.Value));
    }

    public override AnswerValue ToValue(scoped in StoredAnswer answer) => AnswerValue.OfDateNumber(type.Form, answer.Number);

    private Problem BeyondLimit(string code, string path, decimal limit) =>
        Problem.Error(code, path, ("limit", DateNumbers.FormOf(limit, _type)), ("format", type.Name));
}
