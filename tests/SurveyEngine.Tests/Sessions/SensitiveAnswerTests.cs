using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>No answer of a sensitive field is in a problem, an exception, an explanation or a <c>ToString</c>.</summary>
public sealed class SensitiveAnswerTests
{
    private const string Secret = "Jane7319";

    /// <summary>The types that hold no answers, and those that the search does not meet for want of a property that leads to them.</summary>
    private static readonly Type[] NotSearched =
    [
        typeof(Problem).Assembly.GetType("SurveyEngine.PostedResponseValidator")!, typeof(PostedResponse), typeof(MessageCatalog), typeof(SourcePosition),
        typeof(SurveyAnswers), typeof(SurveyValidator), typeof(ColumnView), typeof(SectionOutline), typeof(SurveyWords), typeof(ViewOptions),
    ];

    private static readonly string[] Entries =
        [Secret, "7319", "7.319", "-7.319", "7,319", "7319e5", "7319, 7319", "a, 7319", "a,a,x", "7319" + new string('9', 40), "0." + new string('0', 40) + "7319", "7319\0", "7319-01-01", "7319-01-01T00:00"];

    private static readonly AnswerValue[] Values =
        [Secret, 7319, 7319.73197319m, AnswerValue.Options([Secret]), AnswerValue.Options(["a", Secret]), AnswerValue.Options(["x", "x", "a"]), "7319\0", "a\nb7319", new DateOnly(7319, 1, 1), new DateTime(7319, 1, 1), true];

    private static Survey Survey { get; } = Survey.Compile(SurveyOf(
        Question("Name", new TextEntry { Sensitive = true, MaxLength = 3, Pattern = "[a-z]+" }),
        Question("Mail", new TextEntry { Sensitive = true, Format = TextFormat.Email }).RequiredWhen("Age > 5"),
        Question("Age", new NumberEntry { Sensitive = true, Min = 10_000, Decimals = 0, Suffix = "years" }),
        Single("Pick", "a b x").Specifying("x").Sensitive(),
        Question("Picks", MultiOf("a b x c") with { Min = 3, Max = 3 }).Exclusive("x").Specifying("a", new Specify { Text = new TextEntry { MinLength = 99 } }).OptionWhen("c", "Age = 1").Sensitive(),
        Matrix("Rows", "r s", new NumberEntry { Sensitive = true, Max = 1 }),
        Question("Born", new DateEntry { Sensitive = true, Max = new DateOnly(2026, 11, 28) }),
        Question("Time", new TimeEntry { Sensitive = true }),
        Question("Moment", new DateTimeEntry { Sensitive = true, Max = new DateTime(2026, 11, 28) }),
        Question("Yes", new BooleanEntry { Sensitive = true }),
        Question("Twice", new NumberEntry { Sensitive = true }) with
        {
            Calculated = "Age * 2 + coalesce(sum(Rows.* * 1), 0)",
            Constraints = [new Constraint { Assert = "Twice < Age", Message = "Too much.", Severity = ProblemSeverity.Warning }],
        },
        Question("Guess", new TextEntry { Sensitive = true }) with { Default = "concat(Name, Mail)" },
        new Note { Id = "Note", Prompt = "Note", Media = [new Media { Source = "a.png" }] },
        FreeText("Open", "Age > 5 and Name != 'b' or length(Mail) > 2 or any(Rows > 1)")) with
    {
        Parameters = [new Parameter { Id = "token", Kind = new TextEntry { Sensitive = true } }],
        Rules = [new Rule { Id = "R1", Assert = "Age < 5", Fields = ["Age", "Name"], Message = "Too old.", Severity = ProblemSeverity.Warning }],
    }).Value;

