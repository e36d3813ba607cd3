using SurveyEngine.Evaluation;
using SurveyEngine.Kinds;
using SurveyEngine.Model;
using SurveyEngine.State;
using SurveyEngine.Text;

namespace SurveyEngine.Sessions;

/// <summary>
/// Builds what a respondent sees: the compiled survey says what is shown, the definition in the language asked for, which has
/// the same structure, says how it reads.
/// </summary>
internal sealed class ViewBuilder(CompiledSurvey survey, AnswerState state, SurveyDefinition texts)
{
    public static SurveyView Build(CompiledSurvey survey, AnswerState state, string language)
    {
        SurveyDefinition texts = LanguageTag.Find(survey.Languages, language) ?? survey.Definition;
        return new ViewBuilder(survey, state, texts).Build(language);
    }

    private SurveyView Build(string language)
    {
        var problems = new List<Problem>();
        AnswerCheck.Check(survey, state, problems);
        return new SurveyView
        {
            Survey = texts.Id,
            Version = texts.Version,
            Language = texts.Language,
            Title = texts.Title,
            Introduction = texts.Introduction,
            Sections = [.. Shown(survey.Sections, texts.Sections).Select(pair => View(pair.Item, pair.Texts))],
            Progress = ProgressCount.Of(survey, state),
            Problems = [.. problems.Select(p => new ProblemView(p.Code, p.Severity, p.Path, p.Message(language)))],
        };
    }

    private IEnumerable<(TItem Item, TText Texts)> Shown<TItem, TText>(IReadOnlyList<TItem> items, ValueList<TText> itemTexts)
        where TItem : CompiledItem
        where TText : SurveyItem =>
        items.Zip(itemTexts).Where(pair => pair.First.IsShown(state));

    private SectionView View(CompiledSection section, Section text) => new()
    {
        Id = text.Id,
        Title = text.Title,
        Notes = text.Notes,
        Items = [.. Shown(section.Items, text.Items).Select(pair => View(pair.Item, pair.Texts))],
    };

    private ItemView View(CompiledItem item, SurveyItem text) =>
        item is CompiledSection section ? View(section, (Section)text) : View((CompiledQuestion)item, (Question)text);

    private QuestionView View(CompiledQuestion question, Question text)
    {
        var matrix = text.Kind as Matrix;
        FieldKind kind = matrix?.Cell ?? (FieldKind)text.Kind;
        IEnumerable<FieldView> fields = question.Cells
            .Select((cell, i) => (Cell: cell, Row: matrix?.Rows[i]))
            .Where(pair => pair.Cell.IsShown(state))
            .Select(pair => View(pair.Cell, kind) with { RowCode = pair.Row?.Code, Label = pair.Row?.Label });
        return new QuestionView
        {
            Id = text.Id,
            Code = text.Code,
            Title = text.Title,
            Notes = text.Notes,
            Prompt = text.Prompt,
            Kind = matrix is null ? FieldTypes.Of(kind).Name : "matrix",
            Fields = [.. fields],
        };
    }

    private FieldView View(Field field, FieldKind kind)
    {
        var view = new FieldView
        {
            Path = field.Path,
            Kind = field.Type.Name,
            Requirement = survey.EffectiveRequirement(field, state),
            Sensitive = kind.Sensitive,
        };
        view = field.Type.View(view, kind, field.EffectiveValue(state));
        return kind is ChoiceKind choice ? view with { Options = [.. Options(field, choice)] } : view;
    }

    private IEnumerable<OptionView> Options(Field field, ChoiceKind kind)
    {
        ValueList<Option> options = kind.OptionSet is { } set && texts.OptionSets.TryGetValue(set, out ValueList<Option>? shared)
            ? shared
            : kind.Options;
        return Enumerable.Range(0, options.Count)
            .Where(option => field.IsOptionShown(state, option))
            .Select(option => View(field, option, options[option]));
    }

    private OptionView View(Field field, int index, Option text) => new()
    {
        Code = text.Code,
        Label = text.Label,
        Group = text.Group,
        Exclusive = text.Exclusive,
        Picked = field.IsSelected(state, index),
        Specify = field.Specifies?[index] is { } specify && specify.IsShown(state)
            ? View(specify, specify.Kind) with { Label = text.Specify?.Prompt }
            : null,
    };
}
