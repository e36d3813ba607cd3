using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles;

/// <summary>Reads as much of a definition as can be read, so that compiling it can find further problems.</summary>
internal static class DefinitionReader
{
    public static DefinitionReading Read(ReadOnlySpan<byte> utf8Json)
    {
        var reading = new ReadingProblems();
        (SurveyDefinition? definition, IReadOnlyList<Problem> problems) = JsonFile.Read(utf8Json, DefinitionMaps.Survey, reading);
        ReadOnlySpan<byte> utf8 = JsonFile.WithoutMark(utf8Json);
        if (reading.IsCut)
            return new DefinitionReading(definition: null, problems, UnreadParts.None, utf8);

        UnreadParts unread = definition is null || problems.Count == 0
            ? UnreadParts.None
            : UnreadParts.Of(definition, problems, reading.UnreadValues, utf8);
        return new DefinitionReading(definition, problems, unread, utf8);
    }
}
