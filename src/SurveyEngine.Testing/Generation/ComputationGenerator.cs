using SurveyEngine.Model;
using SurveyEngine.Testing.Kinds;

namespace SurveyEngine.Testing.Generation;

/// <summary>Gives questions calculations, defaults, constraints and messages of their own, so that every survey keeps a valid response.</summary>
/// <param name="dice">The source of chance.</param>
/// <param name="targets">What may be named.</param>
/// <param name="blankable">The fields that a respondent may leave blank: a comparison with one is then false.</param>
internal sealed class ComputationGenerator(Dice dice, IReadOnlyList<ConditionTarget> targets, IReadOnlyList<ConditionTarget> blankable)
{
    /// <summary>The question with a calculation.</summary>
    /// <param name="question">The question.</param>
    /// <param name="options">Its options.</param>
    /// <param name="rank">Its rank: what it reads has a lower one.</param>
    public Question Calculated(Question question, ValueList<Option> options, int rank)
    {
        FieldKind kind = KindOf(question);
        KindTester tester = KindTesters.Of(kind);
        bool isLimited = kind is not ChoiceKind && dice.Chance(0.3);
        kind = isLimited ? kind : tester.WithoutLimits(kind);
        string value = Below(rank).Make(kind, options);
        return question with
        {
            Kind = question.Kind is Matrix matrix ? matrix with { Cell = kind } : kind,
            Calculated = isLimited ? Limited(kind, value, rank) : value,
            Requirement = isLimited || question.Requirement != Requirement.Required ? question.Requirement : Requirement.Requested,
            RequiredWhen = null,
            Prompt = dice.Chance(0.3) ? null : question.Prompt,
        };
    }

    /// <summary>The question with a default, perhaps.</summary>
    public Question WithDefault(Question question, ValueList<Option> options, int rank) =>
        dice.Chance(0.25) ? question with { Default = Below(rank).Make(KindOf(question), options) } : question;

    /// <summary>The question with constraints and messages of its own, perhaps; it may be blank unless something says otherwise.</summary>
    public Question WithConstraints(Question question, ValueList<Option> options, bool mayBeBlank)
    {
        var self = new ConditionTarget(question.Id, KindTesters.Of(KindOf(question)), [.. options.Select(option => option.Code)], Rows: 0, Rank: 0);
        return question with
        {
            Constraints = dice.Chance(0.2) ? [.. Enumerable.Range(1, dice.Between(1, 2)).Select(_ => Constraint(question, self, mayBeBlank))] : [],
            Messages = dice.Chance(0.2) ? Messages(question) : [],
            Appearance = dice.Chance(0.1) ? "columns-2" : null,
        };
    }

    private Constraint Constraint(Question question, ConditionTarget self, bool mayBeBlank)
    {
        // In constraints of a matrix its id is the row at hand, and so it is no matrix there.
        ConditionTarget[] others = [.. targets.Where(target => target.Name != question.Id && !target.Name.StartsWith(question.Id + ".", StringComparison.Ordinal))];
        string own = self.Tester.Comparison(self, dice);
        string assert = dice.Below(4) switch
        {
            0 => own,
            1 => $"not ({own})",
            2 => $"{own} or {new ExpressionGenerator(dice, others).Comparison()}",
            _ => $"not ({own}) and {new ExpressionGenerator(dice, others).Comparison()}",
        };
        bool canBeEscaped = question.Calculated is not null && blankable.Count > 0 && dice.Chance(0.5);
        return new Constraint
        {
            Assert = canBeEscaped ? $"not answered({dice.Pick(blankable).Name}) or {assert}" : assert,
            Message = "Not like this.",
            Severity = (canBeEscaped || (mayBeBlank && question.Calculated is null)) && dice.Chance(0.6) ? ProblemSeverity.Error : ProblemSeverity.Warning,
        };
    }

    private ValueMap<string> Messages(Question question) => KindOf(question) is NumberEntry
        ? [new(ProblemCodes.AboveMaximum, "At most {limit}."), new(ProblemCodes.Required, "Please say it.")]
        : [new(dice.Pick([ProblemCodes.Required, ProblemCodes.Requested, ProblemCodes.WrongType, ProblemCodes.NotShown, ProblemCodes.Calculated]), "Please look again.")];

    /// <summary>A value that is valid at least while some field is blank.</summary>
    private string Limited(FieldKind kind, string value, int rank)
    {
        KindTester tester = KindTesters.Of(kind);
        string valid = tester.Literal(OneQuestionSurvey.Valid(kind, dice));
        ConditionTarget[] lower = [.. blankable.Where(target => target.Rank < rank)];
        if (lower.Length == 0)
            return valid;

        ConditionTarget field = dice.Pick(lower);
        return $"if({field.Tester.Comparison(field, dice)}, {value}, {valid})";
    }

    private ExpressionGenerator Below(int rank) => new(dice, [.. targets.Where(target => target.Rank < rank)]);

    private static FieldKind KindOf(Question question) => question.Kind is Matrix matrix ? matrix.Cell : (FieldKind)question.Kind;
}
