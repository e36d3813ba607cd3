using System.Numerics;
using SurveyEngine.Diagnostics;
using SurveyEngine.Evaluation;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.State;

namespace SurveyEngine.Documents;

/// <summary>
/// Checks received answers by the rules of a session, and for problems that only a document can have.
/// </summary>
/// <param name="survey">The survey.</param>
/// <param name="state">The answers, evaluated.</param>
/// <param name="hidden">What becomes of answers to hidden fields.</param>
/// <param name="received">The problems of the document itself; null when there are none.</param>
internal readonly ref struct ReceivedAnswerCheck(
    CompiledSurvey survey, AnswerState state, HiddenAnswers hidden, DocumentProblems? received)
{
    /// <summary>Reports the problems of all answers, in definition order, and then the broken rules.</summary>
    public void CheckAll(ProblemReport<Problem> problems)
    {
        foreach (Field field in survey.Fields)
            Check(field, problems);

        AnswerCheck.CheckRules(survey, state, problems);
    }

    /// <summary>Reports the problems when most fields are known to have none.</summary>
    /// <param name="suspects">The other fields, as bits.</param>
    /// <param name="problems">The list that receives problems.</param>
    public void CheckSuspects(ReadOnlySpan<ulong> suspects, ProblemReport<Problem> problems)
    {
        for (int word = 0; word < suspects.Length; word++)
        {
            for (ulong bits = suspects[word]; bits != 0; bits &= bits - 1)
                Check(survey.Fields[(word * 64) + BitOperations.TrailingZeroCount(bits)], problems);
        }

        AnswerCheck.CheckRules(survey, state, problems);
    }

    private void Check(Field field, ProblemReport<Problem> problems)
    {
        // A refused value counts as given, and has no further problems.
        bool isReadOver = field.IsCalculated && hidden == HiddenAnswers.Drop;
        if (!isReadOver && received?.RefusalsOf(field) is { Count: > 0 } refusals)
        {
            if (hidden != HiddenAnswers.Drop || field.IsShown(state))
                AddAll(field, refusals, problems);

            return;
        }

        if (hidden == HiddenAnswers.Report)
            CheckNotHidden(field, problems);
        if (!isReadOver && field.IsCalculated && field.IsShown(state) && !field.DraftAgrees(state))
            problems.Add(Reword(field, Disagreement(field)));

        AnswerCheck.Check(survey, field, state, problems);
    }

    private void AddAll(Field field, IReadOnlyList<Problem> refusals, ProblemReport<Problem> problems)
    {
        foreach (Problem refusal in refusals)
            problems.Add(Reword(field, refusal));
    }

    private Problem Reword(Field field, Problem problem) => survey.Reword(field, problem, state);

    /// <summary>Creates the problem of a calculated field that is given with another value than the one that comes out.</summary>
    private Problem Disagreement(Field field)
    {
        AnswerValue expected = field.EffectiveValue(state);
        return expected.IsBlank || field.Kind.Sensitive
            ? Problem.Error(ProblemCodes.Calculated, field.Path)
            : Problem.Error(ProblemCodes.Calculated, field.Path, ("expected", expected.ToArgument()));
    }

    /// <summary>Reports a draft that is not part of the survey for these answers.</summary>
    private void CheckNotHidden(Field field, ProblemReport<Problem> problems)
    {
        if (!field.HasDraft(state))
            return;

        if (!field.IsShown(state))
            problems.Add(Reword(field, Problem.Error(ProblemCodes.NotShown, field.Path)));
        else if (field is { IsCalculated: false, OptionGates: { } gates, Rules: ChoiceRules choice })
            CheckOptionsNotHidden(field, choice, gates, problems);
    }

    private void CheckOptionsNotHidden(Field field, ChoiceRules rules, OptionGates gates, ProblemReport<Problem> problems)
    {
        for (int option = 0; option < gates.Count; option++)
        {
            if (!field.Bits.GetBit(state.Drafts, option) || state.IsOpen(gates[option]))
                continue;

            if (field.Kind.Sensitive)
            {
                // Which option it is would be personal.
                problems.Add(Reword(field, Problem.Error(ProblemCodes.NotShown, field.Path)));
                return;
            }

            problems.Add(Reword(field, Problem.Error(ProblemCodes.NotShown, field.Path, ("option", rules.Options[option].Code))));
        }
    }
}
