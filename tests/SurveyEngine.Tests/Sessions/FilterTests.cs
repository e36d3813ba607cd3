using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>Filters of options and rows: <c>optionsWhen</c>, <c>rowsWhen</c>, and rows that are an option set.</summary>
public sealed class FilterTests
{
    private static readonly ValueList<Option> Towns = OptionsWith("oslo region=east; hamar region=east; bergen region=west; nowhere");

    private static readonly Question Region = Single("region", "east west north");

    private static readonly Question Town = Question("town", new SingleChoice { Options = Towns, OptionsWhen = "@region = region" });

    [Fact]
    public void Filter_OnAnAttribute_ShowsTheOptionsThatHaveIt()
    {
        Scenario scenario = Scenario.Of(Region, Town.Required(), FreeText("port", "town = 'bergen'"));

        scenario.Shows("region").Answer("region", "west").Flips("town", "").Answer("town", "bergen").Flips("port", "");
        scenario.Answer("region", "east").Flips("", "port").Holds("town", AnswerValue.Blank).HasProblems("required town");
        Assert.Equal(["town"], scenario.LastChange!.Changed);
        Assert.Equal(["oslo", "hamar"], Shown(scenario, "town"));
        Assert.Equal("bergen", scenario.Session.Draft("town"));
        scenario.Answer("region", "west").Holds("town", "bergen").Answer("region", "north").Flips("", "town port");
    }

    [Fact]
    public void Filter_BesidesConditionsOfOptions_AsksBoth()
    {
        var sets = new Dictionary<string, ValueList<Option>> { ["towns"] = [.. Towns.Select(town => town.Code == "oslo" ? town with { VisibleWhen = "n > 1" } : town)] };
        SurveyDefinition definition = SurveyOf(
            Number("n"), Region, Question("plain", new MultiChoice { OptionSet = "towns" }),
            Question("town", new MultiChoice { OptionSet = "towns", OptionsWhen = "@region = region" })) with
        { OptionSets = [.. sets] };
        Scenario scenario = Scenario.Of(definition).Answer("region", "east");

        Assert.Equal(["hamar", "bergen", "nowhere"], Shown(scenario, "plain"));
        Assert.Equal(["hamar"], Shown(scenario, "town"));
        scenario.Answer("n", 2);
        Assert.Equal(["oslo", "hamar"], Shown(scenario, "town"));
        Assert.Equal([("n > 1", true)], Reasons(scenario, "plain.oslo", "towns.oslo"));
        Assert.Equal([("@region = region", true)], Reasons(scenario, "town.oslo", "town.oslo"));
        Assert.Equal([("n > 1", true)], Reasons(scenario, "town.oslo", "towns.oslo"));
    }

    [Fact]
    public void Filter_OnPicksOfAnotherChoice_CarriesThemForward()
    {
        Question owns = Multi("owns", "car boat bike");
        Question best = Question("best", new SingleChoice { Options = OptionsOf("car boat bike plane"), OptionsWhen = "owns has @code" });
        Scenario scenario = Scenario.Of(owns, best).Shows("owns").Answer("owns", AnswerValue.Options(["car", "bike"])).Flips("best", "");

        Assert.Equal(["car", "bike"], Shown(scenario, "best"));
        scenario.Answer("best", "bike").Toggle("owns", "bike").Holds("best", AnswerValue.Blank);
        Assert.Equal(["best"], scenario.LastChange!.Changed);
    }

    [Fact]
    public void Filter_ThatSelectsByAttributesAlone_NeedsNoAnswers()
    {
        Question towns = Question("q", new SingleChoice { Options = OptionsWith("a size=1; b size=2; c size=3; d"), OptionsWhen = "@size >= 2 or @code = 'd'" });

        Assert.Equal(["b", "c", "d"], Shown(Scenario.Of(towns), "q"));
    }

    [Fact]
    public void Filter_OfRows_FollowsTheRowsOfAnotherMatrix()
    {
        SurveyDefinition definition = SurveyOf(
            Question("net", new Matrix { RowSet = "systems", Cell = SingleOf("always never") }),
            Question("backup", new Matrix { RowSet = "systems", RowsWhen = "net.* = 'always'", Cell = new TextEntry() }).Required(),
            Question("who", new Matrix { Rows = RowsWith("pay; cash"), RowsWhen = "net.* in ['never'] or not answered(net.*)", Cell = new TextEntry() }),
            Question("tools", new MultiChoice { Options = OptionsOf("mail other"), OptionsWhen = "net.* = 'always'" })) with
        {
            OptionSets = [new("systems", OptionsOf("mail pay"))],
        };
        Scenario scenario = Scenario.Of(definition).Shows("net.mail net.pay who.pay who.cash");

        scenario.Answer("net.mail", "always").Flips("backup.mail tools", "").Answer("net.pay", "always").Flips("backup.pay", "who.pay");
        scenario.Answer("net.pay", "never").Flips("who.pay", "backup.pay").HasProblems("required backup.mail");
        Assert.Equal(["mail"], Shown(scenario, "tools"));
        Assert.Equal([("net.* = 'always'", true)], Reasons(scenario, "backup.mail", "backup.mail"));
        Assert.Equal(ReasonKind.Filter, scenario.Session.Explain("backup.pay").Value.Reasons[0].Kind);
        Assert.Equal(["net.pay"], scenario.Session.Explain("backup.pay").Value.Reasons[0].Answers.Select(answer => answer.Path));
    }

