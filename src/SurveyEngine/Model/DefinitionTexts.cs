using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SurveyEngine.Model;

/// <summary>
/// Visits every text of a definition that a respondent reads, by its text key. One visitor lists the texts and replaces
/// them, so that the two cannot disagree about the keys.
/// </summary>
internal sealed class DefinitionTexts
{
    private readonly Func<string, string, string> _visit;

    private DefinitionTexts(Func<string, string, string> visit) => _visit = visit;

    /// <summary>The texts by key, in the order of the definition.</summary>
    public static Dictionary<string, string> All(SurveyDefinition definition)
    {
        var texts = new Dictionary<string, string>();
        Replace(definition, (key, text) =>
        {
            texts.TryAdd(key, text); // options of one group share its key
            return text;
        });
        return texts;
    }

    /// <summary>The definition with each text replaced by what the function makes of its key and the text.</summary>
    public static SurveyDefinition Replace(SurveyDefinition definition, Func<string, string, string> replace) =>
        new DefinitionTexts(replace).Survey(definition);

    private SurveyDefinition Survey(SurveyDefinition survey) => survey with
    {
        Title = Text("title", survey.Title),
        Introduction = Texts("introduction", survey.Introduction),
        OptionSets = survey.OptionSets.Replace((name, options) => Options($"optionSets.{name}", options)),
        Sections = survey.Sections.Replace((section, _) => Section(section)),
        Rules = survey.Rules.Replace((rule, _) => rule with { Message = Text($"rules.{rule.Id}", rule.Message) }),
    };

    private SurveyItem Item(SurveyItem item) => item is Question question ? Question(question) : Section((Section)item);

    private Section Section(Section section) => section with
    {
        Title = Text($"{section.Id}.title", section.Title),
        Notes = Texts($"{section.Id}.notes", section.Notes),
        Items = section.Items.Replace((item, _) => Item(item)),
    };

    private Question Question(Question question) => question with
    {
        Title = Text($"{question.Id}.title", question.Title),
        Prompt = Text($"{question.Id}.prompt", question.Prompt),
        Notes = Texts($"{question.Id}.notes", question.Notes),
        Kind = question.Kind.ReplaceTexts(question.Id, this),
    };

    /// <summary>The options of a choice or of an option set, whose key is <paramref name="owner"/>.</summary>
    public ValueList<Option> Options(string owner, ValueList<Option> options) => options.Replace((option, _) =>
    {
        string key = $"{owner}.options.{option.Code}";
        return option with
        {
            Group = Text($"{owner}.groups.{option.Group}", option.Group),
            Label = Text(key, option.Label),
            Specify = option.Specify is { } specify
                ? specify with { Prompt = Text($"{key}.specify", specify.Prompt) }
                : null,
        };
    });

    /// <summary>A text that may be missing.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public string? Text(string key, string? text) => text is null ? null : _visit(key, text);

    private ValueList<string> Texts(string key, ValueList<string> texts) =>
        texts.Replace((text, i) => Text($"{key}.{i.ToString(CultureInfo.InvariantCulture)}", text));
}
