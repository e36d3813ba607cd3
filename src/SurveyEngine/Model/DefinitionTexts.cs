using System.Globalization;

namespace SurveyEngine.Model;

/// <summary>
/// The texts that respondents read. Each has an ordinal, by which views find it, and a key, by which translations name it; the keys are
/// made here and nowhere else. A survey adds its texts as it is built, so that what has been compiled several times has its texts once.
/// </summary>
internal sealed class DefinitionTexts
{
    private const int ChunkSize = 64;

    // In chunks: one array that grows by doubling would cost a large definition a multiple of its texts.
    private readonly List<(TextKey Key, string Text)[]> _chunks = [];

    public int Count { get; private set; }

    /// <summary>All texts of a definition, in its order.</summary>
    public static DefinitionTexts Of(SurveyDefinition definition)
    {
        var texts = new DefinitionTexts();
        texts.AddTitle(definition);
        texts.AddIntroduction(definition);
        for (int i = 0; i < definition.OptionSets.Count; i++)
            texts.AddOptionSet(definition.OptionSets.Names[i], definition.OptionSets.ValueSpan[i]);
        foreach (Section section in definition.Sections)
            texts.AddAll(section);
        foreach (Rule rule in definition.Rules)
            texts.Add(rule);
        foreach (Parameter parameter in definition.Parameters)
            texts.AddAnswer(parameter.Id, parameter.Kind);

        return texts;
    }

    /// <summary>The key of the text with an ordinal.</summary>
    public string KeyAt(int ordinal) => At(ordinal).Key.ToString();

    /// <summary>Whether the text with an ordinal is that of a problem: of a rule, of a constraint, or of a question for a code.</summary>
    public bool IsMessage(int ordinal) => At(ordinal).Key is { Owner: "rules" } or { Name: "constraints" or "messages" };

    /// <summary>The text with an ordinal, in the language of the definition.</summary>
    public string TextAt(int ordinal) => At(ordinal).Text;

    /// <summary>The texts by key. The options of one group share its key, so that there are fewer keys than ordinals.</summary>
    public Dictionary<string, string> ByKey()
    {
        var texts = new Dictionary<string, string>(Count);
        for (int i = 0; i < Count; i++)
            texts.TryAdd(KeyAt(i), TextAt(i));

        return texts;
    }

    public int AddTitle(SurveyDefinition survey) => Add(new TextKey(Owner: null, "title"), survey.Title);

    public TextOrdinals AddIntroduction(SurveyDefinition survey) => Add(owner: null, "introduction", survey.Introduction);

    /// <summary>Adds the texts of a section, question or note, without those of what is in it.</summary>
    public ItemTexts Add(SurveyItem item)
    {
        var question = item as Question;
        var note = item as Note;
        var texts = new ItemTexts(
            Add(new TextKey(item.Id, "title"), item.Title),
            Add(new TextKey(item.Id, "prompt"), question?.Prompt ?? note?.Prompt),
            Add(item.Id, "notes", item.Notes),
            Add(item.Id, question?.Media ?? note?.Media ?? []));
        return question is null ? texts : texts with { Constraints = AddConstraints(question), Messages = AddMessages(question) };
    }

    /// <summary>Adds the labels of the rows of a matrix.</summary>
    public int[] AddRows(string question, ValueList<Row> rows)
    {
        int[] ordinals = rows.Count == 0 ? [] : new int[rows.Count];
        for (int i = 0; i < ordinals.Length; i++)
            ordinals[i] = Add(new TextKey(question, "rows", rows[i].Code), rows[i].Label);

        return ordinals;
    }

    /// <summary>Adds the hints under the labels of the rows of a matrix.</summary>
    /// <returns>Their ordinals, -1 for a row without one; empty when no row has one.</returns>
    public int[] AddRowDescriptions(string question, ValueList<Row> rows)
    {
        if (!rows.Any(row => row.Description is not null))
            return [];

        int[] ordinals = new int[rows.Count];
        for (int i = 0; i < ordinals.Length; i++)
            ordinals[i] = Add(new TextKey(question, "rows", rows[i].Code, "description"), rows[i].Description);

        return ordinals;
    }

