using SurveyEngine.Generators.Json;

namespace SurveyEngine.Generators;

/// <summary>
/// Takes the ids and texts of a definition. It requires no more than it needs: whether a definition is sound is judged where it is
/// compiled, and by <c>survey lint</c>.
/// </summary>
/// <param name="root">The definition.</param>
/// <param name="translation">The translation for the documentation; null: none.</param>
internal sealed class DefinitionReader(JsonNode root, JsonNode? translation)
{
    /// <summary>The faults that are reported of one file.</summary>
    private const int MaxFaults = 20;

    private readonly SurveyIds _ids = new(translation?.TextOf("title") ?? root.TextOf("title") ?? "");
    private readonly List<Fault> _faults = [];

    /// <summary>Reads a definition.</summary>
    /// <param name="root">The definition.</param>
    /// <param name="translation">The translation for the documentation; null: none.</param>
    /// <param name="faults">What is wrong.</param>
    public static SurveyIds Read(JsonNode root, JsonNode? translation, out IReadOnlyList<Fault> faults)
    {
        var reader = new DefinitionReader(root, translation);
        if (root.Find("sections") is { Kind: JsonKind.Array } sections)
            reader.AddSections(sections.Items);
        else
            reader.Report(root, "an object with a list of 'sections'");

        faults = reader._faults;
        return reader._ids;
    }

    private void AddSections(IEnumerable<JsonNode> sections)
    {
        foreach (JsonNode section in sections)
            AddSection(section);
    }

    private void AddSection(JsonNode section)
    {
        if (Id(section, "id") is { } id)
            _ids.Sections.Add(new NamedId(id, Identifier.Of(id), Text(section, "title", $"{id}.title") ?? id));

        foreach (JsonNode item in section.ItemsOf("items"))
        {
            if (item.TextOf("kind") == "section")
                AddSection(item);
            else
                AddQuestion(item);
        }
    }

    private void AddQuestion(JsonNode question)
    {
        if (Id(question, "id") is not { } id)
            return;

        IReadOnlyList<JsonNode> rows = question.ItemsOf("rows");
        IReadOnlyList<JsonNode> options = Options(question.Find("cell") ?? question, id, out string optionKey);
        string prompt = Text(question, "prompt", $"{id}.prompt") ?? id;
        string? title = Text(question, "title", $"{id}.title");
        NamedId named = new(id, Identifier.Of(id), title ?? prompt) { Remarks = title is null ? null : prompt, IsField = question.Find("rows") is null };
        _ids.Questions.Add(named);
        if (named.IsField)
            AddSpecifies(named, options, optionKey);

        foreach (JsonNode row in rows)
        {
            if (Id(row, "code") is { } code)
                AddRow(named, row, code, options, optionKey);
        }

        if (options.Count > 0)
            _ids.Options.Add((named, [.. options.Select(option => Option(option, optionKey)).OfType<NamedId>()]));
    }

    private void AddRow(NamedId question, JsonNode row, string code, IReadOnlyList<JsonNode> options, string optionKey)
    {
        string label = Text(row, "label", $"{question.Id}.rows.{code}") ?? code;
        NamedId named = new($"{question.Id}.{code}", $"{question.Name}_Row{Identifier.Part(code)}", $"{question.Summary}: {label}") { IsField = true };
        _ids.Questions.Add(named);
        AddSpecifies(named, options, optionKey);
    }

    private void AddSpecifies(NamedId choice, IReadOnlyList<JsonNode> options, string optionKey)
    {
        foreach (JsonNode option in options)
        {
            if (option.Find("specify") is not { Kind: JsonKind.Object } specify || Option(option, optionKey) is not { Id: var code } named)
                continue;

            string prompt = Text(specify, "prompt", $"{optionKey}.{code}.specify") ?? named.Summary;
            _ids.Questions.Add(
                new NamedId($"{choice.Id}.{code}", $"{choice.Name}_{Identifier.Part(code)}", $"{choice.Summary}: {prompt}") { IsField = true });
        }
    }

    /// <summary>The options of a choice: its own, or those of the option set that it names.</summary>
    private IReadOnlyList<JsonNode> Options(JsonNode choice, string question, out string key)
    {
        string? set = choice.TextOf("options");
        key = set is null ? $"{question}.options" : $"optionSets.{set}.options";
        return set is null ? choice.ItemsOf("options") : root.Find("optionSets")?.ItemsOf(set) ?? [];
    }

    private NamedId? Option(JsonNode option, string key) => Id(option, "code") is { } code
        ? new NamedId(code, Identifier.OfCode(code), Text(option, "label", $"{key}.{code}") ?? code)
        : null;

    private string? Text(JsonNode node, string property, string key) => translation?.TextOf(key) ?? node.TextOf(property);

    private string? Id(JsonNode node, string property)
    {
        if (node.TextOf(property) is { } id)
            return id;

        Report(node, $"an object with the text '{property}'");
        return null;
    }

    private void Report(JsonNode node, string expected)
    {
        if (_faults.Count < MaxFaults && _faults.All(fault => fault.Start != node.Start))
            _faults.Add(new Fault(FaultKind.Definition, node.Start, node.End, expected));
    }
}
