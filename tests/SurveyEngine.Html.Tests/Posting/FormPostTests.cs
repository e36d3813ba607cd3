using Pairs = System.Collections.Generic.List<System.Collections.Generic.KeyValuePair<string, string>>;

namespace SurveyEngine.Html.Tests.Posting;

/// <summary>What a post does, rule by rule: pages are opened and posted as a browser does, by one page load after another.</summary>
public sealed class FormPostTests
{
    private static readonly SurveyHtml Html = new();

    [Fact]
    public void Apply_WhatWasChanged_IsTaken()
    {
        SurveySession session = Surveys.Kinds.Start();
        Browser page = Open(session, "choices").Click("home", "flat").Click("heat", "gas").Click("heat", "pump").Click("own", "true").Click("county", "s2");

        PostResult result = Post(session, page);

        Assert.Equal(["home", "county", "heat", "own"], result.Changed);
        Assert.Equal("flat", session["home"]);
        Assert.Equal("s2", session["county"]);
        Assert.Equal(["gas", "pump"], session["heat"]);
        Assert.Equal(true, session["own"]);
        Assert.Empty(result.Pending);
        Assert.Equal(FormCommand.Next, result.Command);
        Assert.Equal("tab", result.Tab);
    }

    [Fact]
    public void Apply_NumbersTextsAndDates_AreRead()
    {
        SurveySession session = Surveys.Kinds.Start();
        Browser page = Open(session, "numbers").Type("f-rooms", "３").Type("f-rent", "1,250.50").Click("happy", "0").Type("f-wish", "a\nb")
            .Type("f-since_year", "2019").Type("f-since_month", "4").Type("f-since_day", "1").Type("f-up_hour", "6").Type("f-up_minute", "5")
            .Type("f-visit_year", "2026").Type("f-visit_month", "12").Type("f-visit_day", "1").Type("f-visit_hour", "14").Type("f-visit_minute", "30");

        Post(session, page);

        Assert.Equal(3, session["rooms"]);
        Assert.Equal(1250.5m, session["rent"]);
        Assert.Equal(15006m, session["year"]);
        Assert.Equal(0, session["happy"]);
        Assert.Equal("a\nb", session["wish"]);
        Assert.Equal(new DateOnly(2019, 4, 1), session["since"]);
        Assert.Equal(new TimeOnly(6, 5), session["up"]);
        Assert.Equal(new DateTime(2026, 12, 1, 14, 30, 0, DateTimeKind.Unspecified), session["visit"]);
    }

    [Fact]
    public void Apply_WhatIsNoValue_IsKeptAndShownAsItWasTyped()
    {
        SurveySession session = Surveys.Kinds.Start();
        PostResult result = Post(session, Open(session, "numbers").Type("f-rooms", "three").Type("f-since_year", "2026").Type("f-since_day", "31"));
        Browser again = Open(session, "numbers");

        Assert.Empty(result.Pending);
        Assert.Equal("three", again.Find("#f-rooms").GetAttribute("value"));
        Assert.Equal("2026", again.Find("#f-since_year").GetAttribute("value"));
        Assert.Equal("31", again.Find("#f-since_day").GetAttribute("value"));
    }

    [Fact]
    public void Apply_EmptiedInputs_AreBlank()
    {
        SurveySession session = Sessions.Filled("en");

        Post(session, Open(session, "numbers").Type("f-rooms", "").Type("f-wish", " ").Type("f-since_year", "").Type("f-since_month", "").Type("f-since_day", ""));

        Assert.True(session["rooms"]!.Value.IsBlank);
        Assert.True(session["wish"]!.Value.IsBlank);
        Assert.True(session["since"]!.Value.IsBlank);
    }

    [Fact]
    public void Apply_ClearButton_TakesRadioButtonsBack()
    {
        SurveySession session = Sessions.Filled("en");
        Pairs form = Open(session, "choices").Post();
        form.RemoveAll(pair => pair.Key == ".go");
        form.Add(new(".clear", "county"));

        PostResult result = FormPost.Apply(session, form, isLastWriter: true, PendingInput.None, "en");

        Assert.True(session["county"]!.Value.IsBlank);
        Assert.Equal(["county"], result.Changed);
        Assert.Equal(FormCommand.Stay, result.Command);
    }

