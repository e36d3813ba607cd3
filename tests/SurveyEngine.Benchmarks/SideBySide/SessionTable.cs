using SurveyEngine.Benchmarks.Inputs;
using SurveyEngine.Definitions;
using SurveyEngine.Model;

namespace SurveyEngine.Benchmarks.SideBySide;

/// <summary>Sessions: what an answer costs, and what a session holds.</summary>
internal static class SessionTable
{
    private const int Small = 100;
    private const int Large = 10_000;
    private const int HeldSessions = 10_000;

    private static readonly Survey Questionnaire = CybersecuritySurvey.Survey;

    public static void Print()
    {
        Report.Heading("Sessions");
        Report.FigureHead();
        PrintLeaf();
        PrintChain();
        PrintChoice();
        PrintStartAndResume();
        double held = HeldBytes();
        Report.Figure("held by a session of the questionnaire, all choices answered", $"{Report.Number(held)} B", Bar.AtMost(1024, "B").Judge(held));
    }

    private static void PrintLeaf()
    {
        Score[] scores = new Race(rounds: 15, turns: 9).Run(Leaf(Small), Leaf(Large));
        Report.Figure(
            $"a leaf answer in {Report.Number(Large)} questions to one in {Small}",
            $"{scores[1].Spread} × of {Report.Number(scores[0].Nanoseconds)} ns", Bar.AtMost(1.5).Judge(scores[1].Ratio));
    }

    private static void PrintChain()
    {
        Score score = new Race(rounds: 15, turns: 9).Run(Flip(Large))[0];
        Report.Figure(
            $"flipping the head of a chain of {Report.Number(Large)}", $"{Report.Number(score.Nanoseconds, 1)} ns a question", Bar.AtMost(50, "ns").Judge(score.Nanoseconds));
    }

    private static void PrintChoice()
    {
        SurveySession session = Questionnaire.Start();
        bool isFirst = false;
        SurveyChange? change = null;
        Score score = new Race(rounds: 15, turns: 9).Run(new Contender("choice", Answer))[0];
        GC.KeepAlive(change);
        Report.Figure(
            "answering a choice of the questionnaire", $"{Report.Number(score.Nanoseconds)} ns, {Report.Number(score.Bytes)} B",
            "the `SurveyChange` it returns, and no more");

        // Kept, since the compiler leaves out what nobody looks at.
        void Answer() => change = session.Answer(CybersecurityFields.Q3_1, (isFirst = !isFirst) ? "a" : "b");
    }

    private static void PrintStartAndResume()
    {
        byte[] saved = new RandomRespondent(new Random(1)).Fill(Questionnaire).ToUtf8Json();
        Score[] scores = new Race(rounds: 15, turns: 9).Run(
            new Contender("start", () => Questionnaire.Start()), new Contender("resume", () => _ = Questionnaire.Resume(saved).Value));
        Report.Figure("starting a session of the questionnaire", Microseconds(scores[0]), "microseconds");
        Report.Figure("resuming one that is filled in", Microseconds(scores[1]), "microseconds");
    }

    private static string Microseconds(Score score) => $"{Report.Number(score.Nanoseconds / 1000, 2)} µs, {Report.Number(score.Bytes)} B";

    /// <summary>Answers the last question of a fan, whose first question shows all others.</summary>
    private static Contender Leaf(int questions)
    {
        SurveySession session = Survey.Compile(SyntheticSurveys.Fan(questions)).Value.Start();
        session.Answer("Q0", "a");
        string leaf = $"Q{questions - 1}";
        bool isFirst = false;
        return new Contender($"{questions}", () => session.Answer(leaf, (isFirst = !isFirst) ? "a" : "b"));
    }

    private static Contender Flip(int questions)
    {
        SurveySession session = Survey.Compile(SyntheticSurveys.Chain(questions)).Value.Start();
        for (int i = 0; i < questions; i++)
            session.Answer($"Q{i}", "a");

        bool isHidden = false;
        return new Contender("flip", () => session.Answer("Q0", (isHidden = !isHidden) ? "b" : "a"), questions - 1);
    }

    /// <summary>The memory that each of many sessions keeps, every choice of them answered.</summary>
    private static double HeldBytes()
    {
        var sessions = new SurveySession[HeldSessions];
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int i = 0; i < sessions.Length; i++)
            sessions[i] = AnswerAllChoices();

        long after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(sessions);
        return (double)(after - before) / sessions.Length;
    }

    private static SurveySession AnswerAllChoices()
    {
        SurveySession session = Questionnaire.Start();
        foreach (Question question in Questionnaire.Definition.Sections.SelectMany(section => section.Items).OfType<Question>())
        {
            string[] paths = question.Kind is Matrix matrix ? [.. matrix.Rows.Select(row => $"{question.Id}.{row.Code}")] : [question.Id];
            if ((question.Kind is Matrix { Cell: var cell } ? cell : question.Kind) is not ChoiceKind kind)
                continue;

            foreach (string path in paths)
                session.Answer(path, kind is MultiChoice ? AnswerValue.Options(["b", "c"]) : "a");
        }

        return session;
    }
}
