using System.Text;
using SurveyEngine.Documents;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Cases;

/// <summary>What bug reports of other survey products found here and cannot be told as one definition. Each test is named after its case.</summary>
public sealed class FoundInCodeTests
{
    /// <summary>The cases, by the names of their files.</summary>
    public static IEnumerable<string> Names =>
    [
        "049-leading-zero-group", "055-invalid-entry-forgotten", "076-hash-flooding", "080-many-rows-quantified", "105-hints-of-option-sets", "106-flood-of-problems",
        "113-template-cannot-be-read", "115-pooled-numbers", "124-start-from-a-draft",
    ];

    [Fact]
    public void Case049_GroupAfterALeadingZero_IsNoNumber()
    {
        SurveySession session = Scenario.Of(Number("N")).Session;

        Assert.All(["0,500", "0,001", "０，５００", "0 500"], typed => Assert.False(session.Enter("N", typed).IsAccepted));
        Assert.False(session.Submit().IsSuccess);
    }

    [Fact]
    public void Case055_EntryThatIsNoValue_TakesThePlaceOfTheAnswer()
    {
        SurveySession session = Scenario.Of(Number("N")).Session;
        session.Enter("N", "5");

        session.Enter("N", "12a");

        Assert.Equal((1, 1), (session.Check().Count, session.View("en").Problems.Count));
        Assert.Null(session.Submit().ValueOrNull);
        Assert.True(session["N"]?.IsBlank);
    }

    /// <summary>With each name compared with all before it, this would be 10^10 comparisons and not end.</summary>
    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Case076_NamesThatCollide_AreReadAndCheckedInTime()
    {
        string[] codes = [.. CollidingNames.OfOneRegion(20_000)];
        Survey survey = Survey.Compile(SurveyOf(Question("Q", new MultiChoice { Options = [.. codes.Select(code => new Option(code, code))] }))).Value;
        var posting = new Posting(survey);

        byte[] response = posting.Bytes($$"""{"Q":[{{string.Join(',', codes.Select(code => $"\"{code}\""))}}]}""");

        Patience.Run(() => Assert.Empty(survey.Check(response)), "20,000 codes that collide to be found");
    }

    [Fact]
    public void Case080_QuestionsThatLookAtAllRows_AreShownByOneEvaluation()
    {
        const int count = 2000;
        Survey survey = Survey.Compile(SurveyOf(
            [
                Matrix("M", string.Join(' ', Enumerable.Range(0, count)), SingleOf("y n")),
                .. Enumerable.Range(0, count).Select(i => FreeText($"Q{i}", "any(M = 'y')")),
            ])).Value;
        SurveySession session = survey.Start();

        Assert.Equal(count, session.Answer("M.7", "y").NewlyShown.Count);
        Assert.Empty(session.Answer("M.8", "y").NewlyShown);
        Assert.Equal(count, session.Clear("M.7").NewlyHidden.Count + session.Clear("M.8").NewlyHidden.Count);
        Assert.Single(survey.Reader.Survey.Program.Code, instruction => instruction.Code == Evaluation.OpCode.TestCondition);
    }

    [Fact]
    public void Case105_UnknownOptionSets_HaveHintsForTheFirst20()
    {
        string start = new('x', 200);
        SurveyDefinition definition = SurveyOf([.. Enumerable.Range(0, 300).Select(i => Question($"Q{i}", new SingleChoice { OptionSet = $"{start}?{i}" }))]) with
        {
            OptionSets = [.. Enumerable.Range(0, 300).Select(i => KeyValuePair.Create($"{start}{i:D4}", OptionsOf("a")))],
        };

        Problem[] unknown = [.. Survey.Compile(definition).Problems.Where(problem => problem.Code == ProblemCodes.UnknownOptionSet)];

        Assert.Equal((300, 20), (unknown.Length, unknown.Count(problem => problem["nearest"] is not null)));
    }

    /// <summary>A report has a thousand problems however many there are, and what is not reported is not made.</summary>
    [Theory]
    [InlineData(1_000)]
    [InlineData(50_000)]
    public void Case106_FileFullOfFaults_HasAReportOfOneSize(int rules)
    {
        byte[] file = Encoding.UTF8.GetBytes(
            $$"""{"id":"t","version":"1","language":"en","title":"T","sections":[{"id":"S","items":[]}],"rules":[{{string.Join(',', Enumerable.Repeat("{}", rules))}}]}""");

        long before = GC.GetAllocatedBytesForCurrentThread();
        IReadOnlyList<Problem> problems = Survey.Read(file).Problems;
        long cost = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal((1001, (4 * rules) - 1000), (problems.Count, problems[^1]["count"]));
        Assert.InRange(cost, 0, 2_000_000 + (1_200L * rules));
    }

    [Fact]
    public void Case113_Template_IsRead()
    {
        string heading = new('見', 120);
        SurveyDefinition definition = SurveyOf(Question("Q", new MultiChoice { Options = [new("a", "A") { Group = heading }] }));

        Translation template = Translation.Template(definition, "ja");

        Assert.Equal(template, TranslationJson.Read("ja", TranslationJson.Write(template)).Value);
    }

    [Fact]
    public void Case115_WhatACheckKeeps_HasNoNumbers()
    {
        Posting posting = Posting.To(Number("N"));
        posting.Survey.Check(posting.Bytes("""{"N":7654321}"""));

        ReadingWorkspace kept = ReadingWorkspace.Rent(posting.Survey.Reader.Survey);

        Assert.All(kept.State.Numbers, number => Assert.Equal(0, number));
        kept.Return(posting.Survey.Reader.Survey);
    }

    [Fact]
    public void Case124_SavedSessionForAResponse_IsNamed()
    {
        Survey survey = Survey.Compile(SurveyOf(FreeText("Q"))).Value;

        Outcome<SurveySession> started = survey.StartFrom(survey.Start().ToUtf8Json());

        Assert.Null(started.ValueOrNull);
        Assert.Equal(ProblemCodes.WrongDocument, Assert.Single(started.Problems).Code);
    }
}
