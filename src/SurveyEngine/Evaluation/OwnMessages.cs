using System.Text;
using SurveyEngine.Diagnostics;
using SurveyEngine.Model;

namespace SurveyEngine.Evaluation;

/// <summary>The texts of a question for its problems.</summary>
/// <param name="codes">The codes of the problems.</param>
/// <param name="texts">The ordinals of the texts, in the order of the codes.</param>
/// <param name="catalog">The texts of the survey.</param>
internal sealed class OwnMessages(IReadOnlyList<string> codes, TextOrdinals texts, TextCatalog catalog)
{
    /// <summary>The problem with the text of the question; the problem itself when the question has none for it.</summary>
    public Problem Reword(Problem problem)
    {
        for (int i = 0; i < codes.Count; i++)
        {
            if (codes[i] != problem.Code)
                continue;

            int ordinal = texts.First + i;
            return problem.Saying(new ProblemWording(language => Fill(catalog.In(language)[ordinal], problem), catalog.Languages));
        }

        return problem;
    }

    /// <summary>Puts arguments in; a brace that names none stays as it is.</summary>
    private static string Fill(string template, Problem problem)
    {
        var text = new StringBuilder(template);
        foreach (ProblemArgument argument in problem.Arguments)
            text.Replace($"{{{argument.Name}}}", argument.Text);

        return text.ToString();
    }
}
