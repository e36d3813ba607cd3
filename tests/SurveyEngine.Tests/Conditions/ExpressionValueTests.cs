using System.Globalization;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Model;
using SurveyEngine.Values;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Conditions;

/// <summary>What expressions give: results, their last digit, and what has none.</summary>
public sealed class ExpressionValueTests
{
    private const string Max = "79228162514264337593543950335";

    private readonly Evaluated _survey = new(
        Single("Q1"), Single("Q2", "a b c d"), Multi("K"), Number("N"), Number("E"), FreeText("T"), FreeText("U"),
        Matrix("M", "1 2 3", new NumberEntry()), Matrix("C", "1 2 3", SingleOf("a b c")).RowWhen("3", "N > 100"));

    public ExpressionValueTests()
    {
        _survey.Answer("Q1", "b");
        _survey.Answer("K", AnswerValue.Options(["c", "a"]));
        _survey.Answer("N", 7);
        _survey.Answer("T", "it's");
        _survey.Answer("M.1", 2.5m);
        _survey.Answer("M.3", 4);
        _survey.Answer("C.1", "a");
    }

    [Theory]
    [InlineData("1 + 2 * 3 - 4 / 8", "6.5")]
    [InlineData("N - 5 - 1", "1")]
    [InlineData("(N - 5) - (1 - 3)", "4")]
    [InlineData("0.1 + 0.2", "0.3")]
    [InlineData("1 / 3", "0.3333333333333333333333333333")]
    [InlineData("2 / 3", "0.6666666666666666666666666667")]
    [InlineData("1 / 3 * 3", "0.9999999999999999999999999999")]
    [InlineData(Max + " - 0.5", "79228162514264337593543950334")]
    [InlineData("N / 0", "unanswered")]
    [InlineData("0 / 0", "unanswered")]
    [InlineData("N * E", "unanswered")]
    [InlineData("N + E + 1", "unanswered")]
    [InlineData(Max + " + 0.4", Max)]
    [InlineData(Max + " + 0.5", "unanswered")]
    [InlineData(Max + " + 1", "unanswered")]
    [InlineData("-" + Max + " - 1", "unanswered")]
    [InlineData("-" + Max + " + " + Max, "0")]
    [InlineData(Max + " * 2", "unanswered")]
    [InlineData(Max + " * 1.0000000000000000000000000001", "unanswered")]
    [InlineData(Max + " * -1", "-" + Max)]
    [InlineData("281474976710656 * 281474976710656", "unanswered")]
    [InlineData("281474976710656 * 281474976710655", "79228162514264056118567239680")]
    [InlineData(Max + " / 0.1", "unanswered")]
    [InlineData(Max + " / 0.9999999999999999999999999999", "unanswered")]
    [InlineData("1 / 0.0000000000000000000000000001", "10000000000000000000000000000")]
    [InlineData("0.0000000000000000000000000001 / 10", "0")]
    [InlineData("0 - N * 0", "0")]
    public void Evaluate_Arithmetic_IsThatOfDecimals(string text, string expected) => AssertValue(text, expected);

    [Theory]
    [InlineData("round(2.5)", "3")]
    [InlineData("round(-2.5)", "-3")]
    [InlineData("round(1.005, 2)", "1.01")]
    [InlineData("round(1.00000, 28)", "1")]
    [InlineData("round(E)", "unanswered")]
    [InlineData("floor(-2.5)", "-3")]
    [InlineData("ceiling(-2.5)", "-2")]
    [InlineData("abs(-2.50)", "2.5")]
    public void Evaluate_Rounding_GoesAwayFromZero(string text, string expected) => AssertValue(text, expected);

    [Theory]
    [InlineData("if(N > 1, N)", "7")]
    [InlineData("if(N > 9, N)", "unanswered")]
    [InlineData("if(E > 9, 1, 2)", "2")]
    [InlineData("if(E > 9, N > 1)", "false")]
    [InlineData("if(N > 1, E, 2)", "unanswered")]
    [InlineData("if(N > 1, 'x', T)", "x")]
    [InlineData("if(N > 9, 'a', Q1)", "b")]
    [InlineData("if(N > 1, K, ['b'])", "a, c")]
    [InlineData("if(N > 9, K, ['b', 'a'])", "b, a")]
    [InlineData("coalesce(E, N, 3)", "7")]
    [InlineData("coalesce(E, 3)", "3")]
    [InlineData("coalesce(E)", "unanswered")]
    [InlineData("coalesce(Q2, Q1)", "b")]
    [InlineData("coalesce(Q2, 'd')", "d")]
    [InlineData("coalesce(U, '')", "")]
    public void Evaluate_ChoiceOfValues_SeesAbsence(string text, string expected) => AssertValue(text, expected);

