using System.Buffers;
using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using SurveyEngine.Json;

namespace SurveyEngine;

/// <summary>Problems, in the order in which they are reported. Immutable; equal to another list with equal problems in the same order.</summary>
[CollectionBuilder(typeof(ProblemList), nameof(Create))]
[JsonConverter(typeof(ProblemListJsonConverter))]
public sealed class ProblemList : IReadOnlyList<Problem>, IEquatable<ProblemList>
{
    private readonly Problem[] _problems;

    private ProblemList(Problem[] problems) => _problems = problems;

    /// <summary>The list without problems.</summary>
    public static ProblemList Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _problems.Length;

    /// <inheritdoc/>
    public Problem this[int index] => _problems[index];

    /// <summary>Whether some problem is an error.</summary>
    public bool HasErrors => Has(ProblemSeverity.Error);

    /// <summary>Those that are errors.</summary>
    public ProblemList Errors => Of(ProblemSeverity.Error);

    /// <summary>Those that are warnings.</summary>
    public ProblemList Warnings => Of(ProblemSeverity.Warning);

    /// <summary>Creates a list; collection expressions call this.</summary>
    /// <param name="problems">The problems; they are copied.</param>
    public static ProblemList Create(ReadOnlySpan<Problem> problems) => problems.IsEmpty ? Empty : new(problems.ToArray());

    /// <summary>The problems as JSON, an array of what <see cref="Problem.ToJson"/> gives.</summary>
    public string ToJson() => DataJson.ToText(json => ProblemListJsonConverter.Write(json, this));

    /// <summary>Writes the bytes of <see cref="ToJson"/>.</summary>
    /// <param name="output">What receives the bytes.</param>
    public void WriteTo(IBufferWriter<byte> output) => DataJson.WriteTo(output, json => ProblemListJsonConverter.Write(json, this));

    /// <inheritdoc/>
    public IEnumerator<Problem> GetEnumerator() => ((IEnumerable<Problem>)_problems).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ProblemList? other) => other is not null && _problems.AsSpan().SequenceEqual(other._problems);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProblemList);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (Problem problem in _problems)
            hash.Add(problem);

        return hash.ToHashCode();
    }

    /// <summary>The problems as <see cref="Problem.ToString"/> gives them, one a line.</summary>
    public override string ToString() => string.Join('\n', (object[])_problems);

    /// <summary>The same from any list, without a copy when it is of this type.</summary>
    internal static ProblemList Of(IReadOnlyCollection<Problem> problems) =>
        problems as ProblemList ?? (problems.Count == 0 ? Empty : new([.. problems]));

    /// <summary>A list of an array that nobody else changes.</summary>
    internal static ProblemList Owning(Problem[] problems) => problems.Length == 0 ? Empty : new(problems);

    private ProblemList Of(ProblemSeverity severity)
    {
        Problem[] found = Array.FindAll(_problems, problem => problem.Severity == severity);
        return found.Length == _problems.Length ? this : Of(found);
    }

    private bool Has(ProblemSeverity severity)
    {
        foreach (Problem problem in _problems)
        {
            if (problem.Severity == severity)
                return true;
        }

        return false;
    }
}
