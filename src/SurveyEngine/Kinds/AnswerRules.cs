using SurveyEngine.Model;
using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds;

/// <summary>The rules for one answer: how it is read, accepted and checked. They depend on no state and no survey.</summary>
/// <param name="type">The kind of answer.</param>
/// <param name="kind">Its definition.</param>
internal abstract class AnswerRules(FieldType type, FieldKind kind)
{
    public FieldType Type => type;

    public FieldKind Kind => kind;

    /// <summary>The number of bits of an answer; see <see cref="StoredAnswer"/>.</summary>
    public virtual int BitCount => 1;

    /// <summary>What is known of a valid answer.</summary>
    public abstract Facts Facts { get; }

    /// <summary>
    /// Turns what a person typed into a value, or reports that it may mean two; <see cref="TryAccept"/> refuses what cannot be one.
    /// </summary>
    /// <param name="entry">What was typed.</param>
    /// <param name="path">The path of the field, for problems.</param>
    /// <param name="problems">The list that receives the problem.</param>
    /// <param name="value">The value.</param>
    public abstract bool TryReadTyped(in TypedEntry entry, string path, List<Problem> problems, out InputValue value);

    /// <summary>Accepts a value that is not blank, or reports why it is refused.</summary>
    /// <param name="input">The value.</param>
    /// <param name="path">The path of the field, for problems.</param>
    /// <param name="problems">The list that receives problems; an accepted value can have some, too.</param>
    /// <param name="answer">Receives the accepted value; must be blank.</param>
    /// <returns>Whether it was accepted.</returns>
    public abstract bool TryAccept(in InputValue input, string path, List<Problem> problems, ref StoredAnswer answer);

    /// <summary>
    /// Turns the value of an expression into an answer. A number is rounded to the decimals of the field; a value that cannot be an answer
    /// leaves the answer blank.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="answer">Receives the value; must be blank.</param>
    public abstract void Fit(in Value value, scoped ref StoredAnswer answer);

    /// <summary>Selects or deselects an option, as a click on it does.</summary>
    /// <param name="option">The code of the option.</param>
    /// <param name="path">The path of the field, for the problem.</param>
    /// <param name="answer">The answer, which changes.</param>
    /// <returns>The problem when there is no such option; null otherwise.</returns>
    public virtual Problem? Toggle(string option, string path, scoped in StoredAnswer answer) =>
        Quoting(ProblemCodes.UnknownOption, path, ("option", TextPreview.Of(option)));

    /// <summary>Reports the problems of an answer that is not blank.</summary>
    public abstract void Check(scoped in StoredAnswer answer, string path, List<Problem> problems);

    /// <summary>The value of an answer that is not blank.</summary>
    public abstract AnswerValue ToValue(scoped in StoredAnswer answer);

    /// <summary>Creates an error that quotes what was given, or one without arguments when that is personal.</summary>
    protected Problem Quoting(string code, string path, params (string Name, object Value)[] given) =>
        Problem.Error(code, path, kind.Sensitive ? [] : given);

    protected bool RefuseType(in InputValue input, string path, List<Problem> problems)
    {
        problems.Add(Problem.Error(ProblemCodes.WrongType, path, ("found", input.TypeName), ("expected", type.Expected)));
        return false;
    }
}
