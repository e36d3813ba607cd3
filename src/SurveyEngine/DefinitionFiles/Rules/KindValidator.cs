using System.Diagnostics;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Rules;

/// <summary>A kind of question: a new kind is its validator and one line here.</summary>
internal static class KindValidator
{
    /// <summary>Reports what is wrong with a kind; paths are relative to it.</summary>
    public static void Check(QuestionKind kind, ProblemReporter findings)
    {
        switch (kind)
        {
            case SingleChoice single: SingleChoiceValidator.Check(single, findings); break;
            case MultiChoice multi: MultiChoiceValidator.Check(multi, findings); break;
            case Matrix matrix: MatrixValidator.Check(matrix, findings); break;
            case NumberEntry number: NumberEntryValidator.Check(number, findings); break;
            case TextEntry text: TextEntryValidator.Check(text, findings); break;
            default: throw new UnreachableException();
        }
    }
}
