using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>The texts of a question for its problems.</summary>
/// <param name="codes">The codes of the problems.</param>
/// <param name="texts">The ordinals of the texts, in the order of the codes.</param>
/// <param name="catalog">The texts of the survey.</param>
internal sealed class OwnMessages(IReadOnlyList<string> codes, TextOrdinals texts, TextCatalog catalog)
{
    /// <summary>The problem with the text of the question; the problem itself when the question has none for it.</summary>
    public Problem Reword(Problem problem, AnswerState state)
    {
        for (int i = 0; i < codes.Count; i++)
        {
            if (codes[i] == problem.Code)
                return new OwnMessage(catalog, texts.First + i, takesArguments: true).Word(problem, state);
        }

        return problem;
    }
}