    [Fact]
    public void PublicObjects_OfASurveyWithSensitiveFields_DoNotTellTheirAnswers()
    {
        var search = new SecretSearch("7319", "7.319", "7,319");
        foreach (string path in Survey.FieldPaths.Where(Survey.IsSensitive))
        {
            foreach (string typed in Entries)
                SearchSession(search, session => session.Enter(path, typed, "xx"), session => session.Enter(path, typed));
            foreach (AnswerValue value in Values)
                SearchSession(search, session => session.Answer(path, value), session => session.Toggle(path, Secret));
            foreach (string json in (string[])[$"\"{Secret}\"", "7319", "7319.5", $"[\"a\",\"{Secret}\"]", $"[\"x\",\"x\",\"a\"]", "7319e99", "[7319]", "{\"7319\":7319}", "\"7319\\u0000\""])
                SearchPost(search, path, json);
        }

        SurveySession valid = Survey.Start();
        valid.Answer("Age", 17319);
        valid.Answer("Mail", $"{Secret}@example.com");
        valid.Answer("Rows.r", 0.7319m);
        search.Search(valid.Submit().Value, "a response");
        search.Search(Survey.Parameters(("token", Secret)), "parameters");
        Type[] missed = [.. typeof(Survey).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "SurveyEngine" && !type.IsEnum && !type.IsInterface && !(type.IsAbstract && type.IsSealed))
            .Where(type => !search.Types.Any(type.IsAssignableFrom) && !typeof(JsonConverter).IsAssignableFrom(type) && !NotSearched.Contains(type))];
        Assert.Empty(search.Leaks);
        Assert.Empty(search.SilentGivers);
        Assert.Equal([], missed.Select(type => type.Name));
    }

    [Fact]
    public void PublicTypes_HaveNoOtherFaceForDebuggers() => Assert.DoesNotContain(
        typeof(Survey).Assembly.GetExportedTypes(),
        type => type.GetCustomAttribute<DebuggerDisplayAttribute>() is not null || type.GetCustomAttribute<DebuggerTypeProxyAttribute>() is not null);

    [Theory]
    [InlineData("Pick", "unknown_option", "There is no such option here.", "そのような選択肢はありません。")]
    [InlineData("Pick.x", null, null, null)]
    [InlineData("Age", "wrong_type", "Please enter a number.", "数値を入力してください。")]
    public void Enter_IntoASensitiveField_IsReportedWithoutIt(string path, string? code, string? english, string? japanese)
    {
        Problem? problem = Survey.Start().Enter(path, Secret).Problems.SingleOrDefault();

        Assert.Equal((code, english, japanese), (problem?.Code, problem?.Message("en"), problem?.Message("ja")));
    }

    [Fact]
    public void SpecifyText_OfASensitiveChoice_IsSensitive()
    {
        Assert.True(Survey.IsSensitive("Pick.x"));
        Assert.True(Survey.Fields["Picks.a"]!.IsSensitive);
        Assert.False(Survey.IsSensitive("Open"));
    }

    [Theory]
    [InlineData("""{"Picks":["c","b","a"]}""", "not_shown Picks")]
    [InlineData("""{"Namee":"Jane7319"}""", "unknown_field Namee")]
    public void Check_OfSensitiveAnswers_TellsNoneOfThem(string answers, string problem)
    {
        Problem found = Survey.Check(Post(answers)).Single(found => Scenario.Brief([found]).Single() == problem);

        Assert.Null(found["option"]);
        Assert.All(
            new PostedResponseValidator(Survey, "en").Validate(new PostedResponse(Post(answers))).Errors.Where(error => error.ErrorCode == found.Code),
            error => Assert.Null(error.AttemptedValue));
    }

    private static byte[] Post(string answers) =>
        Encoding.UTF8.GetBytes($"{{\"survey\":\"small\",\"version\":\"1\",\"fingerprint\":\"{Survey.Fingerprint}\",\"answers\":{answers}}}");

    private static void SearchSession(SecretSearch search, params Func<SurveySession, SurveyChange>[] steps)
    {
        SurveySession session = Survey.Start();
        session.Answer("Pick", "x");
        session.Answer("Picks", ["a"]);
        foreach (Func<SurveySession, SurveyChange> step in steps)
        {
            search.Search(step(session), "a change");
            SearchSession(search, session);
        }
    }

    private static void SearchSession(SecretSearch search, SurveySession session)
    {
        search.Search(session, "a session");
        search.Search(session.Check(), "a check");
        search.Search(session.Submit(), "a response");
        search.Search(session.View("en"), "a view");
        search.Search(session.View("ja", "S"), "a page");
        foreach (string path in Survey.FieldPaths.Concat(["S", "Rows", "Pick.a"]))
        {
            search.Search(session.Explain(path), "an explanation");
            if (Survey.FieldPaths.Contains(path))
                search.Search(session[path], "an answer");
        }
    }

    private static void SearchPost(SecretSearch search, string path, string json)
    {
        byte[] post = Post($"{{\"{path}\":{json},\"{path}\":{json}}}");
        string saved = Encoding.UTF8.GetString(post).Replace("\"answers\"", "\"drafts\"", StringComparison.Ordinal);
        foreach (HiddenAnswers hidden in Enum.GetValues<HiddenAnswers>())
        {
            search.Search(Survey.Check(post, hidden), "a check");
            search.Search(Survey.ReadResponse(Post($"{{\"{path}\":{json}}}"), hidden), "a response");
            search.Search(new PostedResponseValidator(Survey, "ja", hidden).Validate(new PostedResponse(post)).Errors, "failures");
            var row = new ResponseRow(Survey);
            row.TryRead(post, hidden, out ProblemList problems);
            search.Search(row, "a row");
            search.Search(problems, "the problems of a row");
        }

        search.Search(Survey.Resume(Encoding.UTF8.GetBytes(saved)), "a resumed session");
        search.Search(Survey.Resume(Encoding.UTF8.GetBytes(saved.Replace("\"drafts\"", "\"drafts\":{},\"entered\"", StringComparison.Ordinal))), "a resumed session");
        Outcome<SurveySession> started = Survey.StartFrom(post);
        search.Search(started, "a start");
        if (started.TryGetValue(out SurveySession? session))
            SearchSession(search, session);
    }
}
