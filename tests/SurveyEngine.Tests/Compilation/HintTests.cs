using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Compilation;

/// <summary>A hint is given only where it compiles.</summary>
public sealed class HintTests
{
    private static readonly string[] Relations =
    [
        "Single1 = 'yes'", "Single1 != 'never'", "'yes' = Single1", "Single1 in ['yes', 'never']", "Multi1 has 'red'", "Multi1 has any ['red', 'green']",
        "count(Multi1) >= 2", "Number1 = 12", "Number1 >= Number2", "5 < Number2", "Text01 = 'red'", "Text01 != Text02", "length(Text01) > 3",
        "contains(Text01, 'red')", "answered(Number1)", "answered(Matrix1)", "any(Matrix1 = 'often')", "all(Matrix2 > 3)", "count(Matrix1 = 'rarely') = 1",
        "count(Matrix1) = 2", "Matrix1.row1 = 'often'", "Matrix2.row2 < 8",
    ];

    private static readonly string[] Names =
        ["Single1", "Singel1", "Single2x", "Multi1", "Mutli1", "Number1", "Numbr1", "Number9", "Text01", "Txt01", "Matrix1", "Matrx1", "Matrix2", "Matrix9", "Matrix1.row1", "Matrix1.rwo1", "yes", "often", "red", "Section1"];

    [Theory]
    [InlineData("Single1 = yes", "'yes'")]
    [InlineData("yes = Single1", "'yes'")]
    [InlineData("Single1 = Singel1", "Single1")]
    [InlineData("Single1 = Multi", null)]
    [InlineData("any(Matrix1 = often)", "'often'")]
    [InlineData("Number1 in [1, 2]", null)]
    [InlineData("Single1 in [yes, never]", "'yes'")]
    [InlineData("Single1 in [1, 2]", null)]
    [InlineData("Multi1 has red", "'red'")]
    [InlineData("Single1 has yes", null)]
    [InlineData("Multi1 in [red]", null)]
    [InlineData("any(Matrix1 in [often])", "'often'")]
    [InlineData("Number1 = \"5\"", null)]
    [InlineData("Text01 = \"5\"", "'5'")]
    [InlineData("Number1 == 5", "=")]
    [InlineData("Number9 > 5", "Number1")]
    [InlineData("Number9 = Number8", "Number1")]
    [InlineData("length(Text0) = 1", "Text01")]
    [InlineData("length(Number9) = 1", null)]
    [InlineData("count(Single9) = 1", null)]
    [InlineData("any(Matrix9 > 3)", "Matrix2")]
    [InlineData("any(Number9 > 3)", null)]
    [InlineData("Matrx1 = 'often'", null)]
    [InlineData("Matrix1.row3 = 'often'", "Matrix1.row1")]
    [InlineData("Matrix2.rwo1 = 'often'", "Matrix1.row1")]
    [InlineData("Single1 = 'nevr'", "never")]
    public void Compile_Mistake_HintsAtWhatCompiles(string condition, string? nearest) =>
        Assert.Equal(nearest, Errors(condition)[0]["nearest"]);

    [Fact]
    public void Compile_FieldOfARule_HintsAtAFieldOnly()
    {
        Rule rule = new() { Id = "R", Assert = "answered(Number1)", Fields = ["Matrix"], Message = "…" };

        Assert.Null(Survey.Compile(Definition("true") with { Rules = [rule] }).Problems.Single(problem => problem.Code == ProblemCodes.UnknownName)["nearest"]);
        Assert.Equal(
            "Number1",
            Survey.Compile(Definition("true") with { Rules = [rule with { Fields = ["Numbr1"] }] }).Problems.Single(problem => problem.Code == ProblemCodes.UnknownName)["nearest"]);
    }

    /// <summary>One word of a condition is replaced by another one: where that gives one problem with a hint, the hint mends it.</summary>
    [Property(MaxTest = 1000)]
    public Property Hint_InThePlaceOfTheMistake_LeavesNoProblem() => Prop.ForAll(Mistakes().ToArbitrary(), mistake =>
    {
        Problem[] errors = Errors(mistake.Condition);
        if (errors is not [var error] || error["nearest"] is not string nearest)
            return true;

        string mended = error.Code == ProblemCodes.UnknownOption
            ? mistake.Condition.Replace($"'{error["option"]}'", $"'{nearest}'", StringComparison.Ordinal)
            : mistake.Before + nearest + mistake.After;
        return Errors(mended).Length == 0;
    });

    private static Gen<Mistake> Mistakes() =>
        from relation in Gen.Elements(Relations)
        let words = relation.Split(' ')
        from at in Gen.Choose(0, words.Length - 1)
        from name in Gen.Elements(Names)
        from form in Gen.Elements("{0}", "{0}", "'{0}'", "\"{0}\"", "{0}x")
        select Mistake.Of(words, at, form.Replace("{0}", name, StringComparison.Ordinal));

    private static Problem[] Errors(string condition) =>
        [.. Survey.Compile(Definition(condition)).Problems.Where(problem => problem.Severity == ProblemSeverity.Error)];

    private static SurveyDefinition Definition(string condition) => SurveyOf(
        Single("Single1", "yes no never"), Multi("Multi1", "red green"), Number("Number1"), Number("Number2"), FreeText("Text01"), FreeText("Text02"),
        Matrix("Matrix1", "row1 row2", SingleOf("often rarely")), Matrix("Matrix2", "row1 row2", new NumberEntry()), Section("Section1", null),
        FreeText("Last", condition));

    /// <summary>A condition with one word that may be wrong. The signs that touch the word stay.</summary>
    private sealed record Mistake(string Before, string Word, string After)
    {
        public string Condition => Before + Word + After;

        public static Mistake Of(string[] words, int at, string word)
        {
            string old = words[at];
            int start = Math.Max(old.LastIndexOf('('), old.LastIndexOf('[')) + 1;
            int end = old.AsSpan(start).IndexOfAny(",)]") is >= 0 and var sign ? start + sign : old.Length;
            return new Mistake(
                string.Join(' ', words[..at].Append(old[..start])), word, string.Join(' ', words[(at + 1)..].Prepend(old[end..])));
        }
    }
}
