namespace SurveyEngine.Model;

/// <summary>How a question is answered: a <see cref="FieldKind"/>, or a <see cref="Matrix"/> of them.</summary>
public abstract record QuestionKind
{
    private protected QuestionKind()
    {
    }
}
