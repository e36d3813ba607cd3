using System.Text;
using System.Text.Json;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>Responses and saved sessions, as bytes.</summary>
internal static class ResponseInvariants
{
    private const string HiddenAnswer = "a hidden field had an answer";

    public static IEnumerable<Invariant> All =>
    [
        new(nameof(ResponsesSurviveWritingAndReading), "A response that is written and read has the same answers, and writes the same bytes.", ResponsesSurviveWritingAndReading)
        {
            Cast = Cast.Finishers,
            Classification = [new("there were answers", Trait.Fields)],
        },
        new(nameof(SavedSessionsGoOnAsTheyWere), "A saved session that is resumed, also by a survey compiled elsewhere, is as it was, and saves the same bytes.", SavedSessionsGoOnAsTheyWere)
        {
            Needs = Trait.Fields,
            Classification = [new("there were answers"), new(HiddenAnswer, Trait.Branches)],
        },
        new(nameof(PostsGetTheVerdictOfASession), "Checking the bytes of answers gives what a session with these answers gives, problem for problem, in whatever notation of JSON, and names what is hidden.", PostsGetTheVerdictOfASession)
        {
            Needs = Trait.Fields,
            Classification = [new("something was wrong"), new("an answer was refused"), new(HiddenAnswer, Trait.Branches), new("plain JSON"), new("JSON in another notation")],
        },
        new(nameof(DroppingHiddenAnswersGivesTheSessionsResponse), "Of a post with answers to hidden fields, dropping them leaves the response of the session.", DroppingHiddenAnswersGivesTheSessionsResponse)
        {
            Cast = Cast.Finishers,
            Needs = Trait.Branches,
            Classification = [new(HiddenAnswer)],
        },
        new(nameof(SessionsStartFromPosts), "A session that is started from the answers of another one, posted in any order, is that session.", SessionsStartFromPosts)
        {
            Needs = Trait.Fields,
            Classification = [new("there were answers"), new(HiddenAnswer, Trait.Branches)],
        },
        new(nameof(KeyOrderMeansNothing), "The order of the properties of a post, and of its answers, changes no problem.", KeyOrderMeansNothing)
        {
            Needs = Trait.Fields,
            Classification = [new("several answers were posted", Trait.SeveralFields)],
        },
        new(nameof(FaultsOfPostsAreFound), "A post with one thing wrong gets a problem of that code at that place, and is refused unless that is a warning; a post with nothing wrong is accepted.", FaultsOfPostsAreFound)
        {
            Cast = Cast.Finishers,
            Classification =
            [
                new("nothing wrong"), new(ProblemCodes.MalformedJson), new(ProblemCodes.UnknownField), new(ProblemCodes.WrongSurvey),
                new(ProblemCodes.WrongVersion), new(ProblemCodes.WrongType), new(ProblemCodes.DuplicateField),
            ],
        },
        new(nameof(AnyBytesGetAVerdict), "Whatever bytes are posted, or resumed, or read as a definition: there is a verdict, the same from checking, from reading, from reading into a row and from starting a session, and never an exception.", AnyBytesGetAVerdict)
        {
            Cast = Cast.Finishers,
            Classification = [new("still JSON"), new("not JSON any more"), new("bytes at random")],
        },
    ];

    private static void ResponsesSurviveWritingAndReading(Trial trial)
    {
        trial.End.TrySubmit(out SurveyResponse? response, out _);
        byte[] written = response!.ToUtf8Json();
        Outcome<SurveyResponse> read = trial.Survey.ReadResponse(written);
        Expect.That(read.IsSuccess, $"The response is refused: {string.Join("; ", read.Problems)}");
        Expect.SameAnswers(response.Answers, read.Value.Answers, "Answers before and after");
        Expect.SameBytes(written, read.Value.ToUtf8Json(), "The bytes before and after");
        if (response.Answers.Any())
            trial.Saw("there were answers");
    }

