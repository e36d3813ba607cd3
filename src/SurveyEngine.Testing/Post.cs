using System.Text;

namespace SurveyEngine.Testing;

/// <summary>The bytes of a response as any client may post them.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Utf8Json">The bytes.</param>
/// <param name="Fault">Their fault, in words; null when they have none.</param>
/// <param name="Code">The code of the problem that must be reported; null when nothing is wrong.</param>
/// <param name="Path">The path of that problem.</param>
public sealed record Post(Survey Survey, ReadOnlyMemory<byte> Utf8Json, string? Fault, string? Code, string? Path)
{
    /// <summary>The parameters that the survey was filled in with; null when it has none.</summary>
    public ParameterValues? Given { get; init; }

    /// <summary>The fault, and the bytes as text.</summary>
    public override string ToString() =>
        $"{Fault ?? "nothing wrong"}{(Code is null ? "" : $": {Code} at {Path ?? "the whole"}")}\n{Encoding.UTF8.GetString(Utf8Json.Span)}";
}
