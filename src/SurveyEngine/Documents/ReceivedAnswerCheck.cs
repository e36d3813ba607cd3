using System.Numerics;
using SurveyEngine.Evaluation;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.State;

namespace SurveyEngine.Documents;

/// <summary>
/// Checks answers that were received: by the rules of a session, and for what only a document can have wrong.
/// </summary>
/// <param name="survey">The survey.</param>
/// <param name="state">The answers, evaluated.</param>
/// <param name="hidden">What becomes of answers to hidden fields.</param>
/// <param name="received">What is wrong with the document itself; null when nothing is.</param>
internal readonly ref struct ReceivedAnswerCheck(
    CompiledSurvey survey, AnswerState state, HiddenAnswers hidden, DocumentProblems? received)
{
    /// <summary>Reports what is wrong with all answers, in definition order, and then the rules that are broken.</summary>
    public void CheckAll(List<Problem> problems)
    {
        foreach (Field field in survey.Fields)
            Check(field, problems);

        AnswerCheck.CheckRules(survey, state, problems);
    }

    /// <summary>The same where the answers of most fields are known to be fine.</summary>
    /// <param name="suspects">The other fields, as bits.</param>
    /// <param name="problems">Takes the problems.</param>
    public void CheckSuspects(ReadOnlySpan<ulong> suspects, List<Problem> problems)
    {
        for (int word = 0; word < suspects.Length; word++)
        {
            for (ulong bits = suspects[word]; bits != 0; bits &= bits - 1)
                Check(survey.Fields[(word * 64) + BitOperations.TrailingZeroCount(bits)], problems);
        }

        AnswerCheck.CheckRules(survey, state, problems);
    }

    private void Check(Field field, List<Problem> problems)
    {
        // A value that was refused counts as given, and nothing more is said of it.
        if (received?.RefusalsOf(field) is { Count: > 0 } refusals)
        {
            if (hidden != HiddenAnswers.Drop || field.IsShown(state))
                problems.AddRange(refusals);

            return;
        }

        if (hidden == HiddenAnswers.Report)
            CheckNotHidden(field, problems);

        AnswerCheck.Check(survey, field, state, problems);
    }

    /// <summary>Reports a draft that is not part of the survey for these answers.</summary>
    private void CheckNotHidden(Field field, List<Problem> problems)
    {
        if (!field.HasDraft(state))
            return;

        if (!field.IsShown(state))
            problems.Add(Problem.Error(ProblemCodes.NotShown, field.Path));
        else if (field is { OptionGates: { } gates, Rules: ChoiceRules choice })
            CheckOptionsNotHidden(field, choice, gates, problems);
    }

    private void CheckOptionsNotHidden(Field field, ChoiceRules rules, int[] gates, List<Problem> problems)
    {
        for (int option = 0; option < gates.Length; option++)
        {
            if (field.Bits.GetBit(state.Drafts, option) && !state.IsOpen(gates[option]))
                problems.Add(Problem.Error(ProblemCodes.NotShown, field.Path, ("option", rules.Options[option].Code)));
        }
    }
}
