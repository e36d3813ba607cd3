using SurveyEngine.Mapping;
using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds;

/// <summary>
/// All that the engine knows of one kind of answer. A new kind takes its record, a folder here, and one line in
/// <see cref="FieldTypes"/>.
/// </summary>
/// <param name="name">The name in JSON and in views.</param>
/// <param name="help">The description for the editor schema.</param>
/// <param name="blank">The kind with the defaults of all its properties.</param>
internal abstract class FieldType(string name, string help, FieldKind blank)
{
    public string Name => name;

    /// <summary>The description for the editor schema.</summary>
    public string Help => help;

    /// <summary>The kind with the defaults of all its properties.</summary>
    public FieldKind Blank => blank;

    /// <summary>The type of an answer.</summary>
    public abstract AnswerType Answer { get; }

    /// <summary>The expected value, as a term of problem texts.</summary>
    public abstract string Expected { get; }

    /// <summary>The codes of problems that only answers of this kind can have.</summary>
    public abstract string[] Codes { get; }

    /// <summary>The use in conditions, as a term of problem texts.</summary>
    public abstract string Use { get; }

    /// <summary>Maps its properties to JSON.</summary>
    public abstract FieldKind Map(JsonMap json, FieldKind kind);

    /// <summary>Reports the problems of a definition of this kind; paths are relative to it.</summary>
    public abstract void Validate(FieldKind kind, ProblemReporter problems);

    /// <summary>Creates the rules for the answers of all fields of one definition.</summary>
    /// <param name="kind">The definition; it may be unsound, when its problems are reported.</param>
    /// <param name="options">Its options, or those of its option set; none when it has no options.</param>
    public abstract AnswerRules Compile(FieldKind kind, ValueList<Option> options);

    /// <summary>Creates the view of a field; the caller adds what all kinds have in common.</summary>
    public abstract FieldView View(FieldKind kind, in FieldContent content);

    /// <summary>Says an answer in a text, plainly and in the language of the text.</summary>
    public abstract string Say(in SpokenAnswer answer);
}
