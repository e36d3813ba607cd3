using SurveyEngine.Evaluation;
using SurveyEngine.Kinds;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>Builds what a respondent sees of a field: what is common to all kinds; the kind adds the rest.</summary>
/// <param name="survey">The survey.</param>
/// <param name="state">The answers, evaluated.</param>
/// <param name="language">The language asked for.</param>
internal sealed class FieldViewBuilder(CompiledSurvey survey, AnswerState state, string language)
{
    private readonly LocalizedTexts _texts = survey.Texts.In(language);

    /// <summary>The view of the field of a question, or of a row of a matrix.</summary>
    public FieldView View(Field field, CompiledQuestion question, RowView? row)
    {
        var content = new FieldContent
        {
            Language = language,
            Answer = field.Rules is ChoiceRules ? default : field.EffectiveValue(state),
            Options = field.Rules is ChoiceRules choice ? Options(field, choice.Options, question.OptionTexts) : [],
            Texts = _texts.Of(field.Kind, question.KindTexts),
        };
        return View(field, content, row?.Code, row?.Label);
    }

    private FieldView Specify(Field field, OptionTexts option)
    {
        var content = new FieldContent { Language = language, Answer = field.EffectiveValue(state), Options = [], Texts = [] };
        return View(field, content, rowCode: null, _texts.Find(option.Specify));
    }

    private FieldView View(Field field, in FieldContent content, string? rowCode, string? label) => field.Type.View(field.Kind, content) with
    {
        Path = field.Path,
        RowCode = rowCode,
        Label = label,
        Requirement = survey.EffectiveRequirement(field, state),
        Sensitive = field.Kind.Sensitive,
        Answered = field.IsAnswered(state),
        Entered = state.EnteredInto(field.Index)?.Text,
    };

    private ValueList<OptionView> Options(Field field, ValueList<Option> options, OptionTexts[] optionTexts)
    {
        var views = new List<OptionView>(options.Count);
        for (int i = 0; i < options.Count; i++)
        {
            if (field.IsOptionShown(state, i))
                views.Add(View(field, i, options[i], optionTexts[i]));
        }

        return ValueList.Of(views);
    }

    private OptionView View(Field field, int index, Option option, OptionTexts optionTexts) => new()
    {
        Code = option.Code,
        Label = _texts[optionTexts.Label],
        Group = _texts.Find(optionTexts.Group),
        Exclusive = option.Exclusive,
        Selected = field.IsSelected(state, index),
        Specify = field.Specifies?[index] is { } specify && specify.IsShown(state) ? Specify(specify, optionTexts) : null,
    };
}
