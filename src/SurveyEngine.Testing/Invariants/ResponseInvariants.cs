using System.Text;
using System.Text.Json;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Kinds;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>Statements about responses and saved sessions as bytes.</summary>
internal static class ResponseInvariants
{
    private const string HiddenAnswer = "a hidden field had an answer";

    public static IEnumerable<Invariant> All =>
    [
        new(
            nameof(ResponsesSurviveWritingAndReading),
            "A response that is written and read has the same answers and writes the same bytes.",
            ResponsesSurviveWritingAndReading)
        {
            Respondents = RespondentKind.Valid,
            Classification = [new("there were answers", SurveyFeature.Fields)],
        },
        new(
            nameof(SavedSessionsResumeAsTheyWere),
            "A saved session that is resumed, also by a survey compiled elsewhere, is unchanged and saves the same bytes.",
            SavedSessionsResumeAsTheyWere)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new("there were answers"), new(HiddenAnswer, SurveyFeature.Branches)],
        },
        new(
            nameof(PostsGetTheVerdictOfASession),
            "A check of posted answers gives the problems of a session with these answers, one for one, however the JSON is written, and "
            + "names hidden answers.",
            PostsGetTheVerdictOfASession)
        {
            Needs = SurveyFeature.Fields,
            Classification =
            [
                new("something was wrong"), new("an answer was refused"), new(HiddenAnswer, SurveyFeature.Branches), new("plain JSON"),
                new("JSON written in another way"),
            ],
        },
        new(
            nameof(DroppingHiddenAnswersGivesTheSessionsResponse),
            "A post whose answers to hidden fields are dropped gives the response of the session.",
            DroppingHiddenAnswersGivesTheSessionsResponse)
        {
            Respondents = RespondentKind.Valid,
            Needs = SurveyFeature.Branches,
            Classification = [new(HiddenAnswer)],
        },
        new(
            nameof(SessionsStartFromPosts),
            "A session that is started from the answers of another one, posted in any order, equals it.",
            SessionsStartFromPosts)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new("there were answers"), new(HiddenAnswer, SurveyFeature.Branches)],
        },
        new(
            nameof(KeyOrderMeansNothing),
            "The order of the properties of a post, and of its answers, has no effect on its problems.",
            KeyOrderMeansNothing)
        {
            Needs = SurveyFeature.Fields,
            Classification = [new("several answers were posted", SurveyFeature.SeveralFields)],
        },
        new(
            nameof(FaultsOfPostsAreFound),
            "A post with one fault has a problem with that code and path, and is refused unless that is a warning; a post without a fault "
            + "is accepted.",
            FaultsOfPostsAreFound)
        {
            Respondents = RespondentKind.Valid,
            Classification =
            [
                new("nothing wrong"), new(ProblemCodes.MalformedJson), new(ProblemCodes.UnknownField), new(ProblemCodes.WrongSurvey),
                new(ProblemCodes.WrongVersion), new(ProblemCodes.WrongType), new(ProblemCodes.DuplicateField),
            ],
        },
        new(
            nameof(AnyBytesGetAVerdict),
            "Any bytes that are posted, resumed or read as a definition get a verdict, the same from checking, from reading, from reading "
            + "into a row and from starting a session, and never cause an exception.",
            AnyBytesGetAVerdict)
        {
            Respondents = RespondentKind.Valid,
            Classification = [new("still JSON"), new("not JSON any more"), new("random bytes")],
        },
    ];

    private static void ResponsesSurviveWritingAndReading(TestCase testCase)
    {
        SurveyResponse? response = testCase.End.Submit().ValueOrNull;
        byte[] written = response!.ToUtf8Json();
        Outcome<SurveyResponse> read = testCase.Survey.ReadResponse(written, HiddenAnswers.Report, testCase.Given);
        Expect.That(read.IsSuccess, $"The response is refused: {string.Join("; ", read.Problems)}");
        Expect.SameAnswers(response.Answers, read.Value.Answers, "Answers before and after");
        Expect.SameBytes(written, read.Value.ToUtf8Json(), "The bytes before and after");
        if (response.Answers.Any())
            testCase.Saw("there were answers");
    }

    private static void SavedSessionsResumeAsTheyWere(TestCase testCase)
    {
        SurveySession session = testCase.End;
        byte[] saved = session.ToUtf8Json();
        foreach (Survey survey in new[] { testCase.Survey, Rewritten.CompiledAgain(testCase.Survey) })
        {
            SurveySession resumed = survey.Resume(saved).Value;
            Expect.SameToRespondents(session, resumed, "Before and after saving");
            Expect.SameBytes(saved, resumed.ToUtf8Json(), "Saved, and saved again");
        }

        if (testCase.Drafts is { Count: > 0 } drafts)
        {
            testCase.Saw("there were answers");
            if (drafts.Any(draft => !session.IsShown(draft.Key)))
                testCase.Saw(HiddenAnswer);
        }
    }

    private static void PostsGetTheVerdictOfASession(TestCase testCase)
    {
        Dice dice = testCase.Dice();
        var drafts = testCase.Drafts.ToList();
        var refused = new Dictionary<string, Problem>(StringComparer.Ordinal);
        var post = new PostDraft(testCase.Survey, drafts, dice.Chance(0.5) ? testCase.Respondent.Parameters : []);

        // A refused answer leaves its field blank here, since a post has no earlier answer to keep.
        foreach (DefinedField field in dice.Some(testCase.Outline.Answerable, 0, 2))
        {
            WrongAnswer wrong = dice.Pick(field.Tester.Wrong(field, dice));
            SurveyChange change = testCase.Respondent.Start().Answer(field.Path, wrong.Value);
            if (change.IsAccepted && !wrong.IsCorrected)
                continue;

            post.Set(field.Path, PostDraft.Json(wrong.Value));
            refused.Add(field.Path, change.Problems[0]);
            drafts.RemoveAll(draft => draft.Key == field.Path);
            if (change.IsAccepted)
                drafts.Add(KeyValuePair.Create(field.Path, wrong.Value));
            testCase.Saw("an answer was refused");
        }

        SurveySession session = AsPosted(testCase, drafts);
        bool isPlain = dice.Chance(0.5);
        testCase.Saw(isPlain ? "plain JSON" : "JSON written in another way");
        byte[] bytes = isPlain ? post.ToUtf8Json() : post.ToEquivalentUtf8Json(dice);
        foreach (HiddenAnswers hidden in Enum.GetValues<HiddenAnswers>())
        {
            DoorsMustAgree(testCase, bytes, hidden);
            string[] expected = [.. Verdict.Expected(session, drafts, refused, hidden)];
            Expect.Same(
                expected, testCase.Survey.Check(bytes, hidden, testCase.Given).Select(Verdict.Line),
                $"Problems of a session, and of its answers as bytes ({hidden} hidden answers):\n{Encoding.UTF8.GetString(bytes)}\n");
            if (expected.Length > 0)
                testCase.Saw("something was wrong");
        }

        if (drafts.Exists(draft => !session.IsShown(draft.Key)))
            testCase.Saw(HiddenAnswer);
    }

    private static void DroppingHiddenAnswersGivesTheSessionsResponse(TestCase testCase)
    {
        Dice dice = testCase.Dice();
        SurveySession session = testCase.Respondent.Play();
        foreach (DefinedField hidden in testCase.Outline.Fields.Where(field => !session.IsShown(field.Path) && dice.Chance(0.3)))
        {
            testCase.Saw(HiddenAnswer);
            session.Answer(hidden.Path, hidden.Tester.Any(hidden, dice));
        }

        SurveyResponse? response = session.Submit().ValueOrNull;
        Expect.That(response is not null, "Hidden answers kept the respondent from submitting");
        byte[] post = new PostDraft(testCase.Survey, dice.Shuffled(Drafts.ToPost(session))).ToUtf8Json();
        Outcome<SurveyResponse> read = testCase.Survey.ReadResponse(post, HiddenAnswers.Drop, testCase.Given);
        Expect.That(read.IsSuccess, $"Refused: {string.Join("; ", read.Problems)}");
        Expect.SameBytes(response!.ToUtf8Json(), read.Value.ToUtf8Json(), "The response of the session, and of its post");
    }

    private static void SessionsStartFromPosts(TestCase testCase)
    {
        byte[] post = new PostDraft(testCase.Survey, testCase.Dice().Shuffled(testCase.Drafts)).ToUtf8Json();
        (SurveySession? started, ProblemList problems) = testCase.Survey.StartFrom(post, testCase.Given);
        Expect.That(started is not null, "No session was started");

        // A response has answers only: what was typed and is none is left out.
        SurveySession session = testCase.Play(testCase.Survey, testCase.Drafts);
        Expect.Same(AsPosted(testCase, testCase.Drafts).Check(), problems, "Problems of the session, and of the post it was started from");
        Expect.SameBytes(session.ToUtf8Json(), started!.ToUtf8Json(), "The session, and the one that was started from its answers");
        if (testCase.Drafts.Count > 0)
            testCase.Saw("there were answers");
        if (testCase.Drafts.Any(draft => !started.IsShown(draft.Key)))
            testCase.Saw(HiddenAnswer);
    }

    private static void KeyOrderMeansNothing(TestCase testCase)
    {
        Dice dice = testCase.Dice();
        IReadOnlyList<KeyValuePair<string, AnswerValue>> drafts = testCase.Drafts;
        var post = new PostDraft(testCase.Survey, drafts, testCase.Respondent.Parameters);
        post.Answers.Add(new("no-such-field", "1"));
        var shuffled = new PostDraft(testCase.Survey, [], testCase.Respondent.Parameters);
        shuffled.Answers.AddRange(dice.Shuffled(post.Answers));
        KeyValuePair<string, string>[] header = dice.Shuffled(shuffled.Header);
        shuffled.Header.Clear();
        shuffled.Header.AddRange(header);
        shuffled.HeaderBeforeAnswers = dice.Below(header.Length + 1);
        Expect.Same(
            testCase.Survey.Check(post.ToUtf8Json(), HiddenAnswers.Report, testCase.Given), testCase.Survey.Check(shuffled.ToUtf8Json(), HiddenAnswers.Report, testCase.Given),
            "In definition order, and in another");
        if (drafts.Count > 1)
            testCase.Saw("several answers were posted");
    }

    private static void FaultsOfPostsAreFound(TestCase testCase)
    {
        Post post = PostGenerator.Make(testCase.Respondent, testCase.Dice());
        IReadOnlyList<Problem> problems = testCase.Survey.Check(post.Utf8Json.Span, HiddenAnswers.Report, testCase.Given);
        testCase.Saw(post.Code ?? "nothing wrong");
        if (post.Code is null)
            Expect.That(!Expect.HasErrors(problems), $"{post}\nis refused: {string.Join("; ", problems)}");
        else
            Expect.That(IsFound(post, problems), $"{post}\nhas these problems instead: {string.Join("; ", problems)}");
        if (post.Code == ProblemCodes.MalformedJson)
            Expect.That(problems.Count == 1, $"{post}\nhas more than one problem: {string.Join("; ", problems)}");
    }

    private static bool IsFound(Post post, IReadOnlyList<Problem> problems) =>
        problems.Any(problem => problem.Code == post.Code && problem.Path == post.Path)
        && (Expect.HasErrors(problems) || post.Code is ProblemCodes.Requested or ProblemCodes.Rule or ProblemCodes.Constraint);

    private static void AnyBytesGetAVerdict(TestCase testCase)
    {
        Dice dice = testCase.Dice();
        SurveySession session = testCase.Respondent.Play();
        bool isRandom = dice.Chance(0.1);
        byte[] post = isRandom ? Mutation.RandomBytes(dice) : Mutation.Of(PostGenerator.Make(testCase.Respondent, dice).Utf8Json.Span, dice);
        if (isRandom)
            testCase.Saw("random bytes");
        else if (dice.Chance(0.3))
            post = Mutation.Of(new PostDraft(testCase.Survey, testCase.Drafts).ToEquivalentUtf8Json(dice), dice);
        bool isJson = !testCase.Survey.Check(post, HiddenAnswers.Report, testCase.Given).Any(problem => problem.Code == ProblemCodes.MalformedJson);
        testCase.Saw(isJson ? "still JSON" : "not JSON any more");
        Expect.That(!isJson || IsJson(post), "Bytes that are no JSON were accepted as such");
        HiddenAnswers hidden = dice.Pick(Enum.GetValues<HiddenAnswers>());
        DoorsMustAgree(testCase, post, hidden);
        testCase.Survey.Resume(isRandom ? post : Mutation.Of(session.ToUtf8Json(), dice));
        if (dice.Chance(0.02))
            Survey.Read(Mutation.Of(SurveyJson.Write(testCase.Survey.Definition), dice));
    }

    /// <summary>A session in which each field with a default that is not posted is blank: nothing is added to a post.</summary>
    private static SurveySession AsPosted(TestCase testCase, IEnumerable<KeyValuePair<string, AnswerValue>> drafts)
    {
        KeyValuePair<string, AnswerValue>[] posted = [.. drafts];
        IEnumerable<DefinedField> absent = testCase.Outline.Fields.Where(field => field.HasDefault && !posted.Any(draft => draft.Key == field.Path));
        return testCase.Play(testCase.Survey, posted.Concat(absent.Select(field => KeyValuePair.Create(field.Path, AnswerValue.Blank))));
    }

    private static void DoorsMustAgree(TestCase testCase, byte[] post, HiddenAnswers hidden)
    {
        string? difference = ResponseDoors.Difference(new ResponseRow(testCase.Survey), post, hidden, testCase.Given);
        Expect.That(difference is null, $"{difference}\n({hidden} hidden answers) of {Encoding.UTF8.GetString(post)}");
    }

    private static bool IsJson(byte[] bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