    [Fact]
    public void Rows_OfAnOptionSet_HaveItsLabelsConditionsAndAttributes()
    {
        SurveyDefinition definition = SurveyOf(
            Number("n"),
            Question("m", new Matrix { RowSet = "s", RowsWhen = "@size > n", Cell = new NumberEntry() }, "n > 0") with { Calculated = "@size" }) with
        {
            OptionSets = [new("s", [.. OptionsWith("a size=1; b size=5; c size=9").Select(option => option with { Label = $"Label {option.Code}", VisibleWhen = option.Code == "c" ? "n < 4" : null, Exclusive = true, Specify = new Specify() })])],
        };
        Survey survey = Survey.Compile(definition, new Translation { Language = "de", Texts = [new("optionSets.s.options.b", "Zeile B")] }).Value;
        var scenario = new Scenario(survey.Start());

        scenario.Shows("n").Answer("n", 3).Shows("n m.b m.c").Holds("m.b", 5).Answer("n", 4).Shows("n m.b");
        QuestionView view = Assert.IsType<QuestionView>(scenario.Session.View("de").Sections[0].Items[1]);
        Assert.Equal([("b", "Zeile B")], view.Rows!.Select(row => (row.Code, row.Label)));
        Assert.Equal("m.b", survey.Fields["m.b"]!.Path);
        Assert.Equal(["m", "m.c", "s.c"], Reasons(scenario, "m.c"));
    }

    [Fact]
    public void Requirement_OfARow_IsItsOwnElseTheQuestions()
    {
        Scenario scenario = Scenario.Of(
            Number("n"),
            Question("m", new Matrix
            {
                Rows =
                [
                    new("a", "A"), new("b", "B") { Requirement = Requirement.Optional }, new("c", "C") { Requirement = Requirement.Required },
                    new("d", "D") { Requirement = Requirement.Optional, RequiredWhen = "answered(m)" }, new("e", "E") { RequiredWhen = "n > 2" },
                ],
                Cell = new TextEntry(),
            }) with
            { Requirement = Requirement.Requested, RequiredWhen = "n > 5" });

        scenario.HasProblems("requested m.a", "required m.c", "requested m.e");
        scenario.Answer("n", 3).HasProblems("requested m.a", "required m.c", "required m.e");
        scenario.Answer("n", 6).HasProblems("required m.a", "required m.b", "required m.c", "required m.d", "required m.e");
    }

    [Fact]
    public void Filter_InEachRowOfAMatrix_IsTheSame()
    {
        Scenario scenario = Scenario.Of(
            Region, Question("m", new Matrix { Rows = RowsWith("x; y"), Cell = new SingleChoice { Options = Towns, OptionsWhen = "@region = region" } }),
            Number("n") with { Calculated = "count(m)" });

        scenario.Shows("region n").Answer("region", "east").Shows("region m.x m.y n").Answer("m.x", "oslo").Answer("m.y", "hamar").Holds("n", 2);
        scenario.Answer("region", "west").Holds("n", 0);
        Assert.Equal(["bergen"], Shown(scenario, "m.y"));
    }

    [Fact]
    public void Post_OfAPickThatIsFilteredOut_IsTold()
    {
        Survey survey = Survey.Compile(SurveyOf(Region, Town)).Value;

        Assert.Empty(survey.Check(Encoding.UTF8.GetBytes("""{"survey":"small","version":"1","answers":{"region":"west","town":"bergen"}}""")));
        Assert.Equal(
            ["not_shown town"],
            Scenario.Brief(survey.Check(Encoding.UTF8.GetBytes("""{"survey":"small","version":"1","answers":{"region":"east","town":"bergen"}}"""))));
    }

    [Fact]
    public void Session_WithFilteredPicks_IsSavedAndResumed()
    {
        Scenario scenario = Scenario.Of(Region, Town).Answer("region", "west").Answer("town", "bergen").Answer("region", "east");

        SurveySession resumed = scenario.Session.Survey.Resume(scenario.Session.ToUtf8Json()).Value;

        Assert.Equal("bergen", resumed.Draft("town"));
        Assert.True(resumed["town"]!.Value.IsBlank);
        resumed.Answer("region", "west");
        Assert.Equal("bergen", resumed["town"]);
    }

    private static IEnumerable<string> Shown(Scenario scenario, string path) =>
        scenario.Session.Survey.Fields[path]!.Options.Select(option => option.Code).Where(code => scenario.Session.IsShown($"{path}.{code}"));

    private static IEnumerable<(string, bool)> Reasons(Scenario scenario, string path, string subject) => scenario.Session.Explain(path).Value.Reasons
        .Where(reason => reason.Subject == subject && reason.Condition is not null).Select(reason => (reason.Condition!.Text, reason.Holds));

    private static IEnumerable<string> Reasons(Scenario scenario, string path) => scenario.Session.Explain(path).Value.Reasons.Select(reason => reason.Subject);
}
