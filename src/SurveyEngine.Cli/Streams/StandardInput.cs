namespace SurveyEngine.Cli.Streams;

/// <summary>Standard input.</summary>
internal static class StandardInput
{
    /// <summary>Opens it.</summary>
    /// <exception cref="ToolException">It was closed when the tool started.</exception>
    public static Stream Open() => Descriptor.IsClosed(Descriptor.Input)
        ? throw new ToolException("Standard input is closed.")
        : Console.OpenStandardInput();
}
