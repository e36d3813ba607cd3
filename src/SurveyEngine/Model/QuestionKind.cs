namespace SurveyEngine.Model;

/// <summary>The kind of answer of a question: a <see cref="FieldKind"/>, or a <see cref="Matrix"/> of them.</summary>
public abstract record QuestionKind
{
    private protected QuestionKind()
    {
    }

    /// <summary>The same kind with its texts replaced; the key of each begins with the id of the question.</summary>
    internal virtual QuestionKind ReplaceTexts(string id, DefinitionTexts texts) => this;
}