    [Theory]
    [InlineData("sum(N, E, 1)", "8")]
    [InlineData("sum(E)", "unanswered")]
    [InlineData("sum(M)", "6.5")]
    [InlineData("sum(M.*)", "6.5")]
    [InlineData("sum(M * N)", "45.5")]
    [InlineData("sum(coalesce(M, 0) + 1)", "9.5")]
    [InlineData("mean(M)", "3.25")]
    [InlineData("mean(1, 2, E)", "1.5")]
    [InlineData("min(M)", "2.5")]
    [InlineData("max(M)", "4")]
    [InlineData("max(E, N, M.3)", "7")]
    [InlineData("sum(" + Max + ", 1)", "unanswered")]
    [InlineData("sum(" + Max + ", 1, -1)", "unanswered")]
    [InlineData("mean(" + Max + ", " + Max + ")", "unanswered")]
    [InlineData("count(M)", "2")]
    [InlineData("count(M.*)", "2")]
    [InlineData("count(K)", "2")]
    [InlineData("count(C = 'a')", "1")]
    [InlineData("sum(if(C = 'a', 10, 1))", "11")]
    [InlineData("unique(M)", "true")]
    [InlineData("unique(C)", "true")]
    [InlineData("unique(N, 7.0)", "false")]
    [InlineData("unique(E, E)", "true")]
    [InlineData("unique('a', T, 'a')", "false")]
    [InlineData("unique(Q1, 'b')", "false")]
    [InlineData("min('2026-01-02', '2026-01-01') - '2026-01-01'", "0")]
    public void Evaluate_Aggregate_LeavesOutWhatIsUnanswered(string text, string expected) => AssertValue(text, expected);

    [Theory]
    [InlineData("concat('a', N, '-', T)", "a7-it's")]
    [InlineData("concat('a', E)", "unanswered")]
    [InlineData("concat('a', E, N)", "a7")]
    [InlineData("concat('a', 'b')", "ab")]
    [InlineData("concat(1.50, 0 - N / 2)", "1.5-3.5")]
    [InlineData("concat('2026-12-31' + 1)", "2027-01-01")]
    [InlineData("concat(time('2026-12-31T09:05:07'), ' ', time('2026-12-31T09:05'))", "09:05:07 09:05")]
    [InlineData("concat(max('0001-01-01T00:00:01', '0001-01-01T00:00'))", "0001-01-01T00:00:01")]
    [InlineData("length(concat('e\u0301', T))", "5")]
    [InlineData("length('')", "0")]
    [InlineData("startsWith(T, 'it')", "true")]
    [InlineData("startsWith(T, 'IT')", "false")]
    [InlineData("startsWith(U, '')", "false")]
    [InlineData("matches(T, 'it.s')", "true")]
    [InlineData("matches(T, 'it')", "false")]
    [InlineData("matches(U, '.*')", "false")]
    public void Evaluate_Text_IsMadeOfJsonForms(string text, string expected) => AssertValue(text, expected);

    [Theory]
    [InlineData("days('0001-01-01', '9999-12-31')", "3652058")]
    [InlineData("months('2025-02-28', '2004-02-29')", "-251")]
    [InlineData("months('2026-03-31', '2026-04-30')", "0")]
    [InlineData("years('2025-02-28', '2004-02-29')", "-20")]
    [InlineData("years('2000-02-29', '2028-02-29')", "28")]
    [InlineData("day(addMonths('2026-01-31', 1))", "28")]
    [InlineData("day(addMonths('2028-01-31', 1))", "29")]
    [InlineData("year(addMonths('2026-01-31', -24300))", "1")]
    [InlineData("year(addMonths('2026-01-31', -24301))", "unanswered")]
    [InlineData("year(addMonths('2026-01-31', 999999999999999))", "unanswered")]
    [InlineData("year(addMonths('2026-01-31', 0.5))", "unanswered")]
    [InlineData("year('9999-12-31' + 1)", "unanswered")]
    [InlineData("year('0001-01-01' - 1)", "unanswered")]
    [InlineData("year('2026-12-31' + " + Max + ")", "unanswered")]
    [InlineData("year('2026-12-31' + 0.5 + 0.5)", "unanswered")]
    [InlineData("weekday('0001-01-01')", "1")]
    [InlineData("weekday('2026-11-29')", "7")]
    [InlineData("days(date(2024, 2, 29), '2024-03-01')", "1")]
    [InlineData("year(date(2023, 2, 29))", "unanswered")]
    [InlineData("year(date(0, 1, 1))", "unanswered")]
    [InlineData("year(date(2023, 1.5, 1))", "unanswered")]
    [InlineData("year(date(" + Max + ", 1, 1))", "unanswered")]
    [InlineData("year(date('2026-11-28T23:59:59'))", "2026")]
    [InlineData("minutes('10:00', '09:00:01')", "-59")]
    [InlineData("minutes('2026-11-28T23:59:59', '2026-11-29T00:00')", "0")]
    [InlineData("'2026-11-29' - '2026-11-28'", "1")]
    public void Evaluate_Calendar_IsThatOfDates(string text, string expected) => AssertValue(text, expected);

