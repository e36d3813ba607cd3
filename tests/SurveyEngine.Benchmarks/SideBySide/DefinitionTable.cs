using SurveyEngine.Benchmarks.Inputs;

namespace SurveyEngine.Benchmarks.SideBySide;

/// <summary>Definitions: reading and compiling them, warm and in a new process.</summary>
internal static class DefinitionTable
{
    private const int Half = 5_000;
    private const int Whole = 10_000;

    public static void Print()
    {
        Report.Heading("Definitions");
        Report.FigureHead();
        Score[] scores = new Race(rounds: 7, turns: 3).Run(Load(Half), Load(Whole));
        double milliseconds = scores[1].Nanoseconds / 1e6;
        Report.Figure(
            $"reading and compiling {Report.Number(Whole)} questions with {Report.Number(2 * (Whole - 1))} conditions", $"{Report.Number(milliseconds)} ms", Bar.AtMost(200, "ms").Judge(milliseconds));
        Report.Figure($"the same to {Report.Number(Half)} questions with half the conditions", $"{scores[1].Spread} ×", "2 is linear");
        double cold = ColdStart.Measure(out double empty, out double loaded);
        Report.Figure(
            "the built-in questionnaire ready in a new process, over an empty program",
            $"{Report.Number(cold)} ms ({Report.Number(loaded)} − {Report.Number(empty)})", Bar.AtMost(60, "ms").Judge(cold));
    }

    private static Contender Load(int questions)
    {
        byte[] json = SurveyJson.Write(SyntheticSurveys.Conditional(questions));
        return new Contender($"{questions}", () => _ = Survey.Read(json).Value);
    }
}
