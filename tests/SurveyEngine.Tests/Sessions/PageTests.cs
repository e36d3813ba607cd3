using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>What a page must know: what is hidden, what was attempted, where it is, and how its controls are named.</summary>
public sealed class PageTests
{
    private static readonly ViewOptions WithHidden = new("en") { IncludeHidden = true };

    private static readonly Survey Story = Survey.Compile(SectionsOf(
        Section("S1", null, Single("Q1").Required().Specifying("b"), Multi("Q2", when: "Q1 = 'b'").OptionWhen("c", "Q1 = 'a'")),
        Section("S2", "Q1 = 'c'", Number("Q3")),
        Section("S3", null, FreeText("Q4").Required(), Section("S4", null, Matrix("Q5", "1 2", SingleOf("x y")).Required().RowWhen("2", "Q1 = 'a'")))) with
    {
        Rules = [new Rule { Id = "R1", When = "Q1 = 'a'", Assert = "answered(Q4)", Fields = ["Q4"], Message = "Say more." }],
    }).Value;

    [Fact]
    public void View_IncludingHidden_MarksIt()
    {
        SurveySession session = Story.Start();
        SurveyView view = session.View(WithHidden);

        QuestionView[] questions = [.. Questions(view.Sections)];
        Assert.Equal(["Q2", "Q3"], questions.Where(question => question.Hidden).Select(question => question.Id));
        Assert.Equal(["S2"], view.Sections.Where(section => section.Hidden).Select(section => section.Id));
        OptionView option = Assert.IsType<SingleChoiceFieldView>(questions[0].Fields[0]).Options[1];
        Assert.Equal((false, true, "Q1.b"), (option.Hidden, option.Specify!.Hidden, option.Specify.Path));
        Assert.Equal([false, true], questions[^1].Rows!.Select(row => row.Hidden));
        Assert.Equal([false, true], questions[^1].Fields.Select(field => field.Hidden));
        Assert.Equal(session.Progress, view.Progress);
        Assert.Equal(session.View("en").Problems, view.Problems);
    }

    [Fact]
    public void View_IncludingHidden_HasTheAnswersThatComeBack()
    {
        SurveySession session = new Scenario(Story.Start())
            .Answer("Q1", "b").Answer("Q1.b", "kept").Answer("Q2", ["b", "c"]).Answer("Q1", "c").Answer("Q3", 5).Answer("Q1", "a").Session;

        QuestionView[] questions = [.. Questions(session.View(WithHidden).Sections)];
        var specify = Assert.IsType<TextFieldView>(Assert.IsType<SingleChoiceFieldView>(questions[0].Fields[0]).Options[1].Specify);
        Assert.Equal(("kept", true, false), (specify.Text, specify.Hidden, specify.Answered));
        Assert.Equal(["b", "c"], Assert.IsType<MultiChoiceFieldView>(questions[1].Fields[0]).Options.Where(each => each.Selected).Select(each => each.Code));
        Assert.Equal(5, Assert.IsType<NumberFieldView>(questions[2].Fields[0]).Number);
    }

    [Fact]
    public void View_OfAllThatIsShown_IsTheSameWithHidden()
    {
        SurveySession session = Scenario.Of(Single("Q1"), Multi("Q2"), Matrix("Q3", "1 2", SingleOf("x y"))).Answer("Q1", "a").Session;

        Assert.Equal(session.View("en"), session.View(WithHidden));
    }

    [Fact]
    public void View_OfAHiddenPage_IsNull() => Assert.Null(Story.Start().View(WithHidden, "S2"));

    [Fact]
    public void View_UntouchedPage_DoesNotCallForAnswers()
    {
        SurveySession session = Story.Start();
        ViewOptions fresh = new("en") { Attempted = [] };

        Assert.Empty(session.View(fresh).Problems);
        Assert.Equal(["Q1"], Paths(session.View(fresh with { Attempted = ["S1", "no such"] }).Problems));
        Assert.Equal(["Q4", "Q5.1"], Paths(session.View(fresh with { Attempted = ["Q4", "S4"] }).Problems));
        Assert.Equal(["Q5.1"], Paths(session.View(fresh with { Attempted = ["Q5.1"] }, "S3")!.Problems));
        Assert.Equal(session.Check().Count, session.View("en").Problems.Count);
        Assert.All(Questions(session.View(fresh).Sections).SelectMany(question => question.Fields), field => Assert.Empty(field.Problems));
    }

