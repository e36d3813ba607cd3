namespace SurveyEngine.Cli.Tests.Terminal;

/// <summary><c>survey</c> at a terminal, key by key.</summary>
[Trait(Speed.Category, Speed.Slow)]
public sealed class TerminalTests
{
    private const string Needed = "pseudo-terminals and signals";
    private const string Enter = "\r";
    private const string Down = "\e[B";
    private const string End = "\e[F";
    private const string Tab = "\t";

    [LinuxFact(Needed)]
    public void Run_AnsweredAndSubmitted_WritesTheResponse()
    {
        using var folder = new TemporaryFolder();
        using var terminal = new Pty(["run", Coffee], folder.Path);
        terminal.Expect("Press Enter to begin.");
        terminal.Type(Enter);
        terminal.Expect("Do you drink coffee?");
        terminal.Type("n" + Enter);
        terminal.Expect("Q4");
        terminal.Type("１，２００" + Enter);
        terminal.Expect("You do not drink coffee, but pay for it?");
        terminal.Type(Enter);
        terminal.Expect("Q5");
        terminal.Type(Enter);
        terminal.Expect("Submit");
        terminal.Type(Enter);
        terminal.Expect("Not submitted yet. Remarks: 1. Press Enter again to submit anyway.");
        terminal.Expect("Q4  Spend a month?: You do not drink coffee, but pay for it?");
        terminal.Type(Enter);

        Assert.Equal(0, terminal.Finish());
        Assert.Equal(["coffee-response.json"], folder.Names);
        Assert.EndsWith("\"answers\":{\"Q1\":\"n\",\"Q4\":1200}}\n", File.ReadAllText(folder["coffee-response.json"]), StringComparison.Ordinal);
    }

    [LinuxFact(Needed)]
    public void Run_TextForANumber_IsKeptUntilItIsCorrected()
    {
        using var folder = new TemporaryFolder();
        using var terminal = new Pty(["run", Coffee, "--lang", "ja"], folder.Path);
        terminal.Expect("Enterキーで始めます。");
        terminal.Type(Enter);
        terminal.Expect("( ) n. ");
        terminal.Type("n" + Enter);
        terminal.Expect("Q4");
        terminal.Type("たくさん" + Enter);
        terminal.Expect("! 数値を入力してください。");
        terminal.Expect("このまま進むには、");
        terminal.Type("\t");
        terminal.Expect(": たくさん");
        terminal.Type("\u001b");
        terminal.Expect("> 約 たくさん 円");
        terminal.Type("\u007f\u007f\u007f\u007f1.5" + Enter);
        terminal.Expect("! 整数で入力してください。");
        terminal.Expect("このまま進むには、");
    }

    [LinuxFact(Needed)]
    public void Run_FullWidthCode_PicksTheOption()
    {
        using var terminal = new Pty(["run", Coffee]);
        terminal.Expect("Press Enter to begin.");
        terminal.Type(Enter);
        terminal.Expect("( ) n. No");
        terminal.Type("ｎ");
        terminal.Expect("(x) n. No");
    }

    [LinuxFact(Needed)]
    public void Run_FolderThatCannotBeWritten_IsToldBeforeTheFirstQuestion()
    {
        using var terminal = new Pty(["run", Coffee], "/proc");
        terminal.Expect("survey: 'coffee-response.json' cannot be written");

        Assert.Equal(2, terminal.Finish());
        Assert.DoesNotContain("Press Enter to begin.", terminal.Drawn, StringComparison.Ordinal);
    }

    [LinuxTheory(Needed)]
    [InlineData(80, 24)]
    [InlineData(40, 8)]
    [InlineData(30, 6)]
    public void Run_QuestionLargerThanTheScreen_WhatIsWrongIsSeen(int columns, int rows)
    {
        using var folder = new TemporaryFolder();
        string answers = string.Concat(Enumerable.Repeat("a\n", 12));
        Assert.Equal(1, Tool.Run(["run", "--save", "draft.json"], answers, folder.Path).ExitCode);
        using var terminal = new Pty(["run", "--resume", "draft.json", "--lang", "en"], folder.Path, columns, rows);
        terminal.Expect("12 of 39");
        terminal.Type(Enter);
        terminal.Expect("[ ] a. ");
        terminal.Type(Enter);
        terminal.Expect("! This question must be");
        terminal.Type(Down + Down + Down + Down + Down + Down + Down);
        terminal.Expect("> [ ] h. ");
    }

