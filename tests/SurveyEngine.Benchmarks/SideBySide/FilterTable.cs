using SurveyEngine.Benchmarks.Inputs;
using SurveyEngine.Model;

namespace SurveyEngine.Benchmarks.SideBySide;

/// <summary>Filters: what a long list costs, and a response with fields of many kinds.</summary>
internal static class FilterTable
{
    private const int Towns = 5_000;
    private const int Regions = 47;
    private const int Responses = 50;

    public static void Print()
    {
        Report.Heading("Filters");
        Report.FigureHead();
        SurveyDefinition towns = FilteredSurveys.Towns(Towns, Regions);
        PrintRegion(Survey.Compile(towns).Value);
        PrintReading(towns);
        PrintMixed(Survey.Compile(FilteredSurveys.Mixed()).Value);
    }

    private static void PrintRegion(Survey survey)
    {
        SurveySession session = survey.Start();
        session.Answer("region", "r1");
        session.Answer("town", "t1");
        bool isFirst = false;
        SurveyChange? change = null;
        Score score = new Race(rounds: 15, turns: 9).Run(new Contender("region", Answer))[0];
        GC.KeepAlive(change);
        double microseconds = score.Nanoseconds / 1000;
        Report.Figure(
            $"another region above {Report.Number(Towns)} towns in {Regions} regions", $"{Report.Number(microseconds, 2)} µs, {Report.Number(score.Bytes)} B",
            Bar.AtMost(3, "µs").Judge(microseconds));

        // Kept, since the compiler leaves out what nobody looks at.
        void Answer() => change = session.Answer("region", (isFirst = !isFirst) ? "r2" : "r1");
    }

    private static void PrintReading(SurveyDefinition towns)
    {
        byte[] json = SurveyJson.Write(towns);
        Score[] scores = new Race(rounds: 7, turns: 3).Run(
            new Contender("compile", () => _ = Survey.Compile(towns).Value), new Contender("read", () => _ = Survey.Read(json).Value));
        string[] names = ["compiling that survey", "reading and compiling it"];
        for (int i = 0; i < names.Length; i++)
        {
            double milliseconds = scores[i].Nanoseconds / 1e6;
            Report.Figure(names[i], $"{Report.Number(milliseconds, 2)} ms", Bar.AtMost(20, "ms").Judge(milliseconds));
        }
    }

    private static void PrintMixed(Survey survey)
    {
        byte[][] responses = [.. Enumerable.Range(0, Responses).Select(seed => FilteredSurveys.MixedResponse(survey, seed))];
        int sum = 0;
        Score[] scores = new Race(rounds: 15, turns: 15).Run(
            new Contender("walk", () => Array.ForEach(responses, json => sum += Checkers.Walk(json)), Responses),
            new Contender("check", CheckAll, Responses));
        Report.Figure(
            "checking 60 fields: booleans, dates, filtered choices, calculated numbers, to walking them",
            $"{scores[1].Spread} × of {Report.Number(scores[0].Nanoseconds)} ns, {Report.Number(scores[1].Bytes)} B",
            Bar.AtMost(1.2).WithoutAllocation().Judge(scores[1].Ratio, scores[1].Bytes));

        void CheckAll()
        {
            foreach (byte[] json in responses)
                sum += survey.Check(json).Count;
        }
    }
}
