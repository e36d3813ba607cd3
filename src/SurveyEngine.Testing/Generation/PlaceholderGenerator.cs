using SurveyEngine.Model;

namespace SurveyEngine.Testing.Generation;

/// <summary>Puts answers into the texts of a definition: into those of questions, answers of earlier ones; into messages, any.</summary>
internal sealed class PlaceholderGenerator
{
    private readonly Dice _dice;
    private readonly SurveyDefinition _definition;
    private readonly List<string> _names = [];

    private PlaceholderGenerator(SurveyDefinition definition, Dice dice) => (_definition, _dice) = (definition, dice);

    /// <summary>The definition, in a share of cases with placeholders.</summary>
    public static SurveyDefinition Put(SurveyDefinition definition, Dice dice) =>
        dice.Chance(0.4) ? new PlaceholderGenerator(definition, dice).Put() : definition;

    private SurveyDefinition Put()
    {
        ValueList<Section> sections = [.. _definition.Sections.Select(Put)];
        return _definition with
        {
            Sections = sections,
            Rules = [.. _definition.Rules.Select(rule => rule with { Message = Put(rule.Message) })],
        };
    }

    private Section Put(Section section) => section with { Title = section.Title is { } title ? Put(title) : null, Items = [.. section.Items.Select(Put)] };

    private SurveyItem Put(SurveyItem item) => item switch
    {
        Section section => Put(section),
        Note note => note with { Prompt = Put(note.Prompt) },
        _ => Put((Question)item),
    };

    private Question Put(Question question)
    {
        Question filled = question with { Prompt = question.Prompt is { } prompt ? Put(prompt) : null, Kind = Put(question.Kind) };
        if (question.Kind is Matrix matrix)
            _names.AddRange(matrix.Rows.Select(row => $"{question.Id}.{row.Code}").Prepend($"{question.Id}.*"));
        else
            _names.Add(question.Id);

        _names.AddRange(SpecifiesOf(question));
        return filled;
    }

    private QuestionKind Put(QuestionKind kind) => kind switch
    {
        Matrix matrix => matrix with { Rows = [.. matrix.Rows.Select(row => row with { Label = Put(row.Label) })], Cell = (FieldKind)Put(matrix.Cell) },
        ChoiceKind choice => choice with { Options = [.. choice.Options.Select(option => option with { Label = Put(option.Label) })] },
        NumberEntry number => number with { Suffix = number.Suffix is { } suffix ? Put(suffix) : null },
        _ => kind,
    };

    private static IEnumerable<string> SpecifiesOf(Question question) =>
        question.Kind is ChoiceKind choice
            ? choice.Options.Where(option => option.Specify is not null).Select(option => $"{question.Id}.{option.Code}")
            : [];

    private string Put(string text) => _names.Count > 0 && _dice.Chance(0.3)
        ? $"{text} {{{_dice.Pick(_names)}{_dice.Pick(["", "|", "|nothing"])}}}"
        : text;
}