    /// <summary>Adds the texts of the kind of a question; those of its options are apart.</summary>
    /// <returns>Their ordinals, in the order of <see cref="FieldKind.Texts"/>; -1 where there is none.</returns>
    public int[] Add(string question, FieldKind kind)
    {
        (string Name, string? Text)[] texts = kind.Texts;
        int[] ordinals = texts.Length == 0 ? [] : new int[texts.Length];
        for (int i = 0; i < ordinals.Length; i++)
            ordinals[i] = Add(new TextKey(question, texts[i].Name), texts[i].Text);

        return ordinals;
    }

    /// <summary>Adds the texts of the options that a choice has of its own.</summary>
    public OptionTexts[] AddOptions(string owner, ValueList<Option> options)
    {
        var ordinals = new OptionTexts[options.Count];
        for (int i = 0; i < ordinals.Length; i++)
        {
            Option option = options[i];
            int group = i > 0 && option.Group == options[i - 1].Group
                ? ordinals[i - 1].Group
                : Add(new TextKey(owner, "groups", option.Group), option.Group);
            int label = Add(new TextKey(owner, "options", option.Code), option.Label);
            int specify = Add(new TextKey(owner, "options", option.Code, "specify"), option.Specify?.Prompt);
            int[] media = option.Media.Count == 0 ? [] : Add($"{owner}.options.{option.Code}", option.Media);
            int description = Add(new TextKey(owner, "options", option.Code, "description"), option.Description);
            ordinals[i] = new OptionTexts(group, label, specify, media, description);
        }

        return ordinals;
    }

    /// <summary>Adds the texts of the options of an option set.</summary>
    public OptionTexts[] AddOptionSet(string name, ValueList<Option> options) => AddOptions($"optionSets.{name}", options);

    /// <summary>Adds the message of a consistency rule.</summary>
    public int Add(Rule rule) => Add(new TextKey("rules", rule.Id), rule.Message);

    private TextOrdinals AddConstraints(Question question)
    {
        int first = Count;
        for (int i = 0; i < question.Constraints.Count; i++)
            Add(new TextKey(question.Id, "constraints", i.ToString(CultureInfo.InvariantCulture)), question.Constraints[i].Message);

        return new TextOrdinals(first, question.Constraints.Count);
    }

    private TextOrdinals AddMessages(Question question)
    {
        int first = Count;
        for (int i = 0; i < question.Messages.Count; i++)
            Add(new TextKey(question.Id, "messages", question.Messages.Names[i]), question.Messages.ValueSpan[i]);

        return new TextOrdinals(first, question.Messages.Count);
    }

    private void AddAll(SurveyItem item)
    {
        Add(item);
        if (item is Question question)
            AddAnswer(question.Id, question.Kind);

        foreach (SurveyItem inner in (item as Section)?.Items ?? [])
            AddAll(inner);
    }

    private void AddAnswer(string question, QuestionKind kind)
    {
        if (kind is Matrix matrix)
        {
            AddRows(question, matrix.Rows);
            AddRowDescriptions(question, matrix.Rows);
            kind = matrix.Cell;
        }

        if (kind is ChoiceKind choice)
            AddOptions(question, choice.Options);
        Add(question, (FieldKind)kind);
    }

    private TextOrdinals Add(string? owner, string name, ValueList<string> texts)
    {
        int first = Count;
        for (int i = 0; i < texts.Count; i++)
            Add(new TextKey(owner, name, i.ToString(CultureInfo.InvariantCulture)), texts[i]);

        return new TextOrdinals(first, texts.Count);
    }

    /// <summary>Adds the texts in place of pictures, sounds and films; -1 where there is none.</summary>
    private int[] Add(string owner, ValueList<Media> media)
    {
        int[] ordinals = media.Count == 0 ? [] : new int[media.Count];
        for (int i = 0; i < ordinals.Length; i++)
            ordinals[i] = Add(new TextKey(owner, "media", i.ToString(CultureInfo.InvariantCulture)), media[i].Alt);

        return ordinals;
    }

    private int Add(TextKey key, string? text)
    {
        if (text is null)
            return -1;

        if (Count % ChunkSize == 0)
            _chunks.Add(new (TextKey, string)[ChunkSize]);

        At(Count) = (key, text);
        return Count++;
    }

    private ref (TextKey Key, string Text) At(int ordinal) => ref _chunks[ordinal / ChunkSize][ordinal % ChunkSize];
}
