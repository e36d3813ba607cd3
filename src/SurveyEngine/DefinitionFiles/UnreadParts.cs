using System.Text.Json;
using SurveyEngine.Json;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles;

/// <summary>
/// The parts of a definition that were not read, or not completely. Problems that compiling finds in them only follow from problems of
/// reading.
/// </summary>
internal sealed class UnreadParts
{
    private readonly HashSet<string> _paths = [];
    private readonly HashSet<string> _ids = [];

    private UnreadParts()
    {
    }

    /// <summary>The parts of a definition that was read completely: none.</summary>
    public static UnreadParts None { get; } = new();

    /// <summary>
    /// The ids of the questions among them. Some of these questions are in the definition, but conditions about them cannot be judged.
    /// </summary>
    public IReadOnlySet<string> Ids => _ids;

    /// <summary>Finds the unread parts by the problems of reading.</summary>
    public static UnreadParts Of(
        SurveyDefinition definition, IReadOnlyList<Problem> problems, IReadOnlyList<ReadingProblems.UnreadValue> values, ReadOnlySpan<byte> utf8)
    {
        var parts = new UnreadParts();
        var sets = new HashSet<string?>();
        foreach (Problem problem in problems)
        {
            string path = problem.Path!;
            parts._paths.Add(path);
            if (problem.Code != ProblemCodes.UnknownProperty) // of which the definition loses nothing
                parts.AddQuestionOrSet([.. JsonPath.Steps(path)], definition, sets);
        }

        if (values.Count > 0)
            parts.Add(values, definition, JsonTokens.Read(utf8, JsonFile.MaxDepth));
        if (sets.Count > 0)
            parts.AddUsers(sets, definition.Sections);

        return parts;
    }

    /// <summary>Whether a path leads to one of them or into one.</summary>
    public bool Contain(string path)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = _paths.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int end = 1; end < path.Length; end++)
        {
            if (path[end] is '.' or '[' && lookup.Contains(path.AsSpan(..end)))
                return true;
        }

        return lookup.Contains(path);
    }

    private void AddQuestionOrSet(JsonPathStep[] steps, SurveyDefinition definition, HashSet<string?> sets)
    {
        SurveyItem? item = ItemAt(steps, definition);
        if (item is Question { Id.Length: > 0 })
            _ids.Add(item.Id);
        else if (steps is [{ Name: "parameters" }, { Name: null } place, ..])
            _ids.Add(definition.Parameters[place.Index].Id);
        else if (steps is [{ Name: "optionSets" }, ..])
            sets.Add(steps.ElementAtOrDefault(1).Name);
    }

    private void Add(IReadOnlyList<ReadingProblems.UnreadValue> values, SurveyDefinition definition, JsonTokens tokens)
    {
        foreach (ReadingProblems.UnreadValue unread in values)
        {
            _paths.Add(unread.Path);
            if (ReferenceEquals(ItemAt([.. JsonPath.Steps(unread.Path)], definition), DefinitionMaps.Item.Blank))
                AddIds(tokens, unread.Token);
        }
    }

    /// <summary>Adds everything that looks like an id in an item that was not read, at any depth.</summary>
    private void AddIds(JsonTokens tokens, int item)
    {
        for (int at = item; at < tokens[item].Next; at++)
        {
            if (tokens[at] is { Type: JsonTokenType.PropertyName, Text: "id" } && tokens[at + 1] is { Type: JsonTokenType.String, Text: { } id })
                _ids.Add(id);
        }
    }

    /// <summary>Adds the questions that use one of these option sets, or any option set when they include null.</summary>
    private void AddUsers(HashSet<string?> sets, IReadOnlyList<SurveyItem> items)
    {
        foreach (SurveyItem item in items)
        {
            if (item is Section section)
                AddUsers(sets, section.Items);
            else if (item is Question question && (IsAmong(sets, SetOf(question.Kind)) || IsAmong(sets, (question.Kind as Matrix)?.RowSet)))
                _ids.Add(question.Id);
        }
    }

    private static bool IsAmong(HashSet<string?> sets, string? set) => set is not null && (sets.Contains(set) || sets.Contains(null));

    private static string? SetOf(QuestionKind kind) => ((kind is Matrix matrix ? matrix.Cell : kind) as ChoiceKind)?.OptionSet;

    /// <summary>The innermost item on a path; null when there is none.</summary>
    private static SurveyItem? ItemAt(JsonPathStep[] steps, SurveyDefinition definition)
    {
        SurveyItem? item = null;
        IReadOnlyList<SurveyItem> items = definition.Sections;
        string list = "sections";
        for (int i = 0; i + 1 < steps.Length && steps[i].Name == list && steps[i + 1].Name is null; i += 2)
        {
            item = items[steps[i + 1].Index];
            items = (item as Section)?.Items ?? [];
            list = item is Section ? "items" : "";
        }

        return item;
    }
}
