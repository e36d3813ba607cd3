using SurveyEngine.Cli.Run.Terminal;

namespace SurveyEngine.Cli.Tests.Terminal;

public sealed class LineEditorTests
{
    [Theory]
    [InlineData("ab", "<x", "axb")]
    [InlineData("ab", "^x", "xab")]
    [InlineData("ab", "^$x", "abx")]
    [InlineData("か\u3099く", "--", "")]
    [InlineData("👨‍👩‍👧葛\U000E0100", "-", "👨‍👩‍👧")]
    [InlineData("👨‍👩‍👧b", "<<x", "x👨‍👩‍👧b")]
    [InlineData("👨‍👩‍👧b", "^d", "b")]
    [InlineData("", "<>-d", "")]
    [InlineData("a", "\u0007", "a")]
    [InlineData("aक्षि", "-", "a")]
    [InlineData("one two  ", "w", "one ")]
    [InlineData("one two", "ww", "")]
    [InlineData("one two", "<<wx", "one xwo")]
    [InlineData("one two", "<<<u", "two")]
    [InlineData("first\nsecond", "u", "first\n")]
    [InlineData("", "uw", "")]
    public void Press_Keys_EditByCharacters(string text, string keys, string expected)
    {
        var editor = new LineEditor(text);
        foreach (char key in keys)
            editor.Press(Key(key));

        Assert.Equal(expected, editor.Text);
    }

    [Fact]
    public void Press_Keys_SayWhetherTheTextHasChanged()
    {
        var editor = new LineEditor("a");

        Assert.False(editor.Press(Key('<')));
        Assert.True(editor.Press(Key('d')));
        Assert.False(editor.Press(Key('d')));
        Assert.True(editor.Press(Key('x')));
    }

    private static ConsoleKeyInfo Key(char c) => c switch
    {
        '<' => Special(ConsoleKey.LeftArrow),
        '>' => Special(ConsoleKey.RightArrow),
        '^' => Special(ConsoleKey.Home),
        '$' => Special(ConsoleKey.End),
        '-' => Special(ConsoleKey.Backspace),
        'd' => Special(ConsoleKey.Delete),
        'u' => new ConsoleKeyInfo('\u0015', ConsoleKey.U, shift: false, alt: false, control: true),
        'w' => new ConsoleKeyInfo('\u0017', ConsoleKey.W, shift: false, alt: false, control: true),
        _ => new ConsoleKeyInfo(c, default, shift: false, alt: false, control: false),
    };

    private static ConsoleKeyInfo Special(ConsoleKey key) => new('\0', key, shift: false, alt: false, control: false);
}
