using SurveyEngine.Expressions.Binding;
using SurveyEngine.Model;
using SurveyEngine.Values;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Conditions;

/// <summary>What is known of an expression before there are answers holds for all valid ones.</summary>
public sealed class ExpressionFactsTests
{
    private static readonly string[] Fields = ["A", "B", "X", "M.1", "M.2"];

    [Fact]
    public void Facts_OfRandomExpressions_HoldForRandomAnswers()
    {
        var random = new Random(14);
        var survey = new Evaluated(
            Question("A", new NumberEntry { Min = -3, Max = 9, Decimals = 1 }), Question("B", new NumberEntry { Min = 2, Max = 5, Decimals = 0 }), Number("X"),
            Matrix("M", "1 2", new NumberEntry { Min = 0, Max = 10, Decimals = 2 }));
        int answered = 0;
        int narrow = 0;
        for (int round = 0; round < 4000; round++)
        {
            string text = NumberOf(random, 3);
            Expr expression = survey.Bind(text);
            var facts = Assert.IsType<Facts.Number>(expression.Facts);
            narrow += facts.Range == Interval.All ? 0 : 1;
            for (int i = 0; i < 10; i++)
            {
                Answer(survey, random);
                Value value = expression.Evaluate(new EvaluationContext(survey.State));
                answered += value.IsAnswered ? 1 : 0;
                Assert.True(value.IsAnswered || facts.MayBeAbsent, text);
                if (expression.Type == ExprType.Number)
                    Assert.True(!value.IsAnswered || facts.MayEqual(value.Number), $"{text} = {value}, {facts}");
                else
                    Assert.True(!value.IsAnswered || facts.Range.Contains(value.Number), $"{text} = {value}, {facts}");
            }
        }

        Assert.True(answered > 10_000);
        Assert.True(narrow > 1000);
    }

    [Theory]
    [InlineData("B + 1", 3, 6)]
    [InlineData("A - B", -8, 7)]
    [InlineData("A * B", -15, 45)]
    [InlineData("A / B", -1.5, 4.5)]
    [InlineData("abs(A)", 0, 9)]
    [InlineData("floor(A / 2)", -2, 4)]
    [InlineData("round(A / 4, 1)", -0.8, 2.3)]
    [InlineData("sum(M)", 0, 20)]
    [InlineData("mean(M)", 0, 10)]
    [InlineData("max(A, B)", -3, 9)]
    [InlineData("if(A > 1, B, 20)", 2, 20)]
    [InlineData("coalesce(A, -10)", -10, 9)]
    [InlineData("weekday('2026-01-01' + B)", 1, 7)]
    [InlineData("days('2026-01-01', '2026-01-01' + B)", 2, 5)]
    [InlineData("years('2000-01-01', '2026-01-01' + B)", 26, 26)]
    [InlineData("count(M) * 10", 0, 20)]
    public void Facts_OfAnExpression_AreTight(string text, double from, double to)
    {
        var survey = new Evaluated(
            Question("A", new NumberEntry { Min = -3, Max = 9, Decimals = 1 }), Question("B", new NumberEntry { Min = 2, Max = 5, Decimals = 0 }),
            Matrix("M", "1 2", new NumberEntry { Min = 0, Max = 10, Decimals = 2 }));

        Assert.Equal(new Interval((decimal)from, (decimal)to), Assert.IsType<Facts.Number>(survey.Bind(text).Facts).Range);
    }

    private static void Answer(Evaluated survey, Random random)
    {
        foreach (string field in Fields)
        {
            decimal value = field switch
            {
                "A" => random.Next(-30, 91) / 10m,
                "B" => random.Next(2, 6),
                "X" => Pick(random, 0m, 1m, -0.0000000000000000000000000001m, decimal.MaxValue, decimal.MinValue, 12345.678m, 7922816251426433759354395033.5m),
                _ => random.Next(0, 1001) / 100m,
            };
            survey.Answer(field, random.Next(4) == 0 ? AnswerValue.Blank : value);
        }
    }

    private static string NumberOf(Random random, int depth)
    {
        if (depth == 0)
            return Pick(random, "A", "B", "X", "2", "-0.5", "3.25", "1000000000000000", "M.1");

        string Inner() => NumberOf(random, depth - 1);
        string Date() => Pick(random, "'2026-01-31'", "'9999-12-31'", $"('2000-02-29' + {Inner()})", $"addMonths('2026-05-31', {Inner()})", $"date(2024, B, {Inner()})");
        return random.Next(22) switch
        {
            0 or 1 => $"({Inner()} + {Inner()})",
            2 or 3 => $"({Inner()} - {Inner()} - {Inner()})",
            4 or 5 => $"({Inner()} * {Inner()})",
            6 => $"({Inner()} / {Inner()})",
            7 => $"{Pick(random, "round", "floor", "ceiling", "abs")}({Inner()})",
            8 => $"round({Inner()}, {random.Next(6)})",
            9 => $"{Pick(random, "sum", "min", "max", "mean")}({Inner()}, {Inner()})",
            10 => $"{Pick(random, "sum", "min", "max", "mean")}({Pick(random, "M", "M * 2", "M - A", "if(M > 3, M)")})",
            11 => $"if(A > {Inner()}, {Inner()}, {Inner()})",
            12 => $"if(A > {Inner()}, {Inner()})",
            13 => $"coalesce({Inner()}, {Inner()})",
            14 => "count(M)",
            15 => $"count(M > {Pick(random, "A", "B", "X")})",
            16 => $"{Pick(random, "days", "months", "years")}({Date()}, {Date()})",
            17 => $"{Pick(random, "year", "month", "day", "weekday")}({Date()})",
            18 => $"({Date()} - {Date()})",
            19 => $"length(concat({Inner()}, 'x'))",
            20 => $"minutes('09:00', '{random.Next(10, 24)}:30:15')",
            _ => Inner(),
        };
    }

    private static T Pick<T>(Random random, params T[] values) => values[random.Next(values.Length)];
}
