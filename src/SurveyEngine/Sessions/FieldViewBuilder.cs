using SurveyEngine.Evaluation;
using SurveyEngine.Kinds;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>Builds what a respondent sees of a field: what is common to all kinds; the kind adds the rest.</summary>
internal sealed class FieldViewBuilder(
    CompiledSurvey survey, AnswerState state, ViewOptions options, FilledTexts texts, FieldProblems problems, ViewOrder order)
{
    /// <summary>The view of the field of a question, or of a row of a matrix.</summary>
    public FieldView View(Field field, CompiledQuestion question, RowView? row)
    {
        var content = new FieldContent
        {
            Language = texts.Preferred,
            Answer = field.Rules is ChoiceRules ? default : Answer(field),
            Options = field.Rules is ChoiceRules choice ? Options(field, choice.Options, question.OptionTexts) : [],
            Texts = texts.Of(field.Kind, question.KindTexts),
        };
        return View(field, content, row?.Code, row?.Label);
    }

    /// <summary>The problems of a field.</summary>
    public ValueList<ProblemView> ProblemsOf(Field field) => problems.Of(field);

    private FieldView Specify(Field field, OptionTexts option)
    {
        var content = new FieldContent { Language = texts.Preferred, Answer = Answer(field), Options = [], Texts = [] };
        return View(field, content, rowCode: null, texts.Find(option.Specify));
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
        Hidden = !field.IsShown(state),
        ReadOnly = field.IsCalculated,
        IsDefault = field.IsUntouched(state) && field.IsAnswered(state),
        Problems = problems.Of(field),
    };

    /// <summary>The answer; of a hidden field, the one that comes back when it is shown.</summary>
    private AnswerValue Answer(Field field) => field.IsShown(state) ? field.EffectiveValue(state) : field.Draft(state);

    private ValueList<OptionView> Options(Field field, ValueList<Option> all, OptionTexts[] optionTexts)
    {
        var views = new List<OptionView>(all.Count);
        int[]? indices = order.Of(((ChoiceKind)field.Kind).Order, field.Path, all, static option => option.Fixed);
        for (int place = 0; place < all.Count; place++)
        {
            int i = indices?[place] ?? place;
            if (options.IncludeHidden || field.IsOptionShown(state, i))
                views.Add(View(field, i, all[i], optionTexts[i]));
        }

        return ValueList.Of(views);
    }

    private OptionView View(Field field, int index, Option option, OptionTexts optionTexts)
    {
        bool isHidden = !field.IsOptionShown(state, index);
        return new OptionView
        {
            Code = option.Code,
            Label = texts[optionTexts.Label],
            Group = texts.Find(optionTexts.Group),
            Exclusive = option.Exclusive,
            Selected = isHidden || !field.IsShown(state) ? field.IsSelectedInDraft(state, index) : field.IsSelected(state, index),
            Specify = field.Specifies?[index] is { } specify && (options.IncludeHidden || specify.IsShown(state)) ? Specify(specify, optionTexts) : null,
            Hidden = isHidden,
            Media = MediaViews.Of(option.Media, optionTexts.Media, texts),
            Description = texts.Find(optionTexts.Description),
        };
    }
}
