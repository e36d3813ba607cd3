using System.Text;
using SurveyEngine.Kinds;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>The texts of a survey in the languages of a reader, with answers put in.</summary>
/// <param name="texts">The texts.</param>
/// <param name="reader">The reader.</param>
/// <param name="answers">Gives the effective answer of a field.</param>
/// <param name="hidesSensitive">Whether personal answers are left out, as in messages, which end up in logs.</param>
internal sealed class FilledTexts(LocalizedTexts texts, Audience reader, Func<Field, AnswerValue> answers, bool hidesSensitive)
{
    /// <summary>The most characters that are put into one text; after that, an ellipsis stands for each further answer.</summary>
    public const int MaxCharacters = 65_536;

    /// <summary>How deep the labels of options are put into each other.</summary>
    private const int MaxLevels = 2;

    private const string Ellipsis = "…";

    // What is said of each answer, at each level; null: there is none. Created with the first one.
    private Dictionary<(AnswerPlace, int), string?>? _said;

    private int _characters;

    /// <summary>The language that the texts are in.</summary>
    public string Language => texts.Language;

    /// <summary>The language that numbers and dates are written in: the one that the reader prefers.</summary>
    public string Preferred => reader.Languages is [var preferred, ..] ? preferred : texts.Language;

    /// <summary>The text with an ordinal.</summary>
    public string this[int ordinal] => Fill(ordinal, problem: null);

    /// <summary>A list of texts.</summary>
    public ValueList<string> this[TextOrdinals range]
    {
        get
        {
            if (range.Count == 0)
                return [];

            string[] filled = new string[range.Count];
            for (int i = 0; i < filled.Length; i++)
                filled[i] = this[range.First + i];

            return new ValueList<string>(filled);
        }
    }

    /// <summary>The same texts without personal answers.</summary>
    public FilledTexts ForMessages() => new(texts, reader, answers, hidesSensitive: true);

    /// <summary>The text with an ordinal; null when the ordinal is -1.</summary>
    public string? Find(int ordinal) => ordinal < 0 ? null : this[ordinal];

    /// <summary>The texts of a kind of answer that are not those of options.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="ordinals">The ordinals, in the order of <see cref="FieldKind.Texts"/>; empty when it has no texts.</param>
    public (string Name, string? Text)[] Of(FieldKind kind, int[] ordinals)
    {
        (string Name, string? Text)[] named = ordinals.Length == 0 ? [] : kind.Texts;
        for (int i = 0; i < named.Length; i++)
            named[i].Text = Find(ordinals[i]);

        return named;
    }

    /// <summary>The text with an ordinal, about a problem whose arguments are put in, too; those come before answers of the same name.</summary>
    public string Fill(int ordinal, Problem? problem)
    {
        TextTemplate template = texts[ordinal];
        if (template.Literal is { } literal)
            return literal;

        _characters = 0;
        return Fill(template, level: 0, problem);
    }

    private string Fill(TextTemplate template, int level, Problem? problem)
    {
        if (template.Literal is { } literal)
            return literal;

        var text = new StringBuilder();
        foreach (TextPart part in template.Parts)
        {
            text.Append(part.Literal);
            if (part.Placeholder is not { } placeholder)
                continue;

            string said = Argument(placeholder, problem) ?? Answer(placeholder, level);
            _characters += said.Length;
            text.Append(said);
        }

        return text.ToString();
    }

    private static string? Argument(Placeholder placeholder, Problem? problem)
    {
        foreach (ProblemArgument argument in problem?.Arguments ?? [])
        {
            if (argument.Name == placeholder.Name)
                return argument.Text;
        }

        return null;
    }

    private string Answer(Placeholder placeholder, int level)
    {
        if (placeholder.Answer is not { } place)
            return placeholder.Written;
        if (_characters > MaxCharacters || (hidesSensitive && place.IsSensitive))
            return Ellipsis;

        _said ??= [];
        if (!_said.TryGetValue((place, level), out string? said))
            _said[(place, level)] = said = Say(place, level);

        return said ?? placeholder.Instead ?? Ellipsis;
    }

    /// <summary>Says the answers of a place; null when there is none.</summary>
    private string? Say(AnswerPlace place, int level)
    {
        List<string>? said = null;
        foreach (Field field in place.Fields)
        {
            AnswerValue answer = answers(field);
            if (answer.IsBlank)
                continue;

            said ??= [];
            said.Add(field.Type.Say(new SpokenAnswer
            {
                Answer = answer,
                Language = Preferred,
                Labels = field.Rules is ChoiceRules choice ? Labels(choice, answer, place.Options, level) : [],
                Texts = Texts(field.Kind, place.Texts, level),
                Words = name => reader.Messages.Word(name, reader.Languages.Count == 0 ? [texts.Language] : reader.Languages),
            }));
        }

        return said is null ? null : SpokenAnswer.Join(said, Preferred);
    }

    private string[] Labels(ChoiceRules choice, AnswerValue answer, OptionTexts[] options, int level)
    {
        return answer.AsOption is { } code ? [Label(code)] : [.. answer.AsOptions!.Select(Label)];

        string Label(string of) => choice.TryFind(of, out int option) ? Inner(options[option].Label, level) : of;
    }

    private (string Name, string? Text)[] Texts(FieldKind kind, int[] ordinals, int level)
    {
        (string Name, string? Text)[] named = ordinals.Length == 0 ? [] : kind.Texts;
        for (int i = 0; i < named.Length; i++)
            named[i].Text = ordinals[i] < 0 ? null : Inner(ordinals[i], level);

        return named;
    }

    /// <summary>A text that is put into another one.</summary>
    private string Inner(int ordinal, int level) => level == MaxLevels ? Ellipsis : Fill(texts[ordinal], level + 1, problem: null);
}