    private static void SavedSessionsGoOnAsTheyWere(Trial trial)
    {
        SurveySession session = trial.End;
        byte[] saved = session.ToUtf8Json();
        foreach (Survey survey in new[] { trial.Survey, Rewritten.CompiledAgain(trial.Survey) })
        {
            SurveySession resumed = survey.Resume(saved).Value;
            Expect.SameToRespondents(session, resumed, "Before and after saving");
            Expect.SameBytes(saved, resumed.ToUtf8Json(), "Saved, and saved again");
        }

        if (trial.Drafts is { Count: > 0 } drafts)
        {
            trial.Saw("there were answers");
            if (drafts.Any(draft => !session.IsShown(draft.Key)))
                trial.Saw(HiddenAnswer);
        }
    }

    private static void PostsGetTheVerdictOfASession(Trial trial)
    {
        Dice dice = trial.Dice();
        var drafts = trial.Drafts.ToList();
        var refused = new Dictionary<string, Problem>(StringComparer.Ordinal);
        var post = new PostDraft(trial.Survey, drafts);

        // What a session refuses leaves its field blank here, for a post has no earlier answer to keep.
        foreach (FieldPlan field in dice.Some(trial.Blueprint.Fields, 0, 2))
        {
            (string code, AnswerValue value) = dice.Pick([.. WrongValues.Of(field, dice)]);
            SurveyChange change = trial.Survey.Start().Answer(field.Path, value);
            if (change.IsAccepted && code != ProblemCodes.DuplicateOption)
                continue;

            post.Set(field.Path, PostDraft.Json(value));
            refused.Add(field.Path, change.Problems[0]);
            drafts.RemoveAll(draft => draft.Key == field.Path);
            if (change.IsAccepted)
                drafts.Add(KeyValuePair.Create(field.Path, value));
            trial.Saw("an answer was refused");
        }

        SurveySession session = Drafts.Play(trial.Survey, drafts);
        bool isPlain = dice.Chance(0.5);
        trial.Saw(isPlain ? "plain JSON" : "JSON in another notation");
        byte[] bytes = isPlain ? post.ToUtf8Json() : post.ToUtf8JsonInAnotherNotation(dice);
        var row = new ResponseRow(trial.Survey);
        foreach (HiddenAnswers hidden in Enum.GetValues<HiddenAnswers>())
        {
            DoorsMustAgree(row, bytes, hidden);
            string[] expected = [.. Verdict.Expected(session, drafts, refused, hidden)];
            Expect.Same(expected, trial.Survey.Check(bytes, hidden).Select(Verdict.Line), $"Of a session, and of its answers as bytes ({hidden} hidden answers):\n{Encoding.UTF8.GetString(bytes)}\n");
            if (expected.Length > 0)
                trial.Saw("something was wrong");
        }

        if (drafts.Exists(draft => !session.IsShown(draft.Key)))
            trial.Saw(HiddenAnswer);
    }

    private static void DroppingHiddenAnswersGivesTheSessionsResponse(Trial trial)
    {
        Dice dice = trial.Dice();
        SurveySession session = trial.Respondent.Play();
        foreach (FieldPlan hidden in trial.Blueprint.Fields.Where(field => !session.IsShown(field.Path) && dice.Chance(0.3)))
        {
            trial.Saw(HiddenAnswer);
            session.Answer(hidden.Path, hidden.AnyValue);
        }

        Expect.That(session.TrySubmit(out SurveyResponse? response, out _), "Hidden answers kept the respondent from submitting");
        byte[] post = new PostDraft(trial.Survey, dice.Shuffled(Drafts.Of(session))).ToUtf8Json();
        Outcome<SurveyResponse> read = trial.Survey.ReadResponse(post, HiddenAnswers.Drop);
        Expect.That(read.IsSuccess, $"Refused: {string.Join("; ", read.Problems)}");
        Expect.SameBytes(response!.ToUtf8Json(), read.Value.ToUtf8Json(), "The response of the session, and of its post");
    }