    [LinuxFact(Needed)]
    public void Run_TerminalOfAnotherSize_IsDrawnAgain()
    {
        using var terminal = new Pty(["run", Coffee]);
        terminal.Expect("Press Enter to begin.");
        terminal.Type(Enter);
        terminal.Expect("Ctrl+C stop");
        terminal.Resize(60, 12);
        terminal.Expect("Do you drink coffee?");
        terminal.Resize(80, 24);
        terminal.Expect("Do you drink coffee?");
        terminal.Type("y");
        terminal.Expect("(x) y. Yes");
    }

    [LinuxFact(Needed)]
    public void Run_ContinuedAfterCtrlZ_IsDrawnAgain()
    {
        using var terminal = new Pty(["run", Coffee]);
        terminal.Expect("Press Enter to begin.");
        terminal.Signal(Signals.Stop);
        terminal.Type("");
        terminal.Signal(Signals.Continue);
        terminal.Expect("Press Enter to begin.");
    }

    [LinuxFact(Needed)]
    public void Run_TerminalTakenAway_SavesTheDraft()
    {
        using var folder = new TemporaryFolder();
        using var terminal = new Pty(["run", Coffee, "--save", folder["draft.json"]], folder.Path);
        terminal.Expect("Press Enter to begin.");
        terminal.Type(Enter);
        terminal.Expect("( ) n. No");
        terminal.Type("n");
        terminal.Expect("(x) n. No");
        terminal.Close();
        terminal.Signal(Signals.Hangup);
        terminal.Finish();

        Assert.Equal(["draft.json"], folder.Names);
        Assert.Contains("\"drafts\":{\"Q1\":\"n\"}", File.ReadAllText(folder["draft.json"]), StringComparison.Ordinal);
    }

    [LinuxFact(Needed)]
    public void Run_LeftInAnotherLanguage_TellsTheCommandThatGoesOnInIt()
    {
        using var folder = new TemporaryFolder();
        using var terminal = new Pty(["run", "--lang", "en", "--save", "my draft.json"], folder.Path, columns: 120);
        terminal.Expect("Press Enter to begin.");
        terminal.Type(Enter);
        terminal.Expect("required");
        terminal.Type(Tab);
        terminal.Expect("Overview");
        terminal.Type(End + Down + Down + Enter);
        terminal.Expect("survey run jma-cybersecurity --lang en --resume 'my draft.json' --save 'my draft.json'");

        Assert.Equal(1, terminal.Finish());
    }

    [LinuxFact(Needed)]
    public void Check_CtrlC_GivesTheCursorBack()
    {
        using var folder = new TemporaryFolder();
        using (FileStream file = File.Create(folder["endless.jsonl"]))
            file.SetLength(100L * 1024 * 1024 * 1024);

        using var terminal = new Pty(["check", "coffee.json", folder["endless.jsonl"]], isOutputRedirected: true);
        terminal.Expect("%");
        terminal.Type("");
        terminal.Signal(Signals.Interrupt);

        Assert.Equal(130, terminal.Finish());
        Assert.Contains("\e[?25h", terminal.Drawn, StringComparison.Ordinal);
    }

    [LinuxFact(Needed)]
    public void Run_StoppedAndStartedAgain_ResumesTheDraftUntilItIsSubmitted()
    {
        using var folder = new TemporaryFolder();
        using (var first = new Pty(["run", Coffee], folder.Path))
        {
            Begin(first);
            first.Type("n" + Enter);
            first.Expect("Spend a month?");
            first.Signal(Signals.Interrupt);
            first.Expect("The draft is in coffee-draft.json. Resume it with: survey run");
            Assert.Equal(130, first.Finish());
        }

        using var second = new Pty(["run", Coffee], folder.Path);
        second.Expect("There is a draft of this survey in coffee-draft.json: 1 of 3 answered.");
        second.Type(Enter);
        second.Expect("Spend a month?");
        second.Type(Tab);
        second.Expect("Overview");
        second.Type(End + Enter);

        Assert.Equal(0, second.Finish());
        Assert.Equal(["coffee-response.json"], folder.Names);
    }

