using System.Text.Json;
using FluentValidation.Results;
using SurveyEngine.Benchmarks.Inputs;
using SurveyEngine.Benchmarks.Objects;
using SurveyEngine.Definitions;
using SurveyEngine.Documents;
using SurveyEngine.Evaluation;

namespace SurveyEngine.Benchmarks.SideBySide;

/// <summary>
/// The ways to look at a response to the built-in questionnaire. Each gives a number, so that nothing it does can be left out.
/// </summary>
internal static class Checkers
{
    private static readonly Survey Survey = CybersecuritySurvey.Survey;

    private static readonly ResponseRow Row = new(Survey);

    private static readonly QuestionnaireResponseValidator Validator = new(Survey);

    /// <summary>The floor: every token is looked at, and nothing is done with it.</summary>
    public static int Walk(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        int tokens = 0;
        while (reader.Read())
            tokens++;

        return tokens;
    }

    public static int Deserialize(byte[] json) => Read(json) is null ? 0 : 1;

    public static int Validate(byte[] json) => Read(json) is { } response ? Validator.Validate(response).Errors.Count : -1;

    public static int Check(byte[] json) => Survey.Check(json).Count;

    public static int ReadResponse(byte[] json) => Survey.ReadResponse(json).Value.Answers.Count;

    public static int ReadRow(byte[] json) => Row.TryRead(json, HiddenAnswers.Report, out _) ? 1 : 0;

    public static int StartFrom(byte[] json) => Survey.StartFrom(json).IsSuccess ? 1 : 0;

    /// <summary>The verdict of the careful reader, which sees what the fast one is not certain of.</summary>
    public static int CheckCarefully(byte[] json)
    {
        CompiledSurvey survey = Survey.Reader.Survey;
        ReadingWorkspace workspace = ReadingWorkspace.Rent(survey);
        ResponseVerdict verdict = ResponseVerdict.Of(survey, json, HiddenAnswers.Report, workspace);
        workspace.Return(survey);
        return verdict.Problems.Count;
    }

    /// <summary>Holds FluentValidation to the engine's verdicts on valid responses and on such with one fault.</summary>
    /// <exception cref="InvalidOperationException">They do not agree: nothing that is measured could be compared.</exception>
    public static void MustAgree(QuestionnaireInputs inputs)
    {
        foreach (byte[] json in inputs.Compact)
            MustAgree(json, expected: null);

        foreach (Fault fault in Fault.All)
        {
            foreach (byte[] json in inputs.With(fault))
                MustAgree(json, fault.Code);
        }
    }

    private static void MustAgree(byte[] json, string? expected)
    {
        IReadOnlyList<Problem> problems = Survey.Check(json);
        if (expected is null ? problems.Count > 0 : !problems.Any(problem => problem.Code == expected))
            throw new InvalidOperationException($"{expected ?? "valid"} was expected:\n{string.Join('\n', problems)}");

        // What cannot be an object has one problem there, and it has no code.
        if (Read(json) is not { } response)
        {
            if (problems.Any(problem => problem.Severity == ProblemSeverity.Error))
                return;

            throw new InvalidOperationException("The deserializer alone refuses a response.");
        }

        string[] ours = [.. problems.Select(problem => $"{problem.Code} {Flat(problem.Path)}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[] theirs = [.. Validator.Validate(response).Errors.Select(error => $"{error.ErrorCode} {Flat(error)}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (!ours.SequenceEqual(theirs, StringComparer.Ordinal))
            throw new InvalidOperationException($"Engine: {string.Join(", ", ours)}. FluentValidation: {string.Join(", ", theirs)}.");
    }

    private static QuestionnaireResponse? Read(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, QuestionnaireJsonContext.Default.QuestionnaireResponse);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A path as the name of a property.</summary>
    private static string Flat(string? path) => (path ?? "").Replace('-', '_').Replace('.', '_').ToLowerInvariant();

    private static string Flat(ValidationFailure failure)
    {
        string name = failure.PropertyName.Split('[')[0];
        return Flat(name.StartsWith("Answers.", StringComparison.Ordinal) ? name["Answers.".Length..] : name);
    }
}
