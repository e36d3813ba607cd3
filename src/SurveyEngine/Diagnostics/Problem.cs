using SurveyEngine.Diagnostics;
using SurveyEngine.Text;

namespace SurveyEngine;

/// <summary>
/// Something wrong, as data. The code is its identity; the text is looked up by language and may be replaced by the
/// host's own, made from <see cref="Arguments"/>. All codes: <c>docs/reference/problem-codes.md</c>.
/// </summary>
public sealed class Problem : IEquatable<Problem>
{
    private Problem(
        string code, ProblemSeverity severity, string? path, SourcePosition? position,
        IReadOnlyList<ProblemArgument> arguments, IReadOnlyDictionary<string, string>? ownTexts)
    {
        Code = code;
        Severity = severity;
        Path = path;
        Position = position;
        Arguments = arguments;
        OwnTexts = ownTexts;
    }

    /// <summary>What is wrong: one of <see cref="ProblemCodes"/>.</summary>
    public string Code { get; }

    /// <summary>Error or warning.</summary>
    public ProblemSeverity Severity { get; }

    /// <summary>
    /// Where: a field path in answers (<c>Q1-2.5.i</c>), a JSON path in a definition (<c>$.sections[0].id</c>),
    /// or null when it is the whole that is wrong.
    /// </summary>
    public string? Path { get; }

    /// <summary>Where in the file, when a file was read.</summary>
    public SourcePosition? Position { get; }

    /// <summary>The facts, in the order of the code's text.</summary>
    public IReadOnlyList<ProblemArgument> Arguments { get; }

    /// <summary>The argument of that name, or null.</summary>
    public object? this[string name] => Arguments.FirstOrDefault(argument => argument.Name == name)?.Value;

    /// <summary>
    /// The texts of a consistency rule, by language; they replace the code's own. The key "" is the definition's language.
    /// </summary>
    internal IReadOnlyDictionary<string, string>? OwnTexts { get; }

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
        new(code, severity, path, position: null, Array.ConvertAll(arguments, a => new ProblemArgument(a.Name, a.Value)), ownTexts: null);

    internal Problem At(SourcePosition? position) =>
        new(Code, Severity, Path, position, Arguments, OwnTexts);

    internal Problem Saying(IReadOnlyDictionary<string, string> ownTexts) =>
        new(Code, Severity, Path, Position, Arguments, ownTexts);

    /// <summary>
    /// The text for a person, in Japanese (<c>ja</c>) or English (<c>en</c>, and any language not known here).
    /// The text of a consistency rule comes from the definition and its translations.
    /// </summary>
    /// <param name="language">A BCP 47 tag; only its primary part counts.</param>
    public string Message(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return OwnTexts is null
            ? ProblemTexts.Format(this, language)
            : LanguageTag.Find(OwnTexts, language) ?? OwnTexts[""];
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
