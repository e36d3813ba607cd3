using FsCheck;
using FsCheck.Fluent;
using SurveyEngine.Testing;
using Pairs = System.Collections.Generic.List<System.Collections.Generic.KeyValuePair<string, string>>;

namespace SurveyEngine.Html.Tests.Posting;

/// <summary>What holds of every post, whatever the survey and the answers are.</summary>
public sealed class FormPostPropertyTests
{
    private const string Language = "en";

    private static readonly SurveyHtml Html = new();

    private static readonly string[] Garbage =
        ["", " ", "a", "true", "0", "-1", "1e9", "2026-02-30", "=", "|", "a,b|c", "~", "\0", "\ud800", "\r\n", "９９", new string('x', 70_000), "<b>", "１，２"];

    [Fact]
    public void Apply_ShownAndPostedUnchanged_ChangesNothing() =>
        Properties.Check(200, SurveyGen.Respondents(Surveys.Kinds, validShare: 0.6), AssertUnchanged);

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Apply_ShownAndPostedUnchangedInRandomSurveys_ChangesNothing() =>
        Properties.Check(1000, SurveyGen.Respondents(SurveyGen.Definitions(), validShare: 0.6), AssertUnchanged);

    [Fact]
    public void Apply_AnyPost_LeavesASessionThatCanBeResumed() =>
        Properties.Check(300, Posts(Surveys.Kinds), post => AssertAccepted(post));

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Apply_AnyPostToRandomSurveys_LeavesASessionThatCanBeResumed() =>
        Properties.Check(2000, Posts(SurveyGen.Respondents(SurveyGen.Definitions())), post => AssertAccepted(post));

    [Fact]
    public void Apply_PairsInAnotherOrder_DoesTheSame() => Properties.Check(200, Posts(Surveys.Kinds), AssertOrder);

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Apply_PairsInAnotherOrderToRandomSurveys_DoesTheSame() =>
        Properties.Check(500, Posts(SurveyGen.Respondents(SurveyGen.Definitions())), AssertOrder);

    [Fact]
    public void Apply_TwoPostsOfDifferentFieldsFromOnePage_Commute() => Properties.Check(200, Posts(Surveys.Kinds), AssertCommute);

    [Fact]
    [Trait(Speed.Category, Speed.Slow)]
    public void Apply_TwoPostsOfDifferentFieldsOfRandomSurveys_Commute() =>
        Properties.Check(1000, Posts(SurveyGen.Respondents(SurveyGen.Definitions())), AssertCommute);

    private static void AssertUnchanged(Respondent respondent)
    {
        SurveySession session = respondent.Play();
        string before = session.ToJson();
        foreach (string section in Pages(session))
        {
            foreach (bool isLastWriter in new[] { true, false })
            {
                PostResult result = FormPost.Apply(session, Shown(session, section), isLastWriter, PendingInput.None, Language);

                Assert.Empty(result.Changed);
                Assert.Empty(result.Pending);
                Assert.Equal(before, session.ToJson());
            }
        }
    }

    private static PostResult AssertAccepted((Respondent Respondent, Pairs Form, bool IsLastWriter) post)
    {
        SurveySession session = post.Respondent.Play();
        PostResult result = FormPost.Apply(session, post.Form, post.IsLastWriter, PendingInput.None, Language);

        Assert.NotNull(session.Survey.Resume(session.ToUtf8Json()).ValueOrNull);
        Assert.Equal(result.Pending, PendingInput.Read(result.Pending.ToUtf8Json()));
        foreach (string section in Pages(session))
            Browser.Open(Html.Form(session, section, new FormState { Languages = [Language], Pending = result.Pending, Notice = FormNotice.Conflict })!);

        return result;
    }

    private static void AssertOrder((Respondent Respondent, Pairs Form, bool IsLastWriter) post)
    {
        SurveySession one = post.Respondent.Play();
        SurveySession other = post.Respondent.Play();
        PostResult first = FormPost.Apply(one, post.Form, post.IsLastWriter, PendingInput.None, Language);
        PostResult second = FormPost.Apply(other, post.Form.AsEnumerable().Reverse(), post.IsLastWriter, PendingInput.None, Language);

        Assert.Equal(one.ToJson(), other.ToJson());
        Assert.Equal(first.Pending, second.Pending);
        Assert.Equal(first.Changed, second.Changed);
    }