    [Theory]
    [InlineData("Q1 = if(N > 1, 'b', 'a')", "true")]
    [InlineData("Q1 = Q2", "false")]
    [InlineData("Q2 != Q1", "false")]
    [InlineData("coalesce(Q2, Q1) in ['a', 'b']", "true")]
    [InlineData("coalesce(K, ['b']) has all ['a', 'c']", "true")]
    [InlineData("coalesce(K, ['b']) has any ['b']", "false")]
    [InlineData("(N > 1) = answered(E)", "false")]
    [InlineData("true != (E > 1)", "true")]
    [InlineData("'2026-01-01' < max('2026-01-02')", "true")]
    [InlineData("'2026-01-01' < '2026-01-02'", "true")]
    public void Evaluate_Comparison_TakesValuesOfOneType(string text, string expected) => AssertValue(text, expected);

    [Theory]
    [InlineData("'b'", ExprType.Option, "b")]
    [InlineData("'2026-11-28'", ExprType.Date, "739947")]
    [InlineData("'09:30'", ExprType.Time, "34200")]
    [InlineData("if(N > 1, '09:30')", ExprType.Time, "34200")]
    [InlineData("'x'", ExprType.Text, "x")]
    [InlineData("['b']", ExprType.Options, "b")]
    internal void Evaluate_Literal_IsWhatItsPlaceAsksFor(string text, ExprType type, string expected) =>
        Assert.Equal(expected, _survey.Evaluate(text, type).ToString());

    [Fact]
    public void Evaluate_TextOver64KiB_IsUnanswered()
    {
        _survey.Answer("U", new string('あ', 10_000));

        Assert.Equal(64_000, _survey.Evaluate("concat(U, U, " + $"'{new string('x', 4_000)}')").Text!.Length + 40_000);
        Assert.False(_survey.Evaluate("concat(U, U, U)").IsAnswered);
        Assert.False(_survey.Evaluate($"concat({string.Join(", ", Enumerable.Repeat("U", 10_000))})").IsAnswered);
    }

    [Fact]
    public void Evaluate_InAnyCulture_IsTheSame()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign) = (",", "~");
            (culture.DateTimeFormat.DateSeparator, culture.DateTimeFormat.TimeSeparator) = ("/", ".");
            CultureInfo.CurrentCulture = culture;

            AssertValue("concat(0 - N / 2, '2026-01-02' + 1, time('2026-01-01T09:05'))", "-3.52026-01-0309:05");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Evaluate_WhatMakesNoText_AllocatesNothing()
    {
        Expr[] expressions = Array.ConvertAll(
            [
                "N * 2 - E + 1", "sum(M) + mean(M * 2)", "if(Q1 = Q2, N, 2)", "coalesce(Q2, Q1) in ['a']", "round(N / 3, 2)", "unique(M)", "unique(C)",
                "years('2000-01-01' + N, addMonths('2026-01-01', N))", "date(2026, N, N) > '2026-01-01'", "startsWith(T, 'i')", Max + " * N", "1 / (N - 7)",
            ],
            text => _survey.Bind(text));
        var context = new EvaluationContext(_survey.State);
        foreach (Expr expression in expressions)
            expression.Evaluate(context);

        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (Expr expression in expressions)
            expression.Evaluate(context);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private void AssertValue(string text, string expected)
    {
        Value value = _survey.Evaluate(text);

        Assert.Equal(expected, value.IsNumber ? DecimalMath.WithoutTrailingZeros(value.Number).ToString(CultureInfo.InvariantCulture) : value.ToString());
    }
}
