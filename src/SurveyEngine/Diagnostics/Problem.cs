using SurveyEngine.Diagnostics;

namespace SurveyEngine;

/// <summary>
/// An error or a warning, as data. The code is its identity; the text is looked up by language, and a host may make its own from
/// <see cref="Arguments"/>. All codes: <c>docs/reference/problem-codes.md</c>.
/// </summary>
public sealed class Problem : IEquatable<Problem>
{
    private Problem(
        string code, ProblemSeverity severity, string? path, SourcePosition? position,
        IReadOnlyList<ProblemArgument> arguments, Func<string, string>? ownText)
    {
        Code = code;
        Severity = severity;
        Path = path;
        Position = position;
        Arguments = arguments;
        OwnText = ownText;
    }

    /// <summary>One of <see cref="ProblemCodes"/>.</summary>
    public string Code { get; }

    /// <summary>Error or warning.</summary>
    public ProblemSeverity Severity { get; }

    /// <summary>
    /// The path of the field in answers (<c>Q1-2.5.i</c>), or the JSON path in a definition (<c>$.sections[0].id</c>); null when the
    /// problem is not about one part.
    /// </summary>
    public string? Path { get; }

    /// <summary>The position in the file, when a file was read.</summary>
    public SourcePosition? Position { get; }

    /// <summary>The facts, in the order of the code's text.</summary>
    public IReadOnlyList<ProblemArgument> Arguments { get; }

    /// <summary>The argument of that name, or null.</summary>
    public object? this[string name] => Arguments.FirstOrDefault(argument => argument.Name == name)?.Value;

    /// <summary>Gives the text of a consistency rule in a language; it replaces the code's own. Null for all other problems.</summary>
    internal Func<string, string>? OwnText { get; }

    /// <summary>
    /// An input over the limit of a host that does not hand it to the engine at all: the code <see cref="ProblemCodes.TooLarge"/>,
    /// without a path.
    /// </summary>
    /// <param name="size">How large it is, in bytes.</param>
    /// <param name="limit">The most bytes the host takes.</param>
    public static Problem TooLarge(long size, long limit) =>
        Error(ProblemCodes.TooLarge, path: null, ("size", (decimal)size), ("limit", (decimal)limit));

    internal static Problem Error(string code, string? path, params (string Name, object Value)[] arguments) =>
        Create(ProblemSeverity.Error, code, path, arguments);

    internal static Problem Warning(string code, string? path, params (string Name, object Value)[] arguments) =>
        Create(ProblemSeverity.Warning, code, path, arguments);

    internal static Problem Create(
        ProblemSeverity severity, string code, string? path, params (string Name, object Value)[] arguments) =>
        new(code, severity, path, position: null, Array.ConvertAll(arguments, a => new ProblemArgument(a.Name, a.Value)), ownText: null);

    internal Problem At(SourcePosition? position) =>
        new(Code, Severity, Path, position, Arguments, OwnText);

    internal Problem Saying(Func<string, string> ownText) =>
        new(Code, Severity, Path, Position, Arguments, ownText);

    /// <summary>
    /// The text for a person, in Japanese (<c>ja</c>) or English (every other language). The text of a consistency rule comes from the
    /// definition and its translations. For other languages see <c>Survey.WithMessages</c>.
    /// </summary>
    /// <param name="language">A BCP 47 tag; only its primary part counts.</param>
    public string Message(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return OwnText is null ? ProblemTexts.In(language).Format(this) : OwnText(language);
    }

    /// <inheritdoc/>
    public bool Equals(Problem? other) =>
        other is not null && Code == other.Code && Severity == other.Severity && Path == other.Path
        && Position == other.Position && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Problem);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Severity, Path, Position);

    /// <summary>One line for logs and debuggers: position, severity, code, path and the English text.</summary>
    public override string ToString() =>
        $"{(Position is { } position ? position + ": " : "")}{(Severity == ProblemSeverity.Error ? "error" : "warning")} {Code}"
        + $"{(Path is null ? "" : " " + Path)}: {Message("en")}";
}