    // Two tabs of one page: the one changes some fields, the other one others.
    private static void AssertCommute((Respondent Respondent, Pairs Form, bool IsLastWriter) post)
    {
        SurveySession session = post.Respondent.Play();
        if (Pages(session).FirstOrDefault() is not { } page)
            return;

        Pairs shown = Shown(session, page);
        string[] paths = [.. shown.Where(pair => pair.Key.StartsWith('~')).Select(pair => pair.Key[1..])];
        Pairs one = Mixed(shown, post.Form, [.. paths.Where((_, i) => i % 2 == 0)]);
        Pairs other = Mixed(shown, post.Form, [.. paths.Where((_, i) => i % 2 == 1)]);

        (string session1, string pending1) = Both(post.Respondent, one, other);
        (string session2, string pending2) = Both(post.Respondent, other, one);
        Assert.Equal(session1, session2);
        Assert.Equal(pending1, pending2);
    }

    private static (string, string) Both(Respondent respondent, Pairs first, Pairs second)
    {
        SurveySession session = respondent.Play();
        PendingInput pending = FormPost.Apply(session, first, isLastWriter: false, PendingInput.None, Language).Pending;
        pending = FormPost.Apply(session, second, isLastWriter: false, pending, Language).Pending;
        Assert.False(pending.HasConflicts, string.Join(", ", pending));
        return (session.ToJson(), string.Join(", ", pending.Select(entry => entry.Path)));
    }

    /// <summary>A page as it was shown, with what another form says of some fields.</summary>
    private static Pairs Mixed(Pairs shown, Pairs posted, HashSet<string> changed)
    {
        string Field(string name) => name.TrimStart('~').Split('~')[0];
        return
        [
            .. shown.Where(pair => pair.Key.StartsWith('~') || !changed.Contains(Field(pair.Key))),
            .. posted.Where(pair => !pair.Key.StartsWith('~') && !pair.Key.StartsWith('.') && changed.Contains(Field(pair.Key))),
        ];
    }

    private static Pairs Shown(SurveySession session, string section) =>
        Browser.Open(Html.Form(session, section, new FormState { Languages = [Language] })!).Post();

    private static IEnumerable<string> Pages(SurveySession session) =>
        session.Survey.Definition.Sections.Select(section => section.Id).Where(id => session.View(Language, id) is not null);

    private static Arbitrary<(Respondent Respondent, Pairs Form, bool IsLastWriter)> Posts(Survey survey) => Posts(SurveyGen.Respondents(survey));

    /// <summary>Respondents, and forms of their survey with values that fit and values that do not.</summary>
    private static Arbitrary<(Respondent Respondent, Pairs Form, bool IsLastWriter)> Posts(Arbitrary<Respondent> respondents) => Arb.From(
        from respondent in respondents.Generator
        from form in Form(respondent.Survey)
        from isLastWriter in Gen.Elements(true, false)
        select (respondent, form, isLastWriter));

    private static Gen<Pairs> Form(Survey survey)
    {
        IEnumerable<Gen<Pairs>> fields = survey.Fields.Select(field =>
            from count in Gen.Choose(0, 2)
            from values in Gen.Elements<string>([.. Garbage, .. field.Options.Select(option => option.Code), .. field.Options.Select(option => option.Code)]).ListOf(count)
            from part in Gen.Elements("", "", "", "~y", "~m", "~d", "~h", "~i", "~s")
            from marker in Gen.Elements<string?>(null, "", "", "a", "=a", "a,b|c", "zz")
            select Pairs(field.Path, part, marker, values));
        return from all in Gen.CollectToList(fields)
               from command in Gen.Elements("next", "back", "save", "stay", "?")
               select new Pairs(all.SelectMany(pairs => pairs)) { new(".go", command), new("~nothing", "x"), new("", "") };
    }

    private static Pairs Pairs(string path, string part, string? marker, IEnumerable<string> values)
    {
        Pairs pairs = [.. values.Select(value => KeyValuePair.Create(path + part, value))];
        if (marker is not null)
            pairs.Add(new("~" + path, marker));

        return pairs;
    }
}
