namespace SurveyEngine.Text;

/// <summary>
/// Turns full-width ASCII (U+FF01 to U+FF5E) and the ideographic space (U+3000) into their half-width forms.
/// Unicode normalization is no substitute: under invariant globalization it does nothing.
/// </summary>
internal static class WidthFolding
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const char IdeographicSpace = '\u3000';
    private const int Distance = FirstFullWidth - '!';

    public static string Fold(string text) =>
        text.AsSpan().IndexOfAnyInRange(FirstFullWidth, LastFullWidth) < 0 && !text.Contains(IdeographicSpace)
            ? text
            : string.Create(text.Length, text, static (folded, source) =>
            {
                for (int i = 0; i < folded.Length; i++)
                    folded[i] = Fold(source[i]);
            });

    private static char Fold(char c) => c switch
    {
        >= FirstFullWidth and <= LastFullWidth => (char)(c - Distance),
        IdeographicSpace => ' ',
        _ => c,
    };
}
