using SurveyEngine.Kinds.Choice;
using SurveyEngine.Kinds.Number;
using SurveyEngine.Kinds.Text;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>Makes the fields of one kind of answer: once for a question, once for each row of a matrix.</summary>
internal abstract class FieldBuilder
{
    /// <summary>Prepares what all fields of the kind share.</summary>
    /// <param name="kind">The kind of answer.</param>
    /// <param name="owner">The id of the question.</param>
    /// <param name="path">Where it stands in the definition.</param>
    /// <param name="survey">The survey being built.</param>
    public static FieldBuilder For(FieldKind kind, string owner, string path, SurveyBuilder survey) => kind switch
    {
        ChoiceKind choice => new Choice(choice, owner, path, survey),
        NumberEntry number => new Number(number),
        TextEntry text => new FreeText(text),
        _ => throw new InvalidOperationException($"No fields are known for {kind.GetType().Name}."),
    };

    /// <summary>Makes a field, and the specify texts that hang on it.</summary>
    public abstract Field Build(FieldPlace place, SurveyBuilder survey);

    private sealed class Number(NumberEntry kind) : FieldBuilder
    {
        private readonly NumberRules _rules = new(kind);

        public override Field Build(FieldPlace place, SurveyBuilder survey) =>
            survey.Add(new NumberField(place, survey.Layout.TakeBits(1), survey.Layout.TakeNumber(), _rules));
    }

    private sealed class FreeText(TextEntry kind) : FieldBuilder
    {
        private readonly TextRules _rules = new(kind);

        public override Field Build(FieldPlace place, SurveyBuilder survey) =>
            survey.Add(new TextField(place, survey.Layout.TakeBits(1), survey.Layout.TakeText(), _rules));
    }

    private sealed class Choice : FieldBuilder
    {
        private readonly ChoiceKind _kind;
        private readonly ChoiceRules _rules;
        private readonly Gate?[]? _optionGates;
        private readonly TextRules?[]? _specifies;

        public Choice(ChoiceKind kind, string owner, string path, SurveyBuilder survey)
        {
            OptionList list = survey.OptionsOf(kind, owner, path);
            _kind = kind;
            _rules = new ChoiceRules(kind, list.Options);
            _optionGates = list.Gates;
            for (int i = 0; i < list.Options.Count; i++)
            {
                if (list.Options[i].Specify is not { } specify)
                    continue;

                _specifies ??= new TextRules?[list.Options.Count];
                _specifies[i] = new TextRules(specify.Text);
            }
        }

        public override Field Build(FieldPlace place, SurveyBuilder survey)
        {
            var field = new ChoiceField(place, survey.Layout.TakeBits(_rules.Options.Count), _kind, _rules, _optionGates);
            survey.Add(field);
            if (_specifies is null)
                return field;

            var specifies = new TextField?[_specifies.Length];
            for (int option = 0; option < specifies.Length; option++)
            {
                if (_specifies[option] is { } rules)
                    specifies[option] = BuildSpecify(field, option, rules, place, survey);
            }

            field.Specifies = specifies;
            return field;
        }

        private TextField BuildSpecify(ChoiceField field, int option, TextRules rules, FieldPlace place, SurveyBuilder survey)
        {
            Option definition = _rules.Options[option];
            var specifyPlace = new FieldPlace(
                survey.Fields.Count, $"{place.Path}.{definition.Code}", place.Question, place.Row, place.Gate,
                definition.Specify!.Requirement, FollowsQuestion: false);
            var specify = new TextField(
                specifyPlace, survey.Layout.TakeBits(1), survey.Layout.TakeText(), rules, new SpecifyHost(field, option));
            survey.Add(specify);
            return specify;
        }
    }
}
