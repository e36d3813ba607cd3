using SurveyEngine.Model;
using SurveyEngine.Testing.Kinds;

namespace SurveyEngine.Testing.Generation;

/// <summary>Generates expressions of every type: every operator and function of the language.</summary>
/// <param name="dice">The source of chance.</param>
/// <param name="targets">What may be named.</param>
internal sealed class ExpressionGenerator(Dice dice, IReadOnlyList<ConditionTarget> targets)
{
    private const int MaxDepth = 2;

    private static readonly string[] NumberLiterals = ["0", "1", "2", "-3", "0.5", "7", "12.25", "100"];
    private static readonly string[] TextLiterals = ["yes", "漢字", "it's", "a b", "x"];

    private readonly ConditionGenerator _conditions = new(dice);
    private int _depth;

    /// <summary>Whether it is inside a function of many values, where no other one may be.</summary>
    private bool _isInAggregate;

    /// <summary>Generates the value of a field: of its kind, with the codes of its options.</summary>
    public string Make(FieldKind kind, ValueList<Option> options) => Deeper(() => Form(kind, options, () => KindTesters.Of(kind).Expression(options, this, dice)));

    /// <summary>Generates a comparison of two expressions, or another condition on them.</summary>
    public string Comparison() => Deeper(() => dice.Below(7) switch
    {
        0 or 1 => $"{Number()} {dice.Pick(ConditionParts.Orders)} {Number()}",
        2 => $"{Date()} {dice.Pick(ConditionParts.Orders)} {Date()}",
        3 => $"contains({Text()}, {ConditionParts.Quoted(dice.Pick(["a", "yes", "字", "0"]))})",
        4 => $"startsWith({Text()}, {ConditionParts.Quoted(dice.Pick(["a", "x", "漢"]))})",
        5 => $"matches({Text()}, {ConditionParts.Quoted(dice.Pick(["[a-z]+", ".*0.*", "(yes|no)( .+)?"]))})",
        _ when !_isInAggregate => $"unique({OfList(Number)})",
        _ => $"{Number()} != {Number()}",
    });

    /// <summary>Generates a condition.</summary>
    public string Truth() => targets.Count == 0 || _isInAggregate ? dice.Pick(["true", "1 < 2"]) : _conditions.Make(targets);

    public string Number() => Deeper(() => Named(AnswerValueKind.Number) ?? (_depth > MaxDepth ? Literal() : dice.Below(20) switch
    {
        < 5 => $"({Number()} {dice.Pick(["+", "-", "*", "/"])} {Number()})",
        5 => $"({Number()} - {Literal()} + {Number()} * {Literal()})",
        6 => $"round({Number()}{dice.Pick(["", ", 0", ", 1", ", 2"])})",
        7 => $"{dice.Pick(["floor", "ceiling", "abs"])}({Number()})",
        < 11 => OfMany() ?? Literal(),
        11 => $"length({Text()})",
        12 => $"{dice.Pick(["days", "months", "years"])}({Date()}, {Date()})",
        13 => $"{dice.Pick(["year", "month", "day", "weekday"])}({Date()})",
        14 => $"({Date()} - {AnchoredDate()})",
        15 => dice.Chance(0.5) ? $"minutes({AnchoredTime()}, {Time()})" : $"minutes({AnchoredMoment()}, {Moment()})",
        16 when !_isInAggregate => $"if({Truth()}, {Number()}{dice.Pick(["", ", 1", ", -0.5"])})",
        17 => $"coalesce({Number()}, {Number()})",
        _ => Literal(),
    }));

    public string Text() => Deeper(() => Named(AnswerValueKind.Text) ?? (_depth > MaxDepth ? TextLiteral() : dice.Below(6) switch
    {
        0 => $"concat({Text()}, {Number()}, {AnchoredDate()})",
        1 => $"concat({Text()}, {TextLiteral()}, {Text()})",
        2 => $"concat({AnchoredTime()}, {AnchoredMoment()}, {Number()})",
        3 => $"coalesce({Text()}, {Text()})",
        _ => TextLiteral(),
    }));

