namespace SurveyEngine.Cli.Tests.Terminal;

/// <summary>A questionnaire with parameters, notes, media, calculated fields and a default, key by key, in both languages.</summary>
[Trait(Speed.Category, Speed.Slow)]
public sealed class HouseholdTerminalTests
{
    private const string Needed = "pseudo-terminals and signals";
    private const string Enter = "\r";
    private const string Up = "\e[A";
    private const string Down = "\e[B";
    private const string End = "\e[F";
    private const string Erase = "\u0015";
    private const string Tab = "\t";

    [LinuxFact(Needed)]
    public void Run_EnglishEveryKey_ShowsWhatIsCalculatedAndKeepsTheDefault()
    {
        using var folder = new TemporaryFolder();
        using Pty terminal = Start(folder, "--parameter", "name=Ann");
        terminal.Expect("Press Enter to begin.");
        terminal.Type(Enter);
        terminal.Expect("Good to see you again.");
        terminal.Expect("[Image: A map of the two regions (map.png)]");
        terminal.Type("\e[A");
        terminal.Expect(">     Leave blank");
        terminal.Type(Up + Up);
        terminal.Expect("> ( ) east. East");
        terminal.Type(Enter);
        terminal.Expect("( ) oslo. Oslo");
        terminal.Type(Enter);
        terminal.Expect("Since when?");
        terminal.Expect("2030-12-31 or earlier");
        terminal.Type("2027-1-1" + Enter);
        terminal.Expect("! Not in the future.");
        terminal.Type(Erase + "2020-01-02" + Enter);
        terminal.Expect("Almost there");
        terminal.Expect("Next: what you own.");
        terminal.Type(Enter);
        terminal.Expect("Born");
        terminal.Type("1986-03-02" + Enter);
        terminal.Expect("( ) 1. Yes");
        terminal.Type("1" + Enter);
        terminal.Expect("> 1000 kr");
        terminal.Expect("This is a default. Enter keeps it;");
        terminal.Type(Enter);
        terminal.Expect("In all");
        terminal.Expect("calculated");
        terminal.Expect("1002 kr");
        terminal.Type(Enter);
        terminal.Expect("That was all.");
        terminal.Expect("It stays here.");
        terminal.Type(Enter);
        terminal.Expect("value  Worth: 1000 kr (default)");
        terminal.Expect("worth  In all: 1002 kr (calculated)");
        terminal.Type(Enter);

        Assert.Equal(0, terminal.Finish());
        Assert.EndsWith(
            "\"parameters\":{\"today\":\"2026-11-28\",\"name\":\"Ann\"},\"answers\":{\"region\":\"east\",\"town\":\"oslo\",\"moved\":\"2020-01-02\","
            + "\"birth\":\"1986-03-02\",\"age\":40,\"owns\":true,\"value\":1000,\"worth\":1002}}\n",
            File.ReadAllText(folder["household-response.json"]),
            StringComparison.Ordinal);
    }

    [LinuxFact(Needed)]
    public void Run_JapaneseDefaultDeleted_StaysEmptyAndTheSumFollows()
    {
        using var folder = new TemporaryFolder();
        using Pty terminal = Start(folder, "--lang", "ja");
        terminal.Expect("Enterキーで始めます。");
        terminal.Type(Enter);
        terminal.Expect("[画像: 2つの地域の地図 (map.png)]");
        terminal.Type(Down + Enter);
        terminal.Expect("( ) bergen. ベルゲン");
        terminal.Type(Enter);
        terminal.Expect("いつからお住まいですか。");
        terminal.Type("２０２０年１月２日" + Enter);
        terminal.Expect("次は持ち物です。");
        terminal.Type(Enter);
        terminal.Expect("生年月日");
        terminal.Type("2015年3月2日" + Enter);
        terminal.Expect("学校");
        terminal.Type("第一小学校" + Enter);
        terminal.Expect("( ) 1. はい");
        terminal.Type("1" + Enter);
        terminal.Expect("> 1000 クローネ");
        terminal.Expect("初期値です。");
        terminal.Type(Erase);
        terminal.Expect(">  クローネ");
        terminal.Type(Enter);
        terminal.Expect("自動計算");
        terminal.Expect("1 クローネ");
        terminal.Type(Enter);
        terminal.Expect("以上です。");
        terminal.Type(Enter);
        terminal.Expect("worth  合計: 1 クローネ (自動計算)");
        terminal.Type(Enter);

        Assert.Equal(0, terminal.Finish());
        Assert.EndsWith(
            "\"answers\":{\"region\":\"west\",\"town\":\"bergen\",\"moved\":\"2020-01-02\",\"birth\":\"2015-03-02\",\"age\":11,"
            + "\"school\":\"第一小学校\",\"owns\":true,\"value\":null,\"worth\":1}}\n",
            File.ReadAllText(folder["household-response.json"]),
            StringComparison.Ordinal);
    }

    [LinuxFact(Needed)]
    public void Run_DraftThatIsOffered_IsResumedByTheCommandThatIsTold()
    {
        using var folder = new TemporaryFolder();
        using (Pty first = Start(folder))
        {
            first.Expect("Press Enter to begin.");
            first.Type(Enter);
            first.Expect("( ) east. East");
            first.Type(" ");
            first.Expect("(x) east. East");
            first.Type(Tab);
            first.Expect("Overview");
            first.Type(End + Down + Down + Enter);
            first.Expect("--parameter today=2026-11-28");
            Assert.Equal(1, first.Finish());
        }

        using Pty second = Start(folder);
        second.Expect("Resume the draft");
        second.Type(Enter);
        second.Expect("( ) oslo. Oslo");
    }

    [LinuxFact(Needed)]
    public void Overview_ProblemOfWhatIsNotDisplayed_StandsUnderTheHeading()
    {
        using var folder = new TemporaryFolder();
        using var terminal = new Pty(["run", Path.Combine(Tool.Files, "shares.json")], folder.Path);
        terminal.Expect("Press Enter to begin.");
        terminal.Type(Enter);
        terminal.Expect("Rent");
        terminal.Type("60" + Enter);
        terminal.Expect("Food");
        terminal.Type("50" + Enter);
        terminal.Expect("Anything else?");
        terminal.Type(Enter);
        terminal.Expect("Problems to fix before you can submit: 1.");
        terminal.Expect("! More than 100 % in all.");
        terminal.Type(End + Enter);
        terminal.Expect("Not submitted. Problems to fix first: 1.");
    }

    private static Pty Start(TemporaryFolder folder, params string[] arguments) =>
        new(["run", Path.Combine(Tool.Files, "household.json"), "--parameter", "today=2026-11-28", .. arguments], folder.Path, columns: 160);
}
