namespace SurveyEngine.Text;

/// <summary>A name in braces: <c>{name}</c>, or <c>{name|instead}</c>. There are no braces in it.</summary>
/// <param name="Start">The index of the opening brace.</param>
/// <param name="End">The index after the closing one.</param>
/// <param name="Name">What is in them, up to the bar.</param>
/// <param name="Instead">What is after the bar; null when there is none.</param>
internal readonly record struct BracedName(int Start, int End, string Name, string? Instead)
{
    /// <summary>Finds the names in braces of a text, in order.</summary>
    public static IEnumerable<BracedName> In(string text)
    {
        int open = text.IndexOf('{', StringComparison.Ordinal);
        while (open >= 0)
        {
            int next = text.AsSpan(open + 1).IndexOfAny('{', '}') + open + 1;
            if (next == open)
                yield break;

            if (text[next] == '}')
            {
                yield return Of(text, open, next);
                next = text.IndexOf('{', next);
            }

            open = next;
        }
    }

    private static BracedName Of(string text, int open, int close)
    {
        string content = text[(open + 1)..close];
        int bar = content.IndexOf('|', StringComparison.Ordinal);
        return bar < 0
            ? new BracedName(open, close + 1, content, Instead: null)
            : new BracedName(open, close + 1, content[..bar], content[(bar + 1)..]);
    }
}
