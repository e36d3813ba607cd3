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
        terminal.Expect("Press Enter once more to submit nevertheless.");
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
        terminal.Expect("! 数値を指定してください（文字列が指定されています）。");
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

    private static string Coffee => Path.Combine(Tool.Files, "coffee.json");
}
