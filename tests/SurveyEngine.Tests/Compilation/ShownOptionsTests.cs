using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Compilation;

/// <summary>A minimum of picks above what can be shown: a warning where that may happen, an error where it must.</summary>
public sealed class ShownOptionsTests
{
    private static readonly string[] Conditions =
        ["F = 'a'", "F = 'b'", "F in ['a', 'b']", "not F = 'a'", "answered(F)", "G = 'a'", "G = 'b'", "not answered(G)"];

    [Theory]
    [InlineData("", "F = 'a'", "F = 'a'", 2, "too_few_shown")]
    [InlineData("", "", "F = 'a'", 2, null)]
    [InlineData("", "", "F = 'a'", 3, "too_few_shown")]
    [InlineData("F = 'a'", "F = 'a'", "F = 'a'", 3, null)]
    [InlineData("F = 'a'", "F = 'b'", "F = 'c'", 2, "invalid_value")]
    [InlineData("F = 'a'", "F = 'b'", "G = 'c'", 2, "too_few_shown")]
    [InlineData("F in ['a', 'b']", "F in ['a', 'b']", "F = 'c'", 2, "too_few_shown")]
    [InlineData("N > 5", "N > 5", "", 2, "too_few_shown")]
    [InlineData("N > 5", "N > 5", "N > 5", 3, null)]
    [InlineData("", "F = 'a' and G = 'a'", "F = 'a' and G = 'a'", 2, "too_few_shown")]
    public void Compile_MinimumAboveWhatIsShown_IsTold(string first, string second, string third, int min, string? code)
    {
        Question question = Limited([first, second, third], min).Required();

        Assert.Equal(code is null ? [] : [code], Codes(question));
    }

    [Theory]
    [InlineData("F = 'a'", false)]
    [InlineData("F = 'a' and G = 'b'", false)]
    [InlineData("F = 'a' or G = 'b'", true)]
    [InlineData("G = 'b'", true)]
    public void Compile_QuestionShownOnlyWithTheRightAnswer_IsSound(string when, bool isTold) =>
        Assert.Equal(isTold, Codes(Limited(["", "F = 'a'", "F = 'a'"], 2).Required() with { VisibleWhen = when }).Any());

    [Fact]
    public void Compile_QuestionThatMayStayBlank_IsSound() => Assert.Empty(Codes(Limited(["", "F = 'a'"], 2)));

    [Fact]
    public void Compile_ExclusiveOption_IsEnoughByItself()
    {
        Assert.Empty(Codes(Limited(["", "F = 'a'", ""], 2).Exclusive("2").Required()));
        Assert.NotEmpty(Codes(Limited(["", "F = 'a'", "", "G = 'a'"], 3).Exclusive("3").Required()));
    }

    [Fact]
    public void Compile_AnswerThatIsRequired_IsNotTriedAsABlank() => Assert.Empty(
        Survey.Compile(SurveyOf(Single("F").Required(), Limited(["", "answered(F)"], 2).Required())).Problems);

    [Fact]
    public void Compile_RowsOfAMatrix_AreTold() => Assert.Equal(
        ["too_few_shown $.sections[0].items[1].cell.min"],
        Scenario.Brief(Survey.Compile(SurveyOf(
            Single("F"), Matrix("M", "1 2", MultiOf("a b") with { Min = 2 }).OptionWhen("b", "F = 'a'").Required())).Problems));

    /// <summary>Against all answers to the choices that conditions read.</summary>
    [Property(MaxTest = 400)]
    public Property Compile_AnyConditionsOnSingleChoices_TellsWhatHappensWithSomeAnswers() => Prop.ForAll(Questions().ToArbitrary(), question =>
    {
        SurveyItem[] choices = [Single("F", "a b c"), Single("G", "a b")];
        string[] codes = [.. Survey.Compile(SurveyOf([.. choices, question])).Problems
            .Where(problem => problem.Code is ProblemCodes.TooFewShown or ProblemCodes.InvalidValue).Select(problem => problem.Code)];
        var multi = (MultiChoice)question.Kind;
        SurveySession session = Survey.Compile(SurveyOf([.. choices, question with { Kind = multi with { Min = null } }])).Value.Start();
        var isEnough = new HashSet<bool>();
        foreach (string f in (string[])["", "a", "b", "c"])
        {
            foreach (string g in (string[])["", "a", "b"])
            {
                session.Answer("F", f);
                session.Answer("G", g);
                if (session.IsShown("Q"))
                    isEnough.Add(IsEnough(session, multi));
            }
        }

        return string.Join(' ', codes) == (!isEnough.Contains(false) ? "" : isEnough.Contains(true) ? "too_few_shown" : "invalid_value");
    });

    private static bool IsEnough(SurveySession session, MultiChoice multi)
    {
        string[] shown = [.. multi.Options.Select(option => option.Code).Where(code => session.IsShown($"Q.{code}"))];
        return multi.Options.Any(option => option.Exclusive && shown.Contains(option.Code))
            || multi.Options.Count(option => !option.Exclusive && shown.Contains(option.Code)) >= multi.Min;
    }

    private static Gen<Question> Questions() =>
        from conditions in Gen.Elements([.. Conditions, "", ""]).ListOf(3)
        from exclusive in Gen.Choose(0, 8)
        from min in Gen.Choose(1, 3)
        from when in Gen.Elements("", "", "F = 'a'", "not answered(G)")
        where min <= conditions.Count - (exclusive < 3 ? 1 : 0)
        select (exclusive < 3 ? Limited([.. conditions], min).Exclusive($"{exclusive}") : Limited([.. conditions], min)).Required() with
        {
            VisibleWhen = when.Length == 0 ? null : when,
        };

    private static Question Limited(string[] conditions, int min)
    {
        Question question = Question("Q", MultiOf(string.Join(' ', Enumerable.Range(0, conditions.Length))) with { Min = min });
        for (int i = 0; i < conditions.Length; i++)
            question = conditions[i].Length == 0 ? question : question.OptionWhen($"{i}", conditions[i]);

        return question;
    }

    private static IEnumerable<string> Codes(Question question) =>
        Survey.Compile(SurveyOf(Single("F"), Single("G"), Number("N"), question)).Problems.Select(problem => problem.Code);
}