    private static void SessionsStartFromPosts(Trial trial)
    {
        byte[] post = new PostDraft(trial.Survey, trial.Dice().Shuffled(trial.Drafts)).ToUtf8Json();
        Expect.That(trial.Survey.TryStartFrom(post, out SurveySession? started, out IReadOnlyList<Problem> problems), "No session was started");

        // A response has answers only: what was typed and is none is left out.
        SurveySession session = Drafts.Play(trial.Survey, trial.Drafts);
        Expect.Same(session.Check(), problems, "What is wrong with the session, and with the post it is started from");
        Expect.SameBytes(session.ToUtf8Json(), started!.ToUtf8Json(), "The session, and the one that was started from its answers");
        if (trial.Drafts.Count > 0)
            trial.Saw("there were answers");
        if (trial.Drafts.Any(draft => !started.IsShown(draft.Key)))
            trial.Saw(HiddenAnswer);
    }

    private static void KeyOrderMeansNothing(Trial trial)
    {
        Dice dice = trial.Dice();
        IReadOnlyList<KeyValuePair<string, AnswerValue>> drafts = trial.Drafts;
        var post = new PostDraft(trial.Survey, drafts);
        post.Answers.Add(new("no-such-field", "1"));
        var shuffled = new PostDraft(trial.Survey, []);
        shuffled.Answers.AddRange(dice.Shuffled(post.Answers));
        KeyValuePair<string, string>[] header = dice.Shuffled(shuffled.Header);
        shuffled.Header.Clear();
        shuffled.Header.AddRange(header);
        shuffled.HeaderBeforeAnswers = dice.Below(header.Length + 1);
        Expect.Same(trial.Survey.Check(post.ToUtf8Json()), trial.Survey.Check(shuffled.ToUtf8Json()), "In definition order, and in another");
        if (drafts.Count > 1)
            trial.Saw("several answers were posted");
    }

    private static void FaultsOfPostsAreFound(Trial trial)
    {
        Post post = PostGenerator.Make(trial.Respondent, trial.Dice());
        IReadOnlyList<Problem> problems = trial.Survey.Check(post.Utf8Json.Span);
        trial.Saw(post.Code ?? "nothing wrong");
        if (post.Code is null)
            Expect.That(!Expect.HasErrors(problems), $"{post}\nis refused: {string.Join("; ", problems)}");
        else
            Expect.That(IsFound(post, problems), $"{post}\nis found to be: {string.Join("; ", problems)}");
        if (post.Code == ProblemCodes.MalformedJson)
            Expect.That(problems.Count == 1, $"{post}\nhas more than one problem: {string.Join("; ", problems)}");
    }

    private static bool IsFound(Post post, IReadOnlyList<Problem> problems) =>
        problems.Any(problem => problem.Code == post.Code && problem.Path == post.Path)
        && (Expect.HasErrors(problems) || post.Code is ProblemCodes.Requested or ProblemCodes.Rule);

    private static void AnyBytesGetAVerdict(Trial trial)
    {
        Dice dice = trial.Dice();
        SurveySession session = trial.Respondent.Play();
        bool isRandom = dice.Chance(0.1);
        byte[] post = isRandom ? Mutation.OfNothing(dice) : Mutation.Of(PostGenerator.Make(trial.Respondent, dice).Utf8Json.Span, dice);
        if (isRandom)
            trial.Saw("bytes at random");
        else if (dice.Chance(0.3))
            post = Mutation.Of(new PostDraft(trial.Survey, trial.Drafts).ToUtf8JsonInAnotherNotation(dice), dice);
        bool isJson = !trial.Survey.Check(post).Any(problem => problem.Code == ProblemCodes.MalformedJson);
        trial.Saw(isJson ? "still JSON" : "not JSON any more");
        Expect.That(!isJson || IsJson(post), "What is no JSON was taken for it");
        HiddenAnswers hidden = dice.Pick(Enum.GetValues<HiddenAnswers>());
        DoorsMustAgree(new ResponseRow(trial.Survey), post, hidden);
        trial.Survey.Resume(isRandom ? post : Mutation.Of(session.ToUtf8Json(), dice));
        if (dice.Chance(0.02))
            Survey.Read(Mutation.Of(SurveyJson.Write(trial.Survey.Definition), dice));
    }

    private static void DoorsMustAgree(ResponseRow row, byte[] post, HiddenAnswers hidden)
    {
        string? difference = ResponseDoors.Difference(row, post, hidden);
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
