namespace SurveyEngine.Benchmarks.Inputs;

/// <summary>One thing that is wrong with a response to the built-in questionnaire.</summary>
/// <param name="Code">What it is, as a problem code.</param>
/// <param name="Commit">Makes a valid response have it.</param>
internal sealed record Fault(string Code, Action<ResponseText> Commit)
{
    private static readonly string LongText = $"\"{new string('字', 301)}\"";

    /// <summary>Those that are measured.</summary>
    public static IReadOnlyList<Fault> Common =>
    [
        new(ProblemCodes.Required, text => text.Remove("Q2-1")),
        new(ProblemCodes.UnknownOption, text => text.Set("Q3-1", "\"z\"")),
        new(ProblemCodes.TooLong, text => text.Set("Q7-1.1", LongText)),
        new(ProblemCodes.NotShown, AnswerHidden),
        new(ProblemCodes.UnknownField, text => text.Set("Q9-9", "\"a\"")),
        new(ProblemCodes.DuplicateField, text => text.Answers.Add(KeyValuePair.Create("\"Q2-1\"", "\"a\""))),
    ];

    /// <summary>Those by which the contenders are held to the same verdict.</summary>
    public static IReadOnlyList<Fault> All =>
    [
        .. Common,
        new(ProblemCodes.Required, text => text.Set("Q6-1", "[]")),
        new(ProblemCodes.Requested, text => text.Remove("Q3-3")),
        new(ProblemCodes.UnknownOption, text => text.Set("Q3-3", "[\"a\",\"z\"]")),
        new(ProblemCodes.DuplicateOption, text => text.Set("Q3-3", "[\"a\",\"b\",\"a\"]")),
        new(ProblemCodes.WrongType, text => text.Set("Q2-1", "[\"a\"]")),
        new(ProblemCodes.BelowMinimum, text => Spend(text, "-1")),
        new(ProblemCodes.TooManyDecimals, text => Spend(text, "0.5")),
        new(ProblemCodes.Exclusive, text => AnswerBackups(text, "[\"a\",\"j\"]")),
        new(ProblemCodes.NotShown, text => { AnswerBackups(text, "[\"a\"]"); text.Set("Q1-2.1.i", "\"NAS\""); }),
        new(ProblemCodes.BadFormat, text => { AnswerInfected(text); text.Set("Q6-1-2", "\"taro@hospital\""); }),
        new(ProblemCodes.BadFormat, text => { AnswerInfected(text); text.Set("Q6-1-1", "\"b\""); text.Set("Q6-1-1.b", "\"a\\nb\""); }),
        new(ProblemCodes.MalformedText, text => text.Set("Q7-1.2", "\"a\\u0007\"")),
        new(ProblemCodes.WrongVersion, text => text.Header[1] = KeyValuePair.Create(text.Header[1].Key, "\"0\"")),
    ];

    public override string ToString() => Code;

    private static void AnswerHidden(ResponseText text)
    {
        if (text.Has("Q2-2-1"))
            text.Set("Q2-2", "\"a\"");
        else
            text.Set("Q2-2-1", "\"a\"");
    }

    private static void Spend(ResponseText text, string yen)
    {
        text.Set("Q4-1", "\"a\"");
        text.Set("Q4-1-1", yen);
    }

    private static void AnswerBackups(ResponseText text, string methods)
    {
        text.Set("Q1-1.1", "\"a\"");
        text.Set("Q1-2.1", methods);
        if (text.Has("Q1-2.1.i"))
            text.Remove("Q1-2.1.i");
    }

    private static void AnswerInfected(ResponseText text)
    {
        text.Set("Q6-1", "[\"b\"]");
        text.Set("Q6-1-1", "\"a\"");
        foreach (string path in new[] { "Q6-1.p", "Q6-1-1.b" }.Where(text.Has))
            text.Remove(path);
    }
}
