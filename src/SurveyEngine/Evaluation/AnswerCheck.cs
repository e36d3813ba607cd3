using System.Numerics;
using SurveyEngine.Documents;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>
/// What is wrong with answers: the one set of rules, for a session and for bytes that were posted. Problems stand in
/// definition order, those of consistency rules last.
/// </summary>
internal static class AnswerCheck
{
    /// <summary>Reports what is wrong with the answers of shown fields, and the rules that do not hold.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="state">The answers, evaluated.</param>
    /// <param name="problems">Where problems are added.</param>
    /// <param name="posted">What is known of answers that came from outside; null for those of a session.</param>
    public static void Check(CompiledSurvey survey, AnswerState state, List<Problem> problems, PostedAnswers? posted = null)
    {
        foreach (Field field in survey.Fields)
            Check(survey, field, state, posted, problems);

        CheckRules(survey, state, problems);
    }

    /// <summary>The same where most fields are known to be fine.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="state">The answers, evaluated.</param>
    /// <param name="problems">Where problems are added.</param>
    /// <param name="posted">What is known of the answers.</param>
    /// <param name="suspects">The fields that may not be fine, as bits.</param>
    public static void Check(
        CompiledSurvey survey, AnswerState state, List<Problem> problems, PostedAnswers posted, ReadOnlySpan<ulong> suspects)
    {
        for (int word = 0; word < suspects.Length; word++)
        {
            for (ulong bits = suspects[word]; bits != 0; bits &= bits - 1)
                Check(survey, survey.Fields[(word * 64) + BitOperations.TrailingZeroCount(bits)], state, posted, problems);
        }

        CheckRules(survey, state, problems);
    }

    /// <summary>Reports what is wrong with the answer of one field; nothing while it is hidden.</summary>
    public static void Check(CompiledSurvey survey, Field field, AnswerState state, List<Problem> problems)
    {
        if (!field.IsShown(state))
            return;

        if (field.IsAnswered(state))
            field.CheckValue(state, problems);
        else if (survey.EffectiveRequirement(field, state) is not Requirement.Optional and var requirement)
            problems.Add(Blank(field, requirement));
    }

    private static void Check(
        CompiledSurvey survey, Field field, AnswerState state, PostedAnswers? posted, List<Problem> problems)
    {
        if (posted is null || !CheckPosted(field, state, posted, problems))
            Check(survey, field, state, problems);
    }

    private static void CheckRules(CompiledSurvey survey, AnswerState state, List<Problem> problems)
    {
        foreach (BoundRule rule in survey.Rules)
        {
            if (rule.IsBroken(state))
                problems.Add(rule.Problem);
        }
    }

    /// <summary>Reports what only an answer from outside can have wrong; such a value counts as given.</summary>
    /// <returns>Whether nothing more is to be said of the field.</returns>
    private static bool CheckPosted(Field field, AnswerState state, PostedAnswers posted, List<Problem> problems)
    {
        bool isDropped = posted.Hidden == HiddenAnswers.Drop && !field.IsShown(state);
        IReadOnlyList<Problem> refusals = posted.RefusalsOf(field);
        if (!isDropped)
            problems.AddRange(refusals);
        if (refusals.Count > 0)
            return true;

        if (posted.Hidden == HiddenAnswers.Report)
            CheckNotHidden(field, state, problems);

        return false;
    }

    /// <summary>Reports a draft that is not part of the survey for these answers.</summary>
    private static void CheckNotHidden(Field field, AnswerState state, List<Problem> problems)
    {
        if (!field.HasDraft(state))
            return;

        if (!field.IsShown(state))
            problems.Add(Problem.Error(ProblemCodes.NotShown, field.Path));
        else if (field is { OptionGates: { } gates, Rules: ChoiceRules choice })
            CheckOptionsNotHidden(field, choice, gates, state, problems);
    }

    private static void CheckOptionsNotHidden(Field field, ChoiceRules rules, int[] gates, AnswerState state, List<Problem> problems)
    {
        for (int option = 0; option < gates.Length; option++)
        {
            if (field.Bits.GetBit(state.Drafts, option) && !state.IsOpen(gates[option]))
                problems.Add(Problem.Error(ProblemCodes.NotShown, field.Path, ("option", rules.Options[option].Code)));
        }
    }

    private static Problem Blank(Field field, Requirement requirement) =>
        requirement == Requirement.Required
            ? Problem.Error(ProblemCodes.Required, field.Path)
            : Problem.Warning(ProblemCodes.Requested, field.Path);
}
