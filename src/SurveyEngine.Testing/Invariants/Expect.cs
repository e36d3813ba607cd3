using System.Text;

namespace SurveyEngine.Testing.Invariants;

/// <summary>The assertions of invariants; a failure says in words what was expected.</summary>
internal static class Expect
{
    public static void That(bool holds, string otherwise)
    {
        if (!holds)
            throw new PropertyException(otherwise);
    }

    public static void Same<T>(IEnumerable<T> expected, IEnumerable<T> actual, string what)
    {
        T[] wanted = [.. expected];
        T[] found = [.. actual];
        if (!wanted.SequenceEqual(found))
            throw new PropertyException($"{what}:\n  one side: {Lines(wanted)}\n  other:    {Lines(found)}");
    }

    public static void SameBytes(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual, string what)
    {
        if (!expected.SequenceEqual(actual))
            throw new PropertyException($"{what}:\n  one side: {Encoding.UTF8.GetString(expected)}\n  other:    {Encoding.UTF8.GetString(actual)}");
    }

    /// <summary>Expects that both sessions show the same, and have the same answers and problems.</summary>
    public static void SameToRespondents(SurveySession expected, SurveySession actual, string what)
    {
        SameShown(expected, actual, what);
        Same(expected.Check(), actual.Check(), $"{what}: other problems");
        That(expected.Progress == actual.Progress, $"{what}: progress is {expected.Progress} and {actual.Progress}");
    }

    /// <summary>Expects that both sessions show the same and have the same answers.</summary>
    public static void SameShown(SurveySession expected, SurveySession actual, string what)
    {
        foreach (string path in expected.Survey.FieldPaths)
        {
            bool isShown = expected.IsShown(path);
            if (isShown != actual.IsShown(path))
                throw new PropertyException($"{what}: {path} is {(isShown ? "shown" : "hidden")} on one side only");
            if (isShown && expected[path] != actual[path])
            {
                throw new PropertyException(
                    expected.Survey.IsSensitive(path)
                        ? $"{what}: {path} differs"
                        : $"{what}: {path} is {Story.Value(expected[path]!.Value)} and {Story.Value(actual[path]!.Value)}");
            }
        }
    }

    public static void SameAnswers(
        IEnumerable<KeyValuePair<string, AnswerValue>> expected, IEnumerable<KeyValuePair<string, AnswerValue>> actual, string what) =>
        Same(expected, actual, what);

    public static bool Has(SurveyChange change, string code) => change.Problems.Any(problem => problem.Code == code);

    public static bool HasErrors(IEnumerable<Problem> problems) =>
        problems.Any(problem => problem.Severity == ProblemSeverity.Error);

    private static string Lines<T>(T[] items) => items.Length == 0 ? "nothing" : string.Join("\n            ", items);
}