    [Fact]
    public void Apply_TwoTabsWithDifferentFields_Merge()
    {
        SurveySession session = Surveys.Kinds.Start();
        Browser one = Open(session, "choices").Click("home", "house");
        Browser other = Open(session, "choices").Click("own", "false");

        Assert.Empty(Post(session, one, isLastWriter: false).Conflicts);
        Assert.Empty(Post(session, other, isLastWriter: false).Conflicts);
        Assert.Equal("house", session["home"]);
        Assert.Equal(false, session["own"]);
    }

    [Fact]
    public void Apply_TwoTabsWithTheSameField_TellsTheSecondAndKeepsItsInput()
    {
        SurveySession session = Surveys.Kinds.Start();
        Browser one = Open(session, "numbers").Type("f-name", "Ann");
        Browser other = Open(session, "numbers").Type("f-name", "Bob");
        Post(session, one, isLastWriter: false);

        PostResult refused = Post(session, other, isLastWriter: false);
        Browser told = Open(session, "numbers", refused.Pending, FormNotice.Conflict);

        Assert.Equal(["name"], refused.Conflicts);
        Assert.Equal("Ann", session["name"]);
        Assert.Equal("Bob", told.Find("#f-name").GetAttribute("value"));
        Assert.Contains("Ann", told.Find("#f-name_error").TextContent, StringComparison.Ordinal);
        Assert.Contains("What is your name?", told.Find(".se-summary").TextContent, StringComparison.Ordinal);

        PostResult decided = FormPost.Apply(session, told.Post(), isLastWriter: false, refused.Pending, "en");

        Assert.Equal("Bob", session["name"]);
        Assert.Empty(decided.Pending);
    }

    [Fact]
    public void Apply_ConflictGivenUp_KeepsTheOtherAnswer()
    {
        SurveySession session = Surveys.Kinds.Start();
        Browser other = Open(session, "choices").Click("heat", "oil");
        Post(session, Open(session, "choices").Click("heat", "gas"), isLastWriter: false);
        PendingInput pending = Post(session, other, isLastWriter: false).Pending;
        Browser told = Open(session, "choices", pending).Click("heat", "oil").Click("heat", "gas");

        PostResult settled = FormPost.Apply(session, told.Post(), isLastWriter: false, pending, "en");

        Assert.Equal(["gas"], session["heat"]);
        Assert.Empty(settled.Pending);
    }

    [Fact]
    public void Apply_OwnAutosaveBeforeTheButton_IsNoConflict()
    {
        SurveySession session = Surveys.Kinds.Start();
        Browser page = Open(session, "numbers").Type("f-name", "An");
        Post(session, page, isLastWriter: false);

        PostResult result = Post(session, page.Type("f-name", "Ann"), isLastWriter: true);

        Assert.Empty(result.Conflicts);
        Assert.Equal("Ann", session["name"]);
    }

    [Fact]
    public void Apply_StalePage_DoesNotTakeBackWhatItDidNotChange()
    {
        SurveySession session = Surveys.Kinds.Start();
        Browser stale = Open(session, "numbers").Type("f-rooms", "2");
        Post(session, Open(session, "numbers").Type("f-name", "Ann"), isLastWriter: false);

        Post(session, stale, isLastWriter: false);

        Assert.Equal("Ann", session["name"]);
        Assert.Equal(2, session["rooms"]);
    }

    [Fact]
    public void Apply_WhatASessionCannotHold_IsPendingUntilItIsMended()
    {
        SurveySession session = Surveys.Kinds.Start();
        string tooLarge = new('x', 70_000);
        PendingInput pending = Post(session, Open(session, "numbers").Type("f-wish", tooLarge)).Pending;
        Browser told = Open(session, "numbers", pending);

        Assert.Equal(ProblemCodes.TooLarge, Assert.Single(pending).Problem!.Code);
        Assert.Equal("\n" + tooLarge, "\n" + told.Find("#f-wish").TextContent);
        Assert.NotEqual("", told.Find("#f-wish_error").TextContent);

        PostResult mended = FormPost.Apply(session, told.Type("f-wish", "x").Post(), isLastWriter: true, pending, "en");

        Assert.Equal("x", session["wish"]);
        Assert.Empty(mended.Pending);
    }

