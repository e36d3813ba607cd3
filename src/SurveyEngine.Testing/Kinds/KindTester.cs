using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Invariants;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Kinds;

/// <summary>
/// All that the kit knows of one kind of answer. A new kind takes a file in this folder and one line in <see cref="KindTesters"/>.
/// </summary>
/// <param name="blank">The kind with the defaults of all its properties.</param>
internal abstract class KindTester(FieldKind blank)
{
    /// <summary>The kind with the defaults of all its properties.</summary>
    public FieldKind Blank => blank;

    /// <summary>The form of its answers.</summary>
    public abstract AnswerValueKind Form { get; }

    /// <summary>How often it is generated, compared with the other kinds.</summary>
    public virtual int Weight => 1;

    /// <summary>What a careless person may type, into a field of any kind.</summary>
    public virtual IReadOnlyList<string> Typings => [];

    /// <summary>The invariants that are about this kind only.</summary>
    public virtual IEnumerable<Invariant> Invariants => [];

    /// <summary>Generates a definition, with limits that leave something to answer.</summary>
    /// <param name="optionSet">The option set to use, if the kind has options; null: options of its own.</param>
    /// <param name="dice">The source of chance.</param>
    public abstract FieldKind Generate(string? optionSet, Dice dice);

    /// <summary>The number of options that must stay without a condition, so that an answer is possible.</summary>
    public virtual int MinSelected(FieldKind kind) => 0;

    /// <summary>The kind without what can be wrong with a computed value, which is fitted to it.</summary>
    public virtual FieldKind WithoutLimits(FieldKind kind) => blank;

    /// <summary>Smaller definitions of the kind.</summary>
    public virtual IEnumerable<FieldKind> Shrink(FieldKind kind) => kind == blank ? [] : [blank];

    /// <summary>Whether an answer of the right form can still be wrong.</summary>
    public virtual bool HasLimits(DefinedField field) => false;

    /// <summary>Generates a comparison, which is false while the field is unanswered.</summary>
    public abstract string Comparison(ConditionTarget target, Dice dice);

    /// <summary>Generates any condition on a field but <c>answered( )</c>.</summary>
    /// <param name="target">The field.</param>
    /// <param name="alike">Other fields of the kind, to compare it with.</param>
    /// <param name="dice">The source of chance.</param>
    public abstract string Condition(ConditionTarget target, IReadOnlyList<ConditionTarget> alike, Dice dice);

    /// <summary>Generates an expression of its type.</summary>
    /// <param name="options">The options of the field whose value it is.</param>
    /// <param name="expressions">The generator of its parts.</param>
    /// <param name="dice">The source of chance.</param>
    public abstract string Expression(ValueList<Option> options, ExpressionGenerator expressions, Dice dice);

    /// <summary>A value of its form as expressions write it.</summary>
    public virtual string Literal(AnswerValue value) => ConditionParts.Quoted(value.ToString());

    /// <summary>An answer of the right form, regardless of what is shown and of limits.</summary>
    public abstract AnswerValue Any(DefinedField field, Dice dice);

    /// <summary>
    /// An answer without any problem, often a value that a condition compares with; blank when there is none.
    /// </summary>
    /// <param name="field">A shown field.</param>
    /// <param name="session">The session, which tells what is shown.</param>
    /// <param name="dice">The source of chance.</param>
    public abstract AnswerValue Valid(DefinedField field, SurveySession session, Dice dice);

    /// <summary>What a person may type to give an answer, in half-width or full-width characters.</summary>
    public virtual string Typed(DefinedField field, AnswerValue value, Dice dice) => InSomeWidth(Plain(value), dice);

    /// <summary>An answer as it is typed in its plainest form.</summary>
    public virtual string Plain(AnswerValue value) => value.ToString();

    /// <summary>Every sort of wrong answer.</summary>
    public IReadOnlyList<WrongAnswer> Wrong(DefinedField field, Dice dice) => [.. Refused(field), .. OverLimit(field, dice)];

    /// <summary>Answers that the field refuses, so that a session stays as it was.</summary>
    public abstract IEnumerable<WrongAnswer> Refused(DefinedField field);

    /// <summary>Answers that the field accepts, though they exceed one of its limits.</summary>
    public virtual IEnumerable<WrongAnswer> OverLimit(DefinedField field, Dice dice) => [];

    /// <summary>Wrong values that no <see cref="AnswerValue"/> can hold, as JSON, each with the code of its problem.</summary>
    public virtual IEnumerable<(string Code, string Json)> WrongJson(DefinedField field) =>
        [(ProblemCodes.WrongType, "true"), (ProblemCodes.WrongType, "{\"a\":{}}"), (ProblemCodes.WrongType, "[null]")];

    /// <summary>The JSON of a value of its form, in posts.</summary>
    public virtual string Json(AnswerValue value) => JsonString.Of(value.AsText!);

    /// <summary>A value of its form as stories tell it.</summary>
    public virtual string Tell(AnswerValue value) => Story.Quoted(value.AsText!);

    /// <summary>Smaller values of its form.</summary>
    public virtual IEnumerable<AnswerValue> Shrink(AnswerValue value) =>
        value.AsText is { Length: > 1 } text ? [text[..(text.Length / 2)]] : [];

    /// <summary>The codes of the options that an answer selects.</summary>
    public virtual IReadOnlyList<string> Selected(AnswerValue value) => [];

    /// <summary>The answer that the view of a field shows.</summary>
    public abstract AnswerValue AnswerIn(FieldView view);

    /// <summary>The answer that a row of responses has; the field is answered.</summary>
    public abstract AnswerValue AnswerIn(ResponseRow row, SurveyField field);

    /// <summary>The text, or the same in full-width characters with spaces around it.</summary>
    protected static string InSomeWidth(string text, Dice dice) =>
        dice.Chance(0.5) ? text : $" {string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c))}\u3000";
}
