using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using SurveyEngine.Diagnostics;
using SurveyEngine.Json;

namespace SurveyEngine;

/// <summary>
/// An error or a warning, as data. The code is its identity; the text is looked up by language, and a host may make its own from
/// <see cref="Arguments"/>. All codes: <c>docs/reference/problem-codes.md</c>. Hosts create problems of their own with
/// <see cref="Create(string, string?, ProblemSeverity, ReadOnlySpan{ValueTuple{string, string}})"/>.
/// </summary>
[JsonConverter(typeof(ProblemJsonConverter))]
public sealed class Problem : IEquatable<Problem>
{
    private Problem(
        string code, ProblemSeverity severity, string? path, SourcePosition? position,
        IReadOnlyList<ProblemArgument> arguments, ProblemWording? wording)
    {
        Code = code;
        Severity = severity;
        Path = path;
        Position = position;
        Arguments = arguments;
        Wording = wording;
    }

    /// <summary>One of <see cref="ProblemCodes"/>, or the code of a host.</summary>
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

    /// <summary>
    /// The texts that it brings along, by language: those of a consistency rule, or of a problem that a host created. Empty for all other
    /// problems, whose texts are those of their code.
    /// </summary>
    public IReadOnlyDictionary<string, string> Texts => Wording?.Texts ?? ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The texts of a consistency rule or of a host, which replace those of the code. Null for all other problems.</summary>
    internal ProblemWording? Wording { get; }

    /// <summary>Creates a problem of a host, to be shown beside those of the engine: <c>session.View("en", problems)</c>.</summary>
    /// <param name="code">Its code, which should be none of <see cref="ProblemCodes"/>.</param>
    /// <param name="path">The path of the field that it is about; null when it is about the response as a whole.</param>
    /// <param name="severity">Error or warning.</param>
    /// <param name="texts">
    /// The text in one or more languages (BCP 47). Without one in the language asked for, the English text is taken, or else the first.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The code is blank, the severity is none, there is no text, one is null or in no language, or there are two in one language.
    /// </exception>
    public static Problem Create(string code, string? path, ProblemSeverity severity, params ReadOnlySpan<(string Language, string Text)> texts)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        if (!Enum.IsDefined(severity))
            throw new ArgumentOutOfRangeException(nameof(severity), severity, "A problem is an error or a warning.");
        if (texts.IsEmpty)
            throw new ArgumentException("A problem needs a text in one language at least.", nameof(texts));
        foreach ((string language, string text) in texts)
        {
            if (language is null || text is null)
                throw new ArgumentException("A text of the problem is null, or its language is.", nameof(texts));
        }

        return Recorded(
            code, severity, path, position: null, [], [.. texts.ToArray().Select(text => KeyValuePair.Create(text.Language, text.Text))]);
    }

    /// <summary>Creates a problem from its parts; without texts, they are those of its code.</summary>
    internal static Problem Recorded(
        string code, ProblemSeverity severity, string? path, SourcePosition? position, IReadOnlyList<ProblemArgument> arguments,
        IReadOnlyList<KeyValuePair<string, string>> texts) =>
        new(code, severity, path, position, arguments, texts.Count == 0 ? null : ProblemWording.Of(texts));

    /// <summary>An input that is larger than it may be.</summary>
    internal static Problem TooLarge(long size, long limit) =>
        Error(ProblemCodes.TooLarge, path: null, ("size", Number(size)), ("limit", Number(limit)));

    internal static Problem Error(string code, string? path, params (string Name, object Value)[] arguments) =>
        Create(ProblemSeverity.Error, code, path, arguments);

    internal static Problem Warning(string code, string? path, params (string Name, object Value)[] arguments) =>
        Create(ProblemSeverity.Warning, code, path, arguments);

    internal static Problem Create(
        ProblemSeverity severity, string code, string? path, params (string Name, object Value)[] arguments) =>
        new(code, severity, path, position: null, Array.ConvertAll(arguments, a => new ProblemArgument(a.Name, a.Value)), wording: null);

    internal Problem At(SourcePosition? position) =>
        new(Code, Severity, Path, position, Arguments, Wording);

    internal Problem AtPath(string path) =>
        new(Code, Severity, path, Position, Arguments, Wording);

    internal Problem Saying(ProblemWording wording) =>
        new(Code, Severity, Path, Position, Arguments, wording);

    /// <summary>
    /// The text for a person, in Japanese (<c>ja</c>) or English (every other language). The text of a consistency rule comes from the
    /// definition and its translations. For other languages see <c>Survey.WithMessages</c>.
    /// </summary>
    /// <param name="language">A BCP 47 tag; only its primary part counts.</param>
    public string Message(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Wording is null ? ProblemTexts.In(language).Format(this) : Wording.In(language);
    }

    /// <summary>
    /// The problem as data in JSON: <c>code</c>, <c>severity</c>, and as far as there are any <c>path</c>, <c>position</c>,
    /// <c>arguments</c> and <c>texts</c>.
    /// </summary>
    public string ToJson() => DataJson.ToText(json => ProblemJsonConverter.Write(json, this));

    /// <summary>
    /// Whether both say the same of the same place. The texts of a host count, those of a consistency rule do not: the rule is an argument.
    /// </summary>
    /// <param name="other">The other problem.</param>
    public bool Equals(Problem? other) =>
        other is not null && Code == other.Code && Severity == other.Severity && Path == other.Path
        && Position == other.Position && Arguments.SequenceEqual(other.Arguments)
        && (Code == ProblemCodes.Rule || ProblemWording.Equals(Wording, other.Wording));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Problem);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Severity, Path, Position);

    /// <summary>One line for logs and debuggers: position, severity, code, path and the English text.</summary>
    public override string ToString() =>
        $"{(Position is { } position ? position + ": " : "")}{(Severity == ProblemSeverity.Error ? "error" : "warning")} {Code}"
        + $"{(Path is null ? "" : " " + Path)}: {Message("en")}";

    private static object Number(long value) => value <= int.MaxValue ? (object)(int)value : (decimal)value;
}