    [Fact]
    public void Apply_UnchangedPostOfAnotherTab_LeavesWhatIsPending()
    {
        SurveySession session = Surveys.Kinds.Start();
        Browser idle = Open(session, "numbers");
        PendingInput pending = Post(session, Open(session, "numbers").Type("f-wish", new string('x', 70_000))).Pending;

        Assert.Equal(pending, FormPost.Apply(session, idle.Post(), isLastWriter: false, pending, "en").Pending);
    }

    [Fact]
    public void Apply_OptionThatIsHidden_StaysSelected()
    {
        Survey survey = Surveys.Of("""
            [ { "kind": "boolean", "id": "more", "prompt": "More?" },
              { "kind": "multi", "id": "Q", "prompt": "Which?", "options": [
                { "code": "a", "label": "A" }, { "code": "b", "label": "B" }, { "code": "c", "label": "C", "visibleWhen": "more" } ] } ]
            """);
        SurveySession session = survey.Start();
        session.Answer("more", true);
        session.Answer("Q", ["a", "c"]);
        session.Answer("more", false);

        Post(session, Open(session, "S").Click("Q", "b"), isLastWriter: false);

        Assert.Equal(["a", "b"], session["Q"]);
        session.Answer("more", true);
        Assert.Equal(["a", "b", "c"], session["Q"]);
    }

    [Fact]
    public void Apply_DefaultLeftAlone_StaysADefault()
    {
        Survey survey = Surveys.Of("""
            [ { "kind": "number", "id": "a", "prompt": "A" }, { "kind": "number", "id": "b", "prompt": "B", "default": "a * 2" } ]
            """);
        SurveySession session = survey.Start();
        session.Answer("a", 1);
        Post(session, Open(session, "S"), isLastWriter: false);
        session.Answer("a", 5);

        Assert.Equal(10, session["b"]);

        Post(session, Open(session, "S").Type("f-b", ""), isLastWriter: false);

        Assert.True(session["b"]!.Value.IsBlank);
    }

    [Fact]
    public void Apply_DefaultEmptiedWhileItWasGone_StaysEmptied()
    {
        Survey survey = Surveys.Of("""
            [ { "kind": "number", "id": "a", "prompt": "A" }, { "kind": "number", "id": "b", "prompt": "B", "default": "a * 2" } ]
            """);
        SurveySession session = survey.Start();
        session.Answer("a", 1);
        Browser stale = Open(session, "S").Type("f-b", "");
        session.Clear("a");

        PostResult result = Post(session, stale, isLastWriter: false);
        session.Answer("a", 5);

        Assert.Equal(["b"], result.Changed);
        Assert.True(session["b"]!.Value.IsBlank);
    }

    [Fact]
    public void Apply_SpecifyTextOfACalculatedChoice_IsTaken()
    {
        Survey survey = Surveys.Of("""
            [ { "kind": "single", "id": "a", "prompt": "A", "calculated": "'x'",
                "options": [ { "code": "x", "label": "X", "specify": { "prompt": "Which?" } } ] } ]
            """);
        SurveySession session = survey.Start();

        PostResult result = Post(session, Open(session, "S").Type("f-a__x", "this"));

        Assert.Equal(["a.x"], result.Changed);
        Assert.Equal("this", session["a.x"]);
    }

    [Fact]
    public void FirstQuestionNotAsked_AnswerThatShowsMore_IsTheNewQuestion()
    {
        SurveySession session = Surveys.Kinds.Start();
        PostResult result = Post(session, Open(session, "choices").Click("own", "true"));

        Assert.Equal("loan", result.FirstQuestionNotAsked(session.View("en", "choices")!));
        Assert.Null(Post(session, Open(session, "choices")).FirstQuestionNotAsked(session.View("en", "choices")!));
    }

    [Fact]
    public void Read_OtherJson_Throws() => Assert.ThrowsAny<System.Text.Json.JsonException>(() => PendingInput.Read("null"u8));

    private static Browser Open(SurveySession session, string section, PendingInput? pending = null, FormNotice notice = FormNotice.None) =>
        Browser.Open(Html.Form(session, section, new FormState { Languages = ["en"], Tab = "tab", Pending = pending ?? PendingInput.None, Notice = notice })!);

    private static PostResult Post(SurveySession session, Browser page, bool isLastWriter = true) =>
        FormPost.Apply(session, page.Post("next"), isLastWriter, PendingInput.None, "en");
}
