using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>
/// Gathers what a definition says of the answers of questions. The rows of a matrix share it, until an expression differs from row to row.
/// </summary>
/// <param name="fields">The number of fields.</param>
/// <param name="texts">The texts of the survey.</param>
internal sealed class TermsBuilder(int fields, TextCatalog texts)
{
    private readonly AnswerTerms?[] _terms = new AnswerTerms?[fields];

    /// <summary>The terms by the index of the field; null for most.</summary>
    public AnswerTerms?[] Terms => _terms;

    /// <summary>The terms of the fields of a question, which are created when it has some.</summary>
    public AnswerTerms Of(CompiledQuestion question)
    {
        if (question.Cells is [var first, ..] && _terms[first.Index] is { } known)
            return known;

        ValueMap<string> messages = question.Definition.Messages;
        var terms = new AnswerTerms
        {
            Messages = messages.Count == 0 ? null : new OwnMessages([.. messages.Names], question.Texts.Messages, texts),
        };
        foreach (Field cell in question.Cells)
            _terms[cell.Index] = terms;

        return terms;
    }

    /// <summary>Adds an expression to the terms of each field of a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="variants">The expression of each field; or one for all.</param>
    /// <param name="add">Adds it.</param>
    public void Add(CompiledQuestion question, Expr[] variants, Action<AnswerTerms, Expr> add)
    {
        AnswerTerms shared = Of(question);
        Field[] cells = question.Cells;
        bool isAlike = Array.TrueForAll(variants, bound => bound == variants[0]);
        bool isSplit = Array.Exists(cells, cell => _terms[cell.Index] != shared);
        if (isAlike && !isSplit)
        {
            add(shared, variants[0]);
            return;
        }

        for (int i = 0; i < cells.Length; i++)
        {
            if (!isSplit)
                _terms[cells[i].Index] = shared.Copy();
            add(_terms[cells[i].Index]!, variants[isAlike ? 0 : i]);
        }
    }
}
