using SurveyEngine.Mapping;
using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds;

/// <summary>
/// All that the engine knows of one kind of answer. A new kind is its record, a folder here, and one line in
/// <see cref="FieldTypes"/>.
/// </summary>
/// <param name="name">What it is called in JSON and in views.</param>
/// <param name="help">What it is, for the editor schema.</param>
/// <param name="blank">The kind with the defaults of all its properties.</param>
internal abstract class FieldType(string name, string help, FieldKind blank)
{
    public string Name => name;

    /// <summary>What it is, for the editor schema.</summary>
    public string Help => help;

    /// <summary>The kind with the defaults of all its properties.</summary>
    public FieldKind Blank => blank;

    /// <summary>What an answer is.</summary>
    public abstract AnswerType Answer { get; }

    /// <summary>What an answer must be, as a term of problem texts.</summary>
    public abstract string Expected { get; }

    /// <summary>How conditions can use it, as a term of problem texts.</summary>
    public abstract string Use { get; }

    /// <summary>Maps its properties to JSON.</summary>
    public abstract FieldKind Map(JsonMap json, FieldKind kind);

    /// <summary>Reports what is wrong with a definition of this kind; paths are relative to it.</summary>
    public abstract void Validate(FieldKind kind, ProblemReporter problems);

    /// <summary>The rules for the answers of all fields of one definition.</summary>
    /// <param name="kind">The definition; it may be unsound, when its problems are reported.</param>
    /// <param name="options">Its options, or those of its option set; none when it has no options.</param>
    public abstract AnswerRules Compile(FieldKind kind, ValueList<Option> options);

    /// <summary>What a respondent sees of a field; the caller adds what all kinds have in common.</summary>
    public abstract FieldView View(FieldKind kind, in FieldContent content);
}