    [LinuxFact(Needed)]
    public void Run_StartedOverADraft_KeepsItUntilSomethingIsAnswered()
    {
        using var folder = new TemporaryFolder();
        Tool.Run(["run", Coffee, "--save", "coffee-draft.json"], "y\n", folder.Path);
        string saved = File.ReadAllText(folder["coffee-draft.json"]);
        using (var first = new Pty(["run", Coffee], folder.Path))
        {
            StartOver(first);
            first.Type(Enter);
            first.Expect("( ) n. No");
            first.Signal(Signals.Interrupt);
            Assert.Equal(130, first.Finish());
        }

        Assert.Equal(saved, File.ReadAllText(folder["coffee-draft.json"]));

        using var second = new Pty(["run", Coffee], folder.Path);
        StartOver(second);
        second.Type(Enter);
        second.Expect("( ) n. No");
        second.Type("n");
        second.Expect("(x) n. No");
        second.Signal(Signals.Interrupt);

        Assert.Equal(130, second.Finish());
        Assert.Contains("\"drafts\":{\"Q1\":\"n\"}", File.ReadAllText(folder["coffee-draft.json"]), StringComparison.Ordinal);

        static void StartOver(Pty terminal)
        {
            terminal.Expect("> Resume the draft");
            terminal.Type(Down);
            terminal.Expect("> Start over");
            terminal.Type(Enter);
            terminal.Expect("the draft in coffee-draft.json will be replaced");
            terminal.Type(Enter);
            terminal.Expect("Press Enter to begin.");
        }
    }

    [LinuxFact(Needed)]
    public void Run_DraftOfAnotherDefinition_IsNotReplacedWithoutAQuestion()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["coffee-draft.json"], "not mine");
        using var terminal = new Pty(["run", Coffee], folder.Path);
        terminal.Expect("The draft in coffee-draft.json cannot be resumed: ");
        terminal.Expect("> Start over");
        terminal.Signal(Signals.Interrupt);

        Assert.Equal(130, terminal.Finish());
        Assert.Equal("not mine", File.ReadAllText(folder["coffee-draft.json"]));
    }

    [LinuxFact(Needed)]
    public void Run_NoSave_AsksBeforeAnswersAreLost()
    {
        using var folder = new TemporaryFolder();
        using var terminal = new Pty(["run", Coffee, "--no-save"], folder.Path);
        Begin(terminal);
        terminal.Type("n" + Tab);
        terminal.Expect("Leave without saving");
        terminal.Type(End + Down + Down + Enter);
        terminal.Expect("Your answers will be lost. Press Enter again to leave.");
        terminal.Type(Enter);
        terminal.Expect("No draft was saved (--no-save).");

        Assert.Equal(1, terminal.Finish());
        Assert.Empty(folder.Names);
    }

    [LinuxFact(Needed)]
    public void Run_SubmitWithErrors_SaysThatNothingWasSubmitted()
    {
        using var folder = new TemporaryFolder();
        using var terminal = new Pty(["run", Coffee], folder.Path);
        Begin(terminal);
        terminal.Type(Tab);
        terminal.Expect("Problems to fix before you can submit: 1.");
        terminal.Type(End + Enter);
        terminal.Expect("Not submitted. Problems to fix first: 1.");
        terminal.Expect("> Q1  Do you drink coffee?: — required");
    }

    [LinuxFact(Needed)]
    public void Run_JumpToAChoice_OtherLeadsToItsText()
    {
        using var folder = new TemporaryFolder();
        using var terminal = new Pty(["run", Coffee], folder.Path);
        Begin(terminal);
        terminal.Type("y" + Enter);
        terminal.Expect("[ ] c. Elsewhere");
        terminal.Type("\e");
        terminal.Expect("(x) y. Yes");
        terminal.Type(Tab);
        terminal.Expect("Overview");
        terminal.Type(Down + Enter);
        terminal.Expect("[ ] c. Elsewhere");
        terminal.Type("c" + Enter);
        terminal.Expect("Where is that?");
        terminal.Type("the lab" + Enter);
        terminal.Expect("Do you drink coffee?");
    }

    [LinuxFact(Needed)]
    public void Run_KeysThatNobodyKnows_DoNothing()
    {
        using var folder = new TemporaryFolder();
        using var terminal = new Pty(["run", Coffee], folder.Path);
        Begin(terminal);
        terminal.Type("\e[25~\e[57399u\e[I\e[<0;3;4M\eOj\en\e[D" + Down);
        terminal.Expect("> ( ) n. No");
        Assert.DoesNotContain("(x)", terminal.Drawn, StringComparison.Ordinal);
    }

    private static void Begin(Pty terminal)
    {
        terminal.Expect("Press Enter to begin.");
        terminal.Type(Enter);
        terminal.Expect("( ) n. No");
    }

    private static string Coffee => Path.Combine(Tool.Files, "coffee.json");
}
