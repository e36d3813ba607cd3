namespace SurveyEngine.House.Tests.Rooms;

/// <summary>A place in a file that needs what another file declares.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Type">The type, or that of the member.</param>
/// <param name="Declaration">The file that declares it.</param>
internal sealed record SourceUse(string File, int Line, string Type, string Declaration)
{
    public override string ToString() => $"{File}:{Line} uses {Type} of {Declaration}";
}
