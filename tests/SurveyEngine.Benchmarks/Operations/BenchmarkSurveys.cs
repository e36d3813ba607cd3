using System.Globalization;
using SurveyEngine.Benchmarks.Inputs;
using SurveyEngine.Definitions;
using SurveyEngine.Model;

namespace SurveyEngine.Benchmarks.Operations;

/// <summary>The surveys on which operations are measured, by name, and sessions of them that are filled in.</summary>
internal static class BenchmarkSurveys
{
    private const string BuiltIn = "questionnaire";

    private static readonly int[] Sizes = [100, 1_000, 10_000];

    public static IEnumerable<string> Names =>
        new[] { "chain", "fan", "matrix" }.SelectMany(shape => Sizes, (shape, size) => $"{shape}-{size}").Prepend(BuiltIn);

    public static SurveyDefinition Find(string name)
    {
        if (name == BuiltIn)
            return CybersecuritySurvey.Definition;

        string[] parts = name.Split('-');
        int size = int.Parse(parts[1], CultureInfo.InvariantCulture);
        return parts[0] switch
        {
            "chain" => SyntheticSurveys.Chain(size),
            "fan" => SyntheticSurveys.Fan(size),
            _ => SyntheticSurveys.WideMatrix(size),
        };
    }

    /// <summary>A session without a problem: everything of a synthetic survey answered, the questionnaire as somebody might.</summary>
    public static SurveySession FilledSession(Survey survey)
    {
        if (survey.Id == CybersecuritySurvey.Survey.Id)
            return new RandomRespondent(new Random(1)).FillValidly(survey);

        SurveySession session = survey.Start();
        foreach (string path in survey.FieldPaths)
            session.Answer(path, "a");

        return session;
    }
}
