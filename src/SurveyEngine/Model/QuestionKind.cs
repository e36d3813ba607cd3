namespace SurveyEngine.Model;

/// <summary>The kind of answer of a question: a <see cref="FieldKind"/>, or a <see cref="Matrix"/> of them.</summary>
public abstract record QuestionKind
{
    private protected QuestionKind()
    {
    }
}
