using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.DefinitionFiles.Shapes;
using SurveyEngine.Json;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles;

/// <summary>Reads a definition as far as it can be read, so that compiling it can find what else is wrong.</summary>
internal static class DefinitionReader
{
    public static DefinitionReading Read(ReadOnlySpan<byte> utf8Json)
    {
        var context = new ReadingContext();
        (SurveyDefinition? definition, IReadOnlyList<Problem> problems) =
            JsonFile.Read<SurveyDefinition>(utf8Json, SurveyDefinitionShape.Shape, context);

        if (definition is not null && problems.Count > 0)
            context.UnreadableIds.UnionWith(UsersOfUnreadableSets(definition, problems));

        return new DefinitionReading(definition, problems, context, JsonFile.WithoutMark(utf8Json));
    }

    /// <summary>The ids of questions that take their options from a set that was not read completely.</summary>
    private static IEnumerable<string> UsersOfUnreadableSets(SurveyDefinition definition, IEnumerable<Problem> problems)
    {
        HashSet<string?> sets = [.. problems
            .Where(problem => problem.Path!.StartsWith("$.optionSets", StringComparison.Ordinal))
            .Select(problem => JsonPath.Steps(problem.Path!).ElementAtOrDefault(1).Name)];
        return sets.Count == 0
            ? []
            : Questions(definition.Sections)
                .Where(question => (question.Kind is Matrix matrix ? matrix.Cell : question.Kind) is ChoiceKind { OptionSet: { } set }
                    && (sets.Contains(set) || sets.Contains(null)))
                .Select(question => question.Id);
    }

    private static IEnumerable<Question> Questions(IEnumerable<SurveyItem> items) =>
        items.SelectMany(item => item switch
        {
            Section section => Questions(section.Items),
            Question question => [question],
            _ => [],
        });
}
