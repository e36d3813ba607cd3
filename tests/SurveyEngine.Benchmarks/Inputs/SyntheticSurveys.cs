using SurveyEngine.Model;

namespace SurveyEngine.Benchmarks.Inputs;

/// <summary>Surveys of any size, each of one shape that is hard on something.</summary>
internal static class SyntheticSurveys
{
    private const int QuestionsASection = 50;

    private static readonly ValueList<Option> Options = [new Option("a", "Yes"), new Option("b", "No"), new Option("c", "Unknown")];

    /// <summary>Each question is shown by the one before it: one answer can hide all.</summary>
    public static SurveyDefinition Chain(int questions) =>
        OfQuestions("chain", questions, i => Single(i) with { VisibleWhen = i == 0 ? null : $"Q{i - 1} = 'a'" });

    /// <summary>All questions are shown by the first one.</summary>
    public static SurveyDefinition Fan(int questions) =>
        OfQuestions("fan", questions, i => Single(i) with { VisibleWhen = i == 0 ? null : "Q0 = 'a'" });

    /// <summary>One matrix of so many rows, each row shown by a row of the matrix before it.</summary>
    public static SurveyDefinition WideMatrix(int rows) => new()
    {
        Id = "wide-matrix",
        Version = "1.0.0",
        Language = "en",
        Title = "Wide matrix",
        Sections = [new Section { Id = "S", Items = [Matrix("M1", rows, _ => null), Matrix("M2", rows, row => $"M1.{row} in ['a', 'b']")] }],
    };

    /// <summary>Questions that nothing depends on.</summary>
    public static SurveyDefinition Flat(int questions) => OfQuestions("flat", questions, Single);

    /// <summary>Two conditions a question, on questions all over the survey.</summary>
    public static SurveyDefinition Conditional(int questions) => OfQuestions("conditional", questions, i => i == 0 ? Single(i) : Single(i) with
    {
        VisibleWhen = $"Q{i / 2} in ['a', 'b'] or not answered(Q{i - 1})",
        RequiredWhen = $"Q{i * 7 % questions} = 'a' and Q{i / 3} != 'b'",
    });

    private static SurveyDefinition OfQuestions(string id, int questions, Func<int, Question> make) => new()
    {
        Id = id,
        Version = "1.0.0",
        Language = "en",
        Title = id,
        Sections =
        [
            .. Enumerable.Range(0, questions).Chunk(QuestionsASection).Select((indexes, section) => new Section
            {
                Id = $"S{section}",
                Items = [.. indexes.Select(make)],
            }),
        ],
    };

    private static Question Single(int i) => new() { Id = $"Q{i}", Prompt = $"Question {i}?", Kind = new SingleChoice { Options = Options } };

    private static Question Matrix(string id, int rows, Func<int, string?> visibleWhen) => new()
    {
        Id = id,
        Prompt = "How often?",
        Kind = new Matrix
        {
            Rows = [.. Enumerable.Range(1, rows).Select(row => new Row($"{row}", $"Row {row}") { VisibleWhen = visibleWhen(row) })],
            Cell = new SingleChoice { Options = Options },
        },
    };
}