    public string Date() => Deeper(() => Named(AnswerValueKind.Date) ?? (_depth > MaxDepth ? DateLiteral() : dice.Below(9) switch
    {
        < 3 => $"({AnchoredDate()} {dice.Pick(["+", "-"])} {Number()})",
        3 => $"addMonths({Date()}, {dice.Pick(["1", "-1", "13", "0.5"])})",
        4 => $"date({dice.Pick(["2024", "2023"])}, {dice.Pick(["2", "13"])}, {Number()})",
        5 => $"date({Moment()})",
        6 when !_isInAggregate => $"{dice.Pick(["min", "max"])}({AnchoredDate()}, {OfList(Date)})",
        _ => DateLiteral(),
    }));

    public string Time() => Deeper(() => Named(AnswerValueKind.Time) ?? (_depth > MaxDepth || dice.Chance(0.5) ? Quoted("09:30", "00:00:15", "18:05") : $"time({Moment()})"));

    public string Moment() => Deeper(() => Named(AnswerValueKind.DateTime) ?? Quoted("2024-02-29T12:00", "2000-01-01T00:00:01", "2026-11-28T09:30"));

    /// <summary>The name of a field or a parameter of this form; null when there is none, and often so.</summary>
    public string? Named(AnswerValueKind form, double share = 0.55)
    {
        string[] names = [.. targets.Where(target => !target.IsMatrix && target.Tester.Form == form).Select(target => target.Name)];
        return names.Length > 0 && dice.Chance(share) ? dice.Pick(names) : null;
    }

    private string Form(FieldKind kind, ValueList<Option> options, Func<string> make) => dice.Below(7) switch
    {
        0 => $"if({Truth()}, {make()}, {make()})",
        1 => $"if({Truth()}, {make()})",
        2 when kind is not MultiChoice => $"coalesce({make()}, {make()})",
        _ => make(),
    };

    /// <summary>A number of rows, of picks or of a list; null when there is nothing to go through.</summary>
    private string? OfMany()
    {
        if (_isInAggregate)
            return null;

        ConditionTarget[] matrices = [.. targets.Where(target => target.IsMatrix)];
        ConditionTarget[] numbers = [.. matrices.Where(matrix => matrix.Tester.Form == AnswerValueKind.Number)];
        ConditionTarget[] picks = [.. targets.Where(target => !target.IsMatrix && target.Tester.Form == AnswerValueKind.Options)];
        string function = dice.Pick(["sum", "min", "max", "mean"]);
        return dice.Below(5) switch
        {
            0 when numbers.Length > 0 => $"{function}({dice.Pick(numbers).Name}{dice.Pick(["", ".*"])})",
            1 when matrices.Length > 0 => $"{function}(if({_conditions.OfEachRow(dice.Pick(matrices), targets)}, {dice.Pick(NumberLiterals)}, 1))",
            2 when picks.Length > 0 => $"count({dice.Pick(picks).Name})",
            2 when matrices.Length > 0 => $"count({dice.Pick(matrices).Name})",
            _ => $"{function}({OfList(Number)})",
        };
    }

    /// <summary>Two or three values, among which no other list or matrix is.</summary>
    private string OfList(Func<string> make)
    {
        _isInAggregate = true;
        string list = string.Join(", ", Enumerable.Range(0, dice.Between(2, 3)).Select(_ => make()));
        _isInAggregate = false;
        return list;
    }

    private string Literal() => dice.Pick(NumberLiterals);

    private string TextLiteral() => ConditionParts.Quoted(dice.Pick(TextLiterals));

    private string DateLiteral() => Quoted("1999-12-31", "2000-01-01", "2024-02-29", "2026-11-28");

    // A text in quotes alone does not tell what it is.
    private string AnchoredDate() => Named(AnswerValueKind.Date) ?? $"addMonths({DateLiteral()}, {dice.Pick(["0", "1"])})";

    private string AnchoredTime() => Named(AnswerValueKind.Time) ?? $"time({Moment()})";

    private string AnchoredMoment() => Named(AnswerValueKind.DateTime, 1) ?? Quoted("2024-02-29T12:00", "2026-11-28T09:30:15");

    private string Quoted(params string[] texts) => ConditionParts.Quoted(dice.Pick(texts));

    private string Deeper(Func<string> make)
    {
        _depth++;
        string made = make();
        _depth--;
        return made;
    }
}