    [Fact]
    public void View_UntouchedPage_HasTheProblemsOfWhatWasAnswered()
    {
        SurveySession session = Scenario.Of(Question("Q1", new TextEntry { MaxLength = 2 }), FreeText("Q2").Required()).Answer("Q1", "long").Session;

        Assert.Equal(["Q1"], Paths(session.View(new ViewOptions("en") { Attempted = [] }).Problems));
    }

    [Fact]
    public void View_RuleOfABlankField_WaitsForTheAttempt()
    {
        SurveySession session = new Scenario(Story.Start()).Answer("Q1", "a").Session;

        Assert.Empty(session.View(new ViewOptions("en") { Attempted = ["S1"] }).Problems);
        Assert.Equal(["required", "rule"], session.View(new ViewOptions("en") { Attempted = ["Q4"] }).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void View_Problems_KnowTheirFieldAndSection()
    {
        SurveySession session = new Scenario(Story.Start()).Answer("Q1", "a").Session;
        SurveyView view = session.View("en");

        Assert.Equal(
            [("Q4", "Q4", "Q4", "S3"), ("Q5.1", "1", "Q5", "S3"), ("Q5.2", "2", "Q5", "S3"), ("Q4", "Q4", "Q4", "S3")],
            view.Problems.Select(problem => (problem.Path, problem.Label, problem.Question, problem.Section)));
        Assert.Equal(["required", "rule"], Questions(view.Sections).Single(question => question.Id == "Q4").Fields[0].Problems.Select(problem => problem.Code));
        Assert.Equal(view.Problems.Count, Questions(view.Sections).SelectMany(question => question.Fields).Sum(field => field.Problems.Count));
    }

    [Fact]
    public void View_ProblemOfASpecifyText_HasItsPromptOrOption()
    {
        SurveySession session = Scenario
            .Of(Multi("Q1").Specifying("a", new Specify { Requirement = Requirement.Required }).Specifying("b", new Specify { Prompt = "Which?", Requirement = Requirement.Required }))
            .Answer("Q1", ["a", "b"]).Session;

        Assert.Equal([("Q1.a", "a"), ("Q1.b", "Which?")], session.View("en").Problems.Select(problem => (problem.Path, problem.Label)));
    }

    [Fact]
    public void View_ProblemOfAnOption_SaysItsLabel()
    {
        Question choice = Question("Q1", new MultiChoice { Options = [new Option("a", "Tea"), new Option("z", "Nothing") { Exclusive = true }] });
        SurveySession session = Scenario.Of(choice).Answer("Q1", ["a", "z"]).Session;

        ProblemView problem = Assert.Single(session.View("en").Problems);
        Assert.Equal("The option \"Nothing\" cannot be combined with others. Please select either it or the others.", problem.Message);
        Assert.Equal("z", Assert.Single(problem.Arguments).Value);
    }

    [Fact]
    public void View_RuleInSeveralLanguages_SpeaksTheOneThatTheSurveyHas()
    {
        SurveyDefinition definition = SurveyOf(FreeText("Q1")) with { Rules = [new Rule { Id = "R1", Assert = "answered(Q1)", Fields = ["Q1"], Message = "Say more." }] };
        SurveySession session = Survey.Compile(definition, new Translation { Language = "ja", Texts = [new("rules.R1", "もっと。")] }).Value.Start();

        Assert.Equal("もっと。", Assert.Single(session.View(new ViewOptions("fr", "ja-JP")).Problems).Message);
        Assert.Equal("Say more.", Assert.Single(session.View("fr").Problems).Message);
    }

    [Fact]
    public void View_ProblemsOfTheHost_FollowThoseOfTheSurvey()
    {
        SurveySession session = new Scenario(Story.Start()).Answer("Q1", "a").Session;
        string?[] places = ["Q1", "Q3", null];
        Problem[] found = [.. places.Select(path => Problem.Create("of_the_host", path, ProblemSeverity.Warning, ("en", "Look again.")))];

        Assert.Equal([("Q1", "Look again."), (null, "Look again.")], session.View("en", found).Problems.TakeLast(2).Select(problem => (problem.Path, problem.Message)));
        Assert.Equal("of_the_host", Assert.Single(session.View("en", "S1", found)!.Problems).Code);
        Assert.Equal(1, session.Outline("en", found)[0].Warnings);
    }

    [Fact]
    public void View_ProblemsOfTheHostAboutQuestionsAndSections_AreOnTheirPages()
    {
        SurveySession session = new Scenario(Story.Start()).Answer("Q1", "a").Session;
        Problem[] found = [.. new[] { "S1", "S4", "Q5" }.Select(path => Problem.Create("of_the_host", path, ProblemSeverity.Error, ("en", "Look again.")))];

        ProblemView[] onPage = [.. session.View("en", "S3", found)!.Problems.Where(problem => problem.Code == "of_the_host")];
        Assert.Equal([("S4", null, "S3"), ("Q5", "Q5", "S3")], onPage.Select(problem => (problem.Path, problem.Question, problem.Section)));
        Assert.All(onPage, problem => Assert.NotNull(problem.Label));
        Assert.Equal("S1", Assert.Single(session.View("en", "S1", found)!.Problems).Section);
        Assert.Equal(3, session.View("en", found).Problems.Count(problem => problem.Code == "of_the_host"));
        Assert.Equal(session.View("en", "S3", found)!.Problems.Count, session.Outline("en", found).Single(section => section.Id == "S3").Errors);
    }

    [Fact]
    public void View_Columns_AreTheOptionsOfTheRows()
    {
        SurveySession session = Scenario
            .Of(Single("Q1"), Matrix("Q2", "1 2", SingleOf("x y")).OptionWhen("y", "Q1 = 'a'"), Matrix("Q3", "1", new NumberEntry()), Matrix("Q4", "1", SingleOf("x"), "Q1 = 'a'"))
            .Session;

        QuestionView[] questions = [.. Questions(session.View("en").Sections)];
        Assert.Equal(["x"], questions[1].Columns!.Select(column => column.Code));
        Assert.Null(questions[0].Columns);
        Assert.Null(questions[2].Columns);
        QuestionView[] all = [.. Questions(session.View(WithHidden).Sections)];
        Assert.Equal([("x", false), ("y", true)], all[1].Columns!.Select(column => (column.Code, column.Hidden)));
        Assert.Equal(["x"], all[3].Columns!.Select(column => column.Code));
    }

    [Fact]
    public void Groups_OfOptions_AreNeighboursOfOneHeading()
    {
        string[] headings = ["", "G", "G", "H", ""];
        ValueList<Option> options = [.. headings.Select((heading, i) => new Option($"o{i}", "x") { Group = heading.Length == 0 ? null : heading })];
        SurveySession session = Scenario.Of(Question("Q1", new MultiChoice { Options = options })).Session;

        var choice = Assert.IsType<MultiChoiceFieldView>(Questions(session.View("en").Sections).Single().Fields[0]);
        Assert.Equal([(null, 1), ("G", 2), ("H", 1), (null, 1)], choice.Groups.Select(group => (group.Label, group.Options.Count)));
        Assert.Equal(choice.Options, choice.Groups.SelectMany(group => group.Options));
    }

    [Fact]
    public void Outline_Sections_TellWhatIsLeft()
    {
        SurveySession session = Story.Start();

        Assert.Equal(
            [("S1", true, 0, 1), ("S2", false, 0, 0), ("S3", true, 0, 2)],
            session.Outline("en").Select(section => (section.Id, section.IsShown, section.Progress.AnsweredCount, section.Errors)));
        session.Answer("Q1", "c");
        Assert.Equal([("S1", true, 1, 0), ("S2", true, 0, 0), ("S3", true, 0, 2)], session.Outline("en").Select(section => (section.Id, section.IsShown, section.Progress.AnsweredCount, section.Errors)));
        Assert.All(session.Outline(new ViewOptions("en") { Attempted = [] }), section => Assert.Equal(0, section.Errors));
    }

    [Fact]
    public void View_Page_KnowsItsPlace()
    {
        SurveySession session = Story.Start();

        Assert.Equal(new PagePlace { Number = 1, Count = 2, Next = "S3" }, session.View("en", "S1")!.Place);
        Assert.Equal(new PagePlace { Number = 2, Count = 2, Previous = "S1" }, session.View("en", "S3")!.Place);
        Assert.Equal(session.View("en", "S3")!.Place, session.View("en", "S4")!.Place);
        session.Answer("Q1", "c");
        Assert.Equal(new PagePlace { Number = 2, Count = 3, Previous = "S1", Next = "S3" }, session.View("en", "S2")!.Place);
    }

    [Fact]
    public void View_InputHints_AreThoseOfTheDefinition()
    {
        SurveySession session = Scenario.Of(
            Question("Q1", new NumberEntry { Min = 0, Decimals = 0 }), Question("Q2", new NumberEntry { Min = 0 }), Number("Q3"), Question("Q4", new NumberEntry { Min = -1, Decimals = 0 }),
            Question("Q5", new TextEntry { Format = TextFormat.Email }), FreeText("Q6"), Question("Q7", new TextEntry { Multiline = true }),
            Question("Q8", new TextEntry { Multiline = true, MaxLength = 10 }), Question("Q9", new TextEntry { Multiline = true, MaxLength = int.MaxValue })).Session;

        FieldView[] fields = [.. Questions(session.View("en").Sections).Select(question => question.Fields[0])];
        Assert.Equal([InputMode.Numeric, InputMode.Decimal, InputMode.Text, InputMode.Text], fields.OfType<NumberFieldView>().Select(field => field.InputMode));
        Assert.Equal(
            [(InputMode.Email, "email", 1), (InputMode.Text, null, 1), (InputMode.Text, null, 3), (InputMode.Text, null, 3), (InputMode.Text, null, 10)],
            fields.OfType<TextFieldView>().Select(field => (field.InputMode, field.Autocomplete, field.Lines)));
    }

    [Theory]
    [InlineData("Q1-2.5.i", "f-Q1-2__5__i")]
    [InlineData("a_b.c", "f-a_-b__c")]
    [InlineData("設問.1", "f-設問__1")]
    public void HtmlId_OfAField_IsReadable(string path, string id) => Assert.Equal(id, HtmlId.OfField(path));

    [Fact]
    public void HtmlId_OfParts_NamesThem()
    {
        Assert.Equal("f-Q1_error", HtmlId.Part(HtmlId.OfField("Q1"), "error"));
        Assert.NotEqual(HtmlId.OfField("Q1_error"), HtmlId.Part(HtmlId.OfField("Q1"), "error"));
        Assert.Throws<ArgumentException>(() => HtmlId.Part("f-Q1", "_error"));
        Assert.Throws<ArgumentException>(() => HtmlId.Part("f-Q1", ""));
    }

    [Property]
    public Property HtmlId_OfAnyTwoThings_Differs()
    {
        // Paths of few characters collide if any do.
        Gen<string> path = Gen.Elements('a', '-', '_', '.').NonEmptyListOf().Select(characters => string.Concat(characters));
        Gen<(string Name, string Id)> named = path.SelectMany(each => Gen.Elements(
            ($"field {each}", HtmlId.OfField(each)), ($"option {each}.o", HtmlId.OfOption(each, "o")), ($"question {each}", HtmlId.OfQuestion(each)),
            ($"section {each}", HtmlId.OfSection(each)), ($"note {each}", HtmlId.Part(HtmlId.OfField(each), "a"))));

        return Prop.ForAll(
            named.Two().ToArbitrary(),
            pair => (pair.Item1.Name == pair.Item2.Name) == (pair.Item1.Id == pair.Item2.Id) && pair.Item1.Id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));
    }

    [Property]
    public bool HtmlId_OfAField_CanBeReadBack(NonNull<string> path)
    {
        string id = HtmlId.OfField(path.Get);
        return id["f-".Length..].Replace("__", ".", StringComparison.Ordinal).Replace("_-", "_", StringComparison.Ordinal) == path.Get;
    }

    private static IEnumerable<QuestionView> Questions(IEnumerable<ItemView> items) =>
        items.SelectMany(item => item is SectionView section ? Questions(section.Items) : item is QuestionView question ? [question] : []);

    private static IEnumerable<string?> Paths(IEnumerable<ProblemView> problems) => problems.Select(problem => problem.Path);
}
