using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>Items that only say something, and what the engine hands through to user interfaces.</summary>
public sealed class NoteTests
{
    [Fact]
    public void Note_ByItself_KeepsItsSectionShown()
    {
        SurveySession session = Scenario.Of(
            Section("A", null, Note("hello", "answered(Q1)")), Section("B", null, FreeText("Q1")), Section("C", "Q1 = 'x'", Note("always"))).Session;

        Assert.Equal(["B"], Shown(session));
        session.Answer("Q1", "y");
        Assert.Equal(["A", "B"], Shown(session));
        session.Answer("Q1", "x");
        Assert.Equal(["A", "B", "C"], Shown(session));

        static IEnumerable<string> Shown(SurveySession session) => session.View("en").Sections[0].Items.Select(item => item.Id);
    }

    [Fact]
    public void Note_IsNoField()
    {
        SurveySession session = Scenario.Of(Note("hello"), FreeText("Q1")).Session;

        Assert.Equal(["Q1"], session.Survey.FieldPaths);
        Assert.Equal(["unknown_field hello"], Scenario.Brief(session.Answer("hello", "x").Problems));
        Assert.Equal(1, session.Progress.ShownCount);
        Assert.Contains("\"answers\":{}", session.Submit().Value.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Note_InACondition_HasNoAnswer()
    {
        Problem problem = Assert.Single(Survey.Compile(SurveyOf(Note("hello"), FreeText("Q1", "answered(hello)"))).Problems);
        Assert.Equal(("wrong_operand", "useNote"), (problem.Code, problem["expected"]));
    }

    [Fact]
    public void View_HasWhatTheNoteSays_InTheLanguageOfTheView()
    {
        SurveyDefinition definition = SurveyOf(Note("hello") with
        {
            Prompt = "Welcome.",
            Appearance = "banner",
            Media = [new Media { Source = "a.png", Alt = "A house" }, new Media { Type = MediaType.Audio, Source = "a.mp3" }],
        });
        Survey survey = Survey.Compile(definition, [new Translation { Language = "ja", Texts = [new("hello.prompt", "ようこそ"), new("hello.media.0", "家")] }]).Value;

        var note = Assert.IsType<NoteView>(survey.Start().View("ja").Sections[0].Items[0]);
        Assert.Equal(("ようこそ", "banner"), (note.Prompt, note.Appearance));
        Assert.Equal([(MediaType.Image, "a.png", "家"), (MediaType.Audio, "a.mp3", null)], note.Media!.Select(media => (media.Type, media.Source, media.Alt)));
    }

    [Fact]
    public void View_HandsAppearanceAndMediaThrough()
    {
        SurveyDefinition definition = SurveyOf(
            Question("Q1", new SingleChoice { Options = [new Option("a", "a") { Media = [new Media { Type = MediaType.Video, Source = "a.mp4", Alt = "A" }] }, new Option("b", "b")] })
                with
            { Appearance = "columns-3", Media = [new Media { Source = "q.png" }] },
            Question("Q2", new NumberEntry { MinLabel = "Never", MaxLabel = "Always" }) with { Appearance = "slider" },
            Section("S2", null, FreeText("Q3")) with { Appearance = "table" });
        SectionView section = Survey.Compile(definition).Value.Start().View("en").Sections[0];

        var question = (QuestionView)section.Items[0];
        Assert.Equal(("columns-3", "q.png"), (question.Appearance, question.Media![0].Source));
        ValueList<OptionView> options = ((ChoiceFieldView)question.Fields[0]).Options;
        Assert.Equal(("A", null), (options[0].Media![0].Alt, options[1].Media));
        var scale = (NumberFieldView)((QuestionView)section.Items[1]).Fields[0];
        Assert.Equal(("Never", "Always"), (scale.MinLabel, scale.MaxLabel));
        Assert.Equal("table", ((SectionView)section.Items[2]).Appearance);
    }

    [Fact]
    public void Explanation_OfANote_IsItsConditions()
    {
        Explanation explanation = Scenario.Of(Note("hello", "Q1 = 'x'"), FreeText("Q1")).Session.Explain("hello").Value;
        Assert.False(explanation.IsShown);
        Assert.Equal([ReasonKind.Condition], explanation.Reasons.Select(reason => reason.Kind));
    }

    [Fact]
    public void Definition_WithoutThem_HasTheSameBytesAsBefore()
    {
        string json = Encoding.UTF8.GetString(SurveyJson.Write(SurveyOf(Single("Q1"), Number("Q2"))));
        Assert.DoesNotContain("appearance", json, StringComparison.Ordinal);
        Assert.DoesNotContain("media", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Label", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Definition_WithoutATextInThem_HasProblems() => Assert.Equal(
        [
            "empty_text $.sections[0].items[0].prompt", "empty_text $.sections[0].items[0].media[0].source",
            "empty_text $.sections[0].items[1].appearance", "unknown_value $.sections[0].items[1].media[0].type",
        ],
        Scenario.Brief(Survey.Compile(SurveyOf(
            Note("hello") with { Prompt = " ", Media = [new Media { Source = "" }] },
            FreeText("Q1") with { Appearance = "", Media = [new Media { Type = (MediaType)9, Source = "x" }] })).Problems));

    private static Note Note(string id, string? when = null) => new() { Id = id, Prompt = id, VisibleWhen = when };
}
