using Spectre.Console;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>The styles of the screens. No meaning is carried by a style alone.</summary>
internal static class Palette
{
    public static Style Plain { get; } = Style.Plain;

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Quiet { get; } = new(decoration: Decoration.Dim);

    public static Style Here { get; } = new(Color.Aqua, decoration: Decoration.Bold);

    public static Style Done { get; } = new(Color.Green);

    public static Style Wrong { get; } = new(Color.Red);

    public static Style Doubtful { get; } = new(Color.Yellow);
}
