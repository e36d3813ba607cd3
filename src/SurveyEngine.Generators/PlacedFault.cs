using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SurveyEngine.Generators;

/// <summary>A fault with its place, from which a diagnostic is made.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">The range in the file.</param>
/// <param name="Lines">The range in lines and columns.</param>
/// <param name="Detail">What completes the message of the kind.</param>
internal sealed record PlacedFault(FaultKind Kind, string Path, TextSpan Span, LinePositionSpan Lines, string Detail)
{
    /// <summary>Finds the place of a fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text; null when it cannot be read.</param>
    public static PlacedFault Of(Fault fault, string path, SourceText? text)
    {
        TextSpan span = text is null ? default : TextSpan.FromBounds(fault.Start, fault.End);
        return new PlacedFault(fault.Kind, path, span, text?.Lines.GetLinePositionSpan(span) ?? default, fault.Detail);
    }

    /// <summary>Makes the diagnostic.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptors.Of(Kind), Location.Create(Path, Span, Lines), Detail);
}
